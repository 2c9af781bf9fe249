package io.toonbank.purchasing.internal;

import static io.toonbank.purchasing.db.Tables.PURCHASE_LINE;
import static io.toonbank.purchasing.db.Tables.PURCHASE_ORDER;
import static io.toonbank.purchasing.db.Tables.RECEIPT;
import static io.toonbank.purchasing.db.Tables.RECEIPT_LINE;

import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.purchasing.PurchaseOrder;
import io.toonbank.purchasing.PurchaseOrder.State;
import io.toonbank.purchasing.PurchaseOrders;
import io.toonbank.purchasing.PurchaseReceived;
import io.toonbank.purchasing.PurchasingRefusal;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.Suppliers.Item;
import io.toonbank.purchasing.Suppliers.Supplier;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, orders, receives in parts and gives up the rest; the order's row is locked first, stock comes last. */
@Component
@Transactional
class KeepingPurchaseOrders implements PurchaseOrders {

    private final DSLContext database;
    private final PurchaseDrafting drafting;
    private final PurchaseReading reading;
    private final Suppliers suppliers;
    private final StockFacts stock;
    private final TellingIncoming incoming;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;

    KeepingPurchaseOrders(
            DSLContext database,
            PurchaseDrafting drafting,
            PurchaseReading reading,
            Suppliers suppliers,
            StockFacts stock,
            TellingIncoming incoming,
            EventLog events,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.drafting = drafting;
        this.reading = reading;
        this.suppliers = suppliers;
        this.stock = stock;
        this.incoming = incoming;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public PurchaseOrder save(SavePurchase wanted) {
        PurchaseOrder before = reading.find(wanted.id()).orElse(null);
        drafting.write(wanted);
        PurchaseOrder after = require(wanted.id());
        audit.record("purchase-order", after.id(), before == null ? "created" : "changed", before, after);
        return after;
    }

    @Override
    public PurchaseOrder order(UUID id, @Nullable LocalDate expectedOn, boolean anyway) {
        PurchaseOrder draft = locked(id);
        if (draft.state() == State.ORDERED) {
            return draft;
        }
        if (draft.state() != State.DRAFT) {
            throw wrongState(draft);
        }
        Supplier supplier = suppliers.find(draft.supplierId()).orElseThrow();
        Map<UUID, Item> terms =
                suppliers.items(supplier.id()).stream().collect(Collectors.toMap(Item::variantId, Function.identity()));
        checkTerms(draft, terms);
        Money minimum = supplier.minimum();
        if (!anyway && minimum != null && draft.total().compareTo(minimum) < 0) {
            throw Refused.because(PurchasingRefusal.BELOW_MINIMUM)
                    .with("name", supplier.name())
                    .with("minimum", minimum)
                    .with("total", draft.total());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int lead = draft.lines().stream()
                .map(line -> terms.get(line.variantId()))
                .mapToInt(item -> item == null || item.leadDays() == null ? supplier.leadDays() : item.leadDays())
                .max()
                .orElse(supplier.leadDays());
        LocalDate expected = expectedOn != null ? expectedOn : draft.expectedOn();
        move(draft, State.ORDERED, expected == null ? today.plusDays(lead) : expected);
        audit.record("purchase-order", id, "ordered", null, Map.of("total", draft.total()));
        return require(id);
    }

    private static void checkTerms(PurchaseOrder draft, Map<UUID, Item> terms) {
        for (int i = 0; i < draft.lines().size(); i++) {
            PurchaseOrder.Line line = draft.lines().get(i);
            Item item = terms.get(line.variantId());
            if (item != null && line.quantity() < item.least()) {
                throw Refused.because(PurchasingRefusal.BELOW_LEAST)
                        .with("sku", line.sku())
                        .with("least", item.least())
                        .at("/lines/" + i + "/quantity");
            }
            if (item != null && line.quantity() % item.packSize() != 0) {
                throw Refused.because(PurchasingRefusal.NOT_IN_PACKS)
                        .with("sku", line.sku())
                        .with("pack", item.packSize())
                        .with("next", item.orderable(line.quantity()))
                        .at("/lines/" + i + "/quantity");
            }
        }
    }

    @Override
    public PurchaseOrder receive(ReceivePurchase wanted) {
        PurchaseOrder before = locked(wanted.orderId());
        UUID known = database.select(RECEIPT.ORDER_ID)
                .from(RECEIPT)
                .where(RECEIPT.ID.eq(wanted.id()))
                .fetchOne(RECEIPT.ORDER_ID);
        if (known != null) {
            if (!known.equals(wanted.orderId())) {
                throw Refused.because(PurchasingRefusal.ID_REUSED);
            }
            return before;
        }
        // What comes after everything was there is still a fact: it is taken and told.
        boolean open = before.state() == State.ORDERED
                || before.state() == State.PARTLY_RECEIVED
                || before.state() == State.RECEIVED;
        if (!open) {
            throw wrongState(before);
        }
        List<StockLine> good = book(before, wanted);
        PurchaseOrder after = settle(before);
        if (!good.isEmpty()) {
            stock.receive(new Receipt(
                    wanted.id(),
                    before.locationId(),
                    Receipt.Source.SUPPLIER,
                    wanted.reference() == null ? before.number() : before.number() + " " + wanted.reference(),
                    good,
                    clock.instant()));
        }
        events.append(new PurchaseReceived(
                before.id(),
                wanted.id(),
                before.locationId(),
                good.stream()
                        .map(line -> new PurchaseReceived.Line(line.variantId(), line.quantity()))
                        .toList()));
        audit.record("purchase-order", before.id(), "received", null, wanted.lines(), wanted.note());
        return after;
    }

    private List<StockLine> book(PurchaseOrder order, ReceivePurchase wanted) {
        if (wanted.lines().isEmpty()) {
            throw Refused.because(PurchasingRefusal.NO_LINES).at("/lines");
        }
        int _ = database.insertInto(RECEIPT)
                .set(RECEIPT.ID, wanted.id())
                .set(RECEIPT.ORDER_ID, order.id())
                .set(RECEIPT.REFERENCE, wanted.reference())
                .set(RECEIPT.NOTE, wanted.note())
                .set(RECEIPT.AT, clock.instant())
                .set(RECEIPT.BY, CurrentActor.get().name())
                .execute();
        Map<UUID, PurchaseOrder.Line> lines =
                order.lines().stream().collect(Collectors.toMap(PurchaseOrder.Line::id, Function.identity()));
        List<StockLine> good = new ArrayList<>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            Arrived arrived = wanted.lines().get(i);
            PurchaseOrder.Line line = lines.remove(arrived.lineId());
            if (line == null) {
                throw Refused.because(PurchasingRefusal.NO_SUCH_LINE).at("/lines/" + i + "/lineId");
            }
            if (arrived.received() < 0 || arrived.damaged() < 0 || arrived.received() + arrived.damaged() < 1) {
                throw Refused.because(PurchasingRefusal.WRONG_QUANTITY).at("/lines/" + i + "/received");
            }
            bookLine(order, wanted.id(), line, arrived);
            if (arrived.received() > 0) {
                good.add(new StockLine(line.variantId(), arrived.received()));
            }
        }
        return good;
    }

    /** What was given up and comes nevertheless is not given up any more. */
    private void bookLine(PurchaseOrder order, UUID receiptId, PurchaseOrder.Line line, Arrived arrived) {
        int came = arrived.received() + arrived.damaged();
        int backed = Math.min(line.cancelled(), Math.max(0, came - line.toCome()));
        int _ = database.update(PURCHASE_LINE)
                .set(PURCHASE_LINE.CANCELLED, PURCHASE_LINE.CANCELLED.minus(backed))
                .set(PURCHASE_LINE.RECEIVED, PURCHASE_LINE.RECEIVED.plus(arrived.received()))
                .set(PURCHASE_LINE.DAMAGED, PURCHASE_LINE.DAMAGED.plus(arrived.damaged()))
                .where(PURCHASE_LINE.ORDER_ID.eq(order.id()))
                .and(PURCHASE_LINE.ID.eq(line.id()))
                .execute();
        int _ = database.insertInto(RECEIPT_LINE)
                .set(RECEIPT_LINE.RECEIPT_ID, receiptId)
                .set(RECEIPT_LINE.LINE_ID, line.id())
                .set(RECEIPT_LINE.RECEIVED, arrived.received())
                .set(RECEIPT_LINE.DAMAGED, arrived.damaged())
                .set(RECEIPT_LINE.EXPECTED, line.toCome())
                .execute();
    }

    @Override
    public PurchaseOrder cancelRest(UUID id, List<LineQuantity> lines, @Nullable String reason) {
        PurchaseOrder before = locked(id);
        boolean nothing = before.lines().stream().allMatch(line -> line.toCome() == 0);
        if (nothing || before.state() == State.CANCELLED) {
            if (lines.isEmpty()) {
                return before;
            }
            throw wrongState(before);
        }
        Map<UUID, Integer> wanted = lines.isEmpty()
                ? before.lines().stream().collect(Collectors.toMap(PurchaseOrder.Line::id, PurchaseOrder.Line::toCome))
                : lines.stream()
                        .collect(Collectors.toMap(LineQuantity::lineId, LineQuantity::quantity, Math::addExact));
        wanted.forEach((lineId, quantity) -> cancelLine(before, lineId, quantity));
        PurchaseOrder after = settle(before);
        audit.record("purchase-order", id, "rest-cancelled", null, wanted, reason);
        return after;
    }

    private void cancelLine(PurchaseOrder order, UUID lineId, int quantity) {
        PurchaseOrder.Line line = order.lines().stream()
                .filter(known -> known.id().equals(lineId))
                .findFirst()
                .orElseThrow(
                        () -> Refused.because(PurchasingRefusal.NO_SUCH_LINE).at("/lines"));
        if (quantity < 0 || quantity > line.toCome()) {
            throw Refused.because(PurchasingRefusal.MORE_THAN_TO_COME)
                    .with("sku", line.sku())
                    .with("toCome", line.toCome());
        }
        int _ = database.update(PURCHASE_LINE)
                .set(PURCHASE_LINE.CANCELLED, PURCHASE_LINE.CANCELLED.plus(quantity))
                .where(PURCHASE_LINE.ORDER_ID.eq(order.id()))
                .and(PURCHASE_LINE.ID.eq(lineId))
                .execute();
    }

    /** The state follows from the quantities. */
    private PurchaseOrder settle(PurchaseOrder before) {
        PurchaseOrder now = require(before.id());
        boolean came = now.lines().stream().anyMatch(line -> line.received() + line.damaged() > 0);
        boolean toCome = now.lines().stream().anyMatch(line -> line.toCome() > 0);
        State state = toCome ? came ? State.PARTLY_RECEIVED : before.state() : came ? State.RECEIVED : State.CANCELLED;
        move(before, state, before.expectedOn());
        return require(before.id());
    }

    private void move(PurchaseOrder before, State state, @Nullable LocalDate expectedOn) {
        boolean closed = state == State.RECEIVED || state == State.CANCELLED;
        int _ = database.update(PURCHASE_ORDER)
                .set(PURCHASE_ORDER.STATE, state.name())
                .set(PURCHASE_ORDER.EXPECTED_ON, expectedOn)
                .set(
                        PURCHASE_ORDER.ORDERED_AT,
                        state == State.ORDERED && before.orderedAt() == null ? clock.instant() : before.orderedAt())
                .set(PURCHASE_ORDER.CLOSED_AT, closed ? clock.instant() : null)
                .set(PURCHASE_ORDER.VERSION, PURCHASE_ORDER.VERSION.plus(1))
                .where(PURCHASE_ORDER.ID.eq(before.id()))
                .execute();
        incoming.tell(require(before.id()));
    }

    private static Refused wrongState(PurchaseOrder order) {
        return Refused.because(PurchasingRefusal.ORDER_STATE)
                .with("number", order.number())
                .with("state", order.state());
    }

    private PurchaseOrder locked(UUID id) {
        boolean there = database.select(PURCHASE_ORDER.ID)
                        .from(PURCHASE_ORDER)
                        .where(PURCHASE_ORDER.ID.eq(id))
                        .forUpdate()
                        .fetchOne()
                != null;
        if (!there) {
            throw Refused.because(PurchasingRefusal.NO_SUCH_ORDER);
        }
        return require(id);
    }

    private PurchaseOrder require(UUID id) {
        return reading.find(id).orElseThrow(() -> Refused.because(PurchasingRefusal.NO_SUCH_ORDER));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PurchaseOrder> find(UUID id) {
        return reading.find(id);
    }
}
