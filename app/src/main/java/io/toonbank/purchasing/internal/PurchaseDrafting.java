package io.toonbank.purchasing.internal;

import static io.toonbank.purchasing.db.Tables.PURCHASE_LINE;
import static io.toonbank.purchasing.db.Tables.PURCHASE_ORDER;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.purchasing.PurchaseOrder;
import io.toonbank.purchasing.PurchaseOrders;
import io.toonbank.purchasing.PurchaseOrders.SavePurchase;
import io.toonbank.purchasing.PurchaseOrders.WantedLine;
import io.toonbank.purchasing.PurchasingRefusal;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.Suppliers.Item;
import io.toonbank.purchasing.Suppliers.Supplier;
import io.toonbank.purchasing.db.tables.records.PurchaseLineRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes drafts: who, where to, what, at which cost. Inside a transaction. */
@Component
class PurchaseDrafting {

    private final DSLContext database;
    private final Suppliers suppliers;
    private final Variants variants;
    private final Locations locations;
    private final Clock clock;

    PurchaseDrafting(DSLContext database, Suppliers suppliers, Variants variants, Locations locations, Clock clock) {
        this.database = database;
        this.suppliers = suppliers;
        this.variants = variants;
        this.locations = locations;
        this.clock = clock;
    }

    void write(SavePurchase wanted) {
        Supplier supplier = suppliers
                .find(wanted.supplierId())
                .orElseThrow(() ->
                        Refused.because(PurchasingRefusal.NO_SUCH_SUPPLIER).at("/supplierId"));
        if (!supplier.active()) {
            throw Refused.because(PurchasingRefusal.SUPPLIER_INACTIVE).with("name", supplier.name());
        }
        String _ = locations.require(wanted.locationId()).code();
        List<PurchaseLineRecord> lines = lines(wanted, supplier);
        long total = 0;
        for (PurchaseLineRecord line : lines) {
            total = Math.addExact(total, Math.multiplyExact(line.getUnitCost(), line.getQuantity()));
        }
        if (wanted.version() == null) {
            create(wanted, supplier, total);
        } else {
            change(wanted, supplier, total);
        }
        int _ = database.deleteFrom(PURCHASE_LINE)
                .where(PURCHASE_LINE.ORDER_ID.eq(wanted.id()))
                .execute();
        int[] _ = database.batchInsert(lines).execute();
    }

    private void create(SavePurchase wanted, Supplier supplier, long total) {
        int made = database.insertInto(PURCHASE_ORDER)
                .set(PURCHASE_ORDER.ID, wanted.id())
                .set(PURCHASE_ORDER.NUMBER, number())
                .set(PURCHASE_ORDER.SUPPLIER_ID, supplier.id())
                .set(PURCHASE_ORDER.LOCATION_ID, wanted.locationId())
                .set(PURCHASE_ORDER.STATE, PurchaseOrder.State.DRAFT.name())
                .set(PURCHASE_ORDER.CURRENCY, supplier.currency())
                .set(PURCHASE_ORDER.NOTE, wanted.note())
                .set(PURCHASE_ORDER.EXPECTED_ON, wanted.expectedOn())
                .set(PURCHASE_ORDER.TOTAL, total)
                .set(PURCHASE_ORDER.CREATED_BY, CurrentActor.get().name())
                .set(PURCHASE_ORDER.CREATED_AT, clock.instant())
                .onConflict(PURCHASE_ORDER.ID)
                .doNothing()
                .execute();
        if (made == 0) {
            throw Refused.because(PurchasingRefusal.ID_REUSED);
        }
    }

    private void change(SavePurchase wanted, Supplier supplier, long total) {
        int changed = database.update(PURCHASE_ORDER)
                .set(PURCHASE_ORDER.SUPPLIER_ID, supplier.id())
                .set(PURCHASE_ORDER.LOCATION_ID, wanted.locationId())
                .set(PURCHASE_ORDER.CURRENCY, supplier.currency())
                .set(PURCHASE_ORDER.NOTE, wanted.note())
                .set(PURCHASE_ORDER.EXPECTED_ON, wanted.expectedOn())
                .set(PURCHASE_ORDER.TOTAL, total)
                .set(PURCHASE_ORDER.VERSION, PURCHASE_ORDER.VERSION.plus(1))
                .where(PURCHASE_ORDER.ID.eq(wanted.id()))
                .and(PURCHASE_ORDER.STATE.eq(PurchaseOrder.State.DRAFT.name()))
                .and(PURCHASE_ORDER.VERSION.eq(wanted.version()))
                .execute();
        if (changed == 0) {
            String state = database.select(PURCHASE_ORDER.STATE)
                    .from(PURCHASE_ORDER)
                    .where(PURCHASE_ORDER.ID.eq(wanted.id()))
                    .fetchOne(PURCHASE_ORDER.STATE);
            if (state == null) {
                throw Refused.because(PurchasingRefusal.NO_SUCH_ORDER);
            }
            throw state.equals(PurchaseOrder.State.DRAFT.name())
                    ? Refused.because(PlatformRefusal.STALE_VERSION)
                    : Refused.because(PurchasingRefusal.ORDER_STATE).with("state", state);
        }
    }

    private String number() {
        return "P" + database.fetchValue("select nextval('purchasing.purchase_number')");
    }

    private List<PurchaseLineRecord> lines(SavePurchase wanted, Supplier supplier) {
        List<WantedLine> asked = wanted.lines();
        if (asked.isEmpty()) {
            throw Refused.because(PurchasingRefusal.NO_LINES).at("/lines");
        }
        if (asked.size() > PurchaseOrders.LINES_MAX) {
            throw Refused.because(PurchasingRefusal.TOO_MANY_LINES)
                    .with("max", PurchaseOrders.LINES_MAX)
                    .at("/lines");
        }
        Map<UUID, Variant> known =
                variants.find(asked.stream().map(WantedLine::variantId).toList());
        Map<UUID, Item> terms =
                suppliers.items(supplier.id()).stream().collect(Collectors.toMap(Item::variantId, Function.identity()));
        Set<UUID> seen = new HashSet<>();
        List<PurchaseLineRecord> lines = new ArrayList<>();
        for (WantedLine line : asked) {
            String pointer = "/lines/" + lines.size();
            Variant variant = known.get(line.variantId());
            if (variant == null) {
                throw Refused.because(PurchasingRefusal.NO_SUCH_VARIANT).at(pointer + "/variantId");
            }
            if (!seen.add(line.variantId())) {
                throw Refused.because(PurchasingRefusal.TWICE).at(pointer + "/variantId");
            }
            if (line.quantity() < 1 || line.quantity() > PurchaseOrders.QUANTITY_MAX) {
                throw Refused.because(PurchasingRefusal.WRONG_QUANTITY).at(pointer + "/quantity");
            }
            Item item = terms.get(line.variantId());
            Long cost = line.unitCost();
            PurchaseLineRecord row = database.newRecord(PURCHASE_LINE);
            row.setOrderId(wanted.id());
            row.setId(Ids.next());
            row.setPosition(lines.size());
            row.setVariantId(variant.id());
            row.setSku(variant.sku());
            row.setTitle(variant.title().in(supplier.language()));
            row.setSupplierSku(item == null ? null : item.supplierSku());
            row.setQuantity(line.quantity());
            row.setUnitCost(cost != null ? cost : item == null ? 0 : item.cost().amount());
            row.setReceived(0);
            row.setDamaged(0);
            row.setCancelled(0);
            lines.add(row);
        }
        return lines;
    }
}
