package io.toonbank.purchasing.internal;

import static io.toonbank.purchasing.db.Tables.SUPPLIER;
import static io.toonbank.purchasing.db.Tables.SUPPLIER_ITEM;

import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.purchasing.PurchasingRefusal;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.db.tables.records.SupplierItemRecord;
import io.toonbank.purchasing.db.tables.records.SupplierRecord;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KeepingSuppliers implements Suppliers {

    private final DSLContext database;
    private final Variants variants;
    private final Audit audit;
    private final Clock clock;

    KeepingSuppliers(DSLContext database, Variants variants, Audit audit, Clock clock) {
        this.database = database;
        this.variants = variants;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Supplier save(SaveSupplier wanted) {
        SupplierRecord row = database.selectFrom(SUPPLIER)
                .where(SUPPLIER.ID.eq(wanted.id()))
                .forUpdate()
                .fetchOne();
        Supplier before = row == null ? null : supplier(row);
        boolean stale = before == null
                ? wanted.version() != null
                : !Integer.valueOf(before.version()).equals(wanted.version());
        if (stale) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        SupplierRecord written = row == null ? database.newRecord(SUPPLIER) : row;
        if (row == null) {
            written.setId(wanted.id());
            written.setCreatedAt(clock.instant());
            written.setVersion(1);
        } else {
            written.setVersion(row.getVersion() + 1);
        }
        write(written, wanted);
        Supplier after = supplier(written);
        audit.record("supplier", after.id(), before == null ? "created" : "changed", before, after);
        return after;
    }

    private void write(SupplierRecord row, SaveSupplier wanted) {
        Money minimum = wanted.minimum();
        if (minimum != null && !minimum.currency().equals(wanted.currency())) {
            throw Refused.because(PurchasingRefusal.WRONG_QUANTITY).at("/minimum");
        }
        row.setCode(wanted.code());
        row.setName(wanted.name());
        row.setEmail(wanted.email());
        row.setPhone(wanted.phone());
        row.setContact(wanted.contact());
        row.setLanguage(wanted.language());
        row.setCurrency(wanted.currency());
        row.setLeadDays(wanted.leadDays());
        row.setMinimum(minimum == null ? null : minimum.amount());
        row.setNote(wanted.note());
        row.setActive(wanted.active());
        try {
            int _ = row.store();
        } catch (DuplicateKeyException | org.jooq.exception.DataAccessException taken) {
            throw Refused.because(PurchasingRefusal.CODE_TAKEN, taken)
                    .with("code", wanted.code())
                    .at("/code");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Supplier> find(UUID id) {
        return database.selectFrom(SUPPLIER).where(SUPPLIER.ID.eq(id)).fetchOptional(KeepingSuppliers::supplier);
    }

    @Override
    public void saveItems(UUID supplierId, List<Item> items) {
        Supplier supplier = find(supplierId).orElseThrow(() -> Refused.because(PurchasingRefusal.NO_SUCH_SUPPLIER));
        Set<UUID> known =
                variants.find(items.stream().map(Item::variantId).toList()).keySet();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!known.contains(item.variantId())) {
                throw Refused.because(PurchasingRefusal.NO_SUCH_VARIANT).at("/items/" + i + "/variantId");
            }
            if (!seen.add(item.variantId())) {
                throw Refused.because(PurchasingRefusal.TWICE).at("/items/" + i + "/variantId");
            }
            if (!item.cost().currency().equals(supplier.currency())) {
                throw Refused.because(PurchasingRefusal.WRONG_QUANTITY).at("/items/" + i + "/cost");
            }
        }
        for (Item item : items) {
            if (item.preferred()) {
                int _ = database.update(SUPPLIER_ITEM)
                        .set(SUPPLIER_ITEM.PREFERRED, false)
                        .where(SUPPLIER_ITEM.VARIANT_ID.eq(item.variantId()))
                        .and(SUPPLIER_ITEM.SUPPLIER_ID.ne(supplierId))
                        .and(SUPPLIER_ITEM.PREFERRED)
                        .execute();
            }
            save(supplierId, item);
        }
        audit.record("supplier", supplierId, "items-changed", null, items);
    }

    private void save(UUID supplierId, Item item) {
        int _ = database.insertInto(SUPPLIER_ITEM)
                .set(SUPPLIER_ITEM.SUPPLIER_ID, supplierId)
                .set(SUPPLIER_ITEM.VARIANT_ID, item.variantId())
                .set(SUPPLIER_ITEM.SUPPLIER_SKU, item.supplierSku())
                .set(SUPPLIER_ITEM.COST, item.cost().amount())
                .set(SUPPLIER_ITEM.PACK_SIZE, item.packSize())
                .set(SUPPLIER_ITEM.LEAST, item.least())
                .set(SUPPLIER_ITEM.LEAD_DAYS, item.leadDays())
                .set(SUPPLIER_ITEM.PREFERRED, item.preferred())
                .onConflict(SUPPLIER_ITEM.SUPPLIER_ID, SUPPLIER_ITEM.VARIANT_ID)
                .doUpdate()
                .set(SUPPLIER_ITEM.SUPPLIER_SKU, item.supplierSku())
                .set(SUPPLIER_ITEM.COST, item.cost().amount())
                .set(SUPPLIER_ITEM.PACK_SIZE, item.packSize())
                .set(SUPPLIER_ITEM.LEAST, item.least())
                .set(SUPPLIER_ITEM.LEAD_DAYS, item.leadDays())
                .set(SUPPLIER_ITEM.PREFERRED, item.preferred())
                .execute();
    }

    @Override
    public void removeItem(UUID supplierId, UUID variantId) {
        int gone = database.deleteFrom(SUPPLIER_ITEM)
                .where(SUPPLIER_ITEM.SUPPLIER_ID.eq(supplierId))
                .and(SUPPLIER_ITEM.VARIANT_ID.eq(variantId))
                .execute();
        if (gone > 0) {
            audit.record("supplier", supplierId, "item-removed", Map.of("variantId", variantId), null);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> items(UUID supplierId) {
        String currency = find(supplierId)
                .orElseThrow(() -> Refused.because(PurchasingRefusal.NO_SUCH_SUPPLIER))
                .currency();
        return database.selectFrom(SUPPLIER_ITEM)
                .where(SUPPLIER_ITEM.SUPPLIER_ID.eq(supplierId))
                .orderBy(SUPPLIER_ITEM.VARIANT_ID)
                .fetch(row -> item(row, currency));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Offer> preferred(Collection<UUID> variantIds) {
        Map<UUID, Offer> offers = new HashMap<>();
        database.select(SUPPLIER_ITEM.asterisk(), SUPPLIER.CURRENCY, SUPPLIER.LEAD_DAYS)
                .from(SUPPLIER_ITEM)
                .join(SUPPLIER)
                .on(SUPPLIER.ID.eq(SUPPLIER_ITEM.SUPPLIER_ID))
                .where(SUPPLIER_ITEM.VARIANT_ID.in(variantIds))
                .and(SUPPLIER.ACTIVE)
                .orderBy(SUPPLIER_ITEM.PREFERRED.desc(), SUPPLIER_ITEM.COST, SUPPLIER_ITEM.SUPPLIER_ID)
                .forEach(row -> {
                    Item item = item(row.into(SUPPLIER_ITEM), row.get(SUPPLIER.CURRENCY));
                    Integer own = item.leadDays();
                    offers.putIfAbsent(
                            item.variantId(),
                            new Offer(
                                    row.get(SUPPLIER_ITEM.SUPPLIER_ID),
                                    own == null ? row.get(SUPPLIER.LEAD_DAYS) : own,
                                    item));
                });
        return offers;
    }

    private static Item item(SupplierItemRecord row, String currency) {
        return new Item(
                row.getVariantId(),
                row.getSupplierSku(),
                Money.of(row.getCost(), currency),
                row.getPackSize(),
                row.getLeast(),
                row.getLeadDays(),
                row.getPreferred());
    }

    static Supplier supplier(SupplierRecord row) {
        return new Supplier(
                row.getId(),
                row.getCode(),
                row.getName(),
                row.getEmail(),
                row.getPhone(),
                row.getContact(),
                row.getLanguage(),
                row.getCurrency(),
                row.getLeadDays(),
                minimum(row),
                row.getNote(),
                row.getActive(),
                row.getVersion());
    }

    private static @Nullable Money minimum(SupplierRecord row) {
        return row.getMinimum() == null ? null : Money.of(row.getMinimum(), row.getCurrency());
    }
}
