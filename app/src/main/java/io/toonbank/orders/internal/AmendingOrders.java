package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.ALLOCATION;
import static io.toonbank.orders.db.Tables.LINE;
import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAmended;
import io.toonbank.orders.OrderAmendments;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderTimeline.Kind;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Adds lines, changes the delivery and who supplies what, with the totals in the same transaction. The order's row is locked first. */
@Component
class AmendingOrders implements OrderAmendments {

    private final DSLContext database;
    private final OrderBook orders;
    private final LineMoves moves;
    private final WritingTheTimeline timeline;
    private final EventLog events;
    private final JsonMapper json;

    AmendingOrders(
            DSLContext database,
            OrderBook orders,
            LineMoves moves,
            WritingTheTimeline timeline,
            EventLog events,
            JsonMapper json) {
        this.database = database;
        this.orders = orders;
        this.moves = moves;
        this.timeline = timeline;
        this.events = events;
        this.json = json;
    }

    @Override
    @Transactional
    public Amended amend(AmendOrder request) {
        if (!moves.lock(request.orderId())) {
            throw Refused.because(OrdersRefusal.NOT_FOUND);
        }
        Order before = orders.require(request.orderId());
        if (timeline.has(request.id(), request.orderId(), Kind.AMENDED)) {
            return new Amended(request.id(), before, Money.zero(before.currency()), true);
        }
        check(before, request);
        reallocate(before, request.allocations());
        insertLines(before, request.added());
        Money difference = updateHead(before, request);
        Order after = orders.require(request.orderId());
        List<LineQuantity> added = request.added().stream()
                .map(line -> new LineQuantity(line.id(), line.quantity()))
                .toList();
        timeline.add(request.id(), before.id(), Kind.AMENDED, request.reason(), told(before, after, added, difference));
        events.append(new OrderAmended(
                before.id(),
                request.id(),
                added,
                request.delivery() != null,
                !request.allocations().isEmpty(),
                difference));
        return new Amended(request.id(), after, difference, false);
    }

    @Override
    public Optional<Order> made(UUID id, UUID orderId) {
        return timeline.has(id, orderId, Kind.AMENDED) ? orders.find(orderId) : Optional.empty();
    }

    @Override
    public Money worth(Order order, List<LineQuantity> open) {
        long amount = 0;
        long pieces = 0;
        Map<Order.Line, Integer> sums = new LinkedHashMap<>();
        MoveChoice.cancelling(order, open, null)
                .forEach(move -> sums.merge(move.line(), move.quantity(), Math::addExact));
        for (var line : sums.entrySet()) {
            var progress = line.getKey().progress();
            pieces += line.getValue();
            amount += Worth.ofNext(
                    line.getKey().gross().amount(),
                    line.getKey().quantity(),
                    progress.cancelled() + progress.handedOver(),
                    line.getValue());
        }
        long left = order.lines().stream()
                        .filter(line -> line.quantity() > 0)
                        .mapToLong(line -> line.quantity() - line.progress().cancelled())
                        .sum()
                - pieces;
        long delivery = left == 0 ? order.delivery().gross().amount() : 0;
        return Money.of(Math.addExact(amount, delivery), order.currency());
    }

    private static void check(Order before, AmendOrder request) {
        if (request.version() != null && request.version() != before.version()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        if (before.kind() != OrderKind.SALE || !before.unfinished()) {
            throw Refused.because(OrdersRefusal.NOTHING_TO_AMEND).with("number", before.number());
        }
        boolean left = before.handedOverAmount().amount() > 0
                || before.lines().stream().anyMatch(line -> line.progress().handedOver() > 0);
        if (request.delivery() != null && left) {
            throw Refused.because(OrdersRefusal.ON_ITS_WAY).with("number", before.number());
        }
        if (before.lines().size() + request.added().size() > NewOrder.LINES_MAX) {
            throw Refused.because(OrdersRefusal.TOO_MANY_LINES)
                    .with("max", NewOrder.LINES_MAX)
                    .at("/added");
        }
        for (NewOrderLine line : request.added()) {
            boolean fits = line.quantity() > 0
                    && line.progress().equals(LineProgress.NONE)
                    && line.gross().currency().equals(before.currency())
                    && line.net().plus(line.tax()).equals(line.gross());
            if (!fits) {
                throw Refused.because(OrdersRefusal.AMOUNTS_DO_NOT_ADD_UP).at("/added");
            }
        }
    }

    /** What was to come from elsewhere is crossed out, as if cancelled there. */
    private void reallocate(Order order, Map<UUID, List<LineAllocation>> allocations) {
        allocations.forEach((lineId, supplies) -> {
            Order.Line line = order.line(lineId)
                    .orElseThrow(
                            () -> Refused.because(OrdersRefusal.NO_SUCH_LINE).with("lineId", lineId));
            int supplied = supplies.stream().mapToInt(LineAllocation::quantity).sum();
            if (supplied > line.open()) {
                throw Refused.because(OrdersRefusal.MORE_THAN_OPEN)
                        .with("sku", line.sku())
                        .with("open", line.open());
            }
            database.update(ALLOCATION)
                    .set(ALLOCATION.CANCELLED, ALLOCATION.QUANTITY.minus(ALLOCATION.HANDED_OVER))
                    .where(ALLOCATION.ORDER_ID.eq(order.id()))
                    .and(ALLOCATION.LINE_ID.eq(lineId))
                    .execute();
            supplies.forEach(supply -> allocate(order.id(), lineId, supply));
        });
    }

    private void allocate(UUID orderId, UUID lineId, LineAllocation supply) {
        database.insertInto(ALLOCATION)
                .set(ALLOCATION.ORDER_ID, orderId)
                .set(ALLOCATION.LINE_ID, lineId)
                .set(ALLOCATION.LOCATION_ID, supply.locationId())
                .set(ALLOCATION.QUANTITY, supply.quantity())
                .onConflict(ALLOCATION.ORDER_ID, ALLOCATION.LINE_ID, ALLOCATION.LOCATION_ID)
                .doUpdate()
                .set(ALLOCATION.QUANTITY, ALLOCATION.QUANTITY.plus(supply.quantity()))
                .execute();
    }

    private void insertLines(Order order, List<NewOrderLine> added) {
        int position = order.lines().size();
        for (NewOrderLine line : added) {
            database.insertInto(LINE)
                    .set(LINE.ORDER_ID, order.id())
                    .set(LINE.ID, line.id())
                    .set(LINE.POSITION, position++)
                    .set(LINE.VARIANT_ID, line.variantId())
                    .set(LINE.SKU, line.sku())
                    .set(LINE.TITLE, line.title())
                    .set(LINE.QUANTITY, line.quantity())
                    .set(LINE.UNIT_LIST, line.unitList().amount())
                    .set(LINE.UNIT_PRICE, line.unitPrice().amount())
                    .set(LINE.DISCOUNT, line.discount().amount())
                    .set(LINE.TAX_RATE, line.taxRateMillionths())
                    .set(LINE.NET, line.net().amount())
                    .set(LINE.TAX, line.tax().amount())
                    .set(LINE.GROSS, line.gross().amount())
                    .set(
                            LINE.EXACT_UNIT_PRICE,
                            line.exactUnitPrice() == null ? null : new BigDecimal(line.exactUnitPrice()))
                    .set(LINE.CANCELLED, 0)
                    .set(LINE.SHIPPED, 0)
                    .set(LINE.COLLECTED, 0)
                    .set(LINE.RETURNED, 0)
                    .set(LINE.DISCOUNTS, line.discounts().isEmpty() ? null : jsonb(line.discounts()))
                    .execute();
            line.allocations().forEach(supply -> allocate(order.id(), line.id(), supply));
        }
    }

    private Money updateHead(Order before, AmendOrder request) {
        OrderDelivery delivery = request.delivery() == null ? before.delivery() : request.delivery();
        OrderContact contact = request.contact() == null ? before.contact() : request.contact();
        OrderAmounts more = OrderAmounts.of(request.added(), delivery, before.currency());
        long net = more.net().amount() - before.delivery().net().amount();
        long tax = more.tax().amount() - before.delivery().tax().amount();
        int pieces = request.added().stream().mapToInt(NewOrderLine::quantity).sum();
        database.update(SALES_ORDER)
                .set(SALES_ORDER.PIECES, SALES_ORDER.PIECES.plus(pieces))
                .set(
                        SALES_ORDER.DISCOUNT,
                        SALES_ORDER.DISCOUNT.plus(more.discount().amount()))
                .set(SALES_ORDER.NET, SALES_ORDER.NET.plus(net))
                .set(SALES_ORDER.TAX, SALES_ORDER.TAX.plus(tax))
                .set(SALES_ORDER.TOTAL, SALES_ORDER.TOTAL.plus(net + tax))
                .set(SALES_ORDER.DELIVERY_KIND, delivery.kind().name())
                .set(SALES_ORDER.DELIVERY_METHOD, delivery.method())
                .set(SALES_ORDER.COLLECT_LOCATION_ID, delivery.locationId())
                .set(SALES_ORDER.SHIPPING_ADDRESS, jsonb(delivery.address()))
                .set(SALES_ORDER.DELIVERY_TAX_RATE, delivery.taxRateMillionths())
                .set(SALES_ORDER.DELIVERY_NET, delivery.net().amount())
                .set(SALES_ORDER.DELIVERY_TAX, delivery.tax().amount())
                .set(SALES_ORDER.DELIVERY_GROSS, delivery.gross().amount())
                .set(
                        SALES_ORDER.DELIVERY_DISCOUNTS,
                        delivery.discounts().isEmpty() ? null : jsonb(delivery.discounts()))
                .set(SALES_ORDER.CONTACT_NAME, contact.name())
                .set(SALES_ORDER.CONTACT_EMAIL, contact.email())
                .set(SALES_ORDER.CONTACT_PHONE, contact.phone())
                .set(SALES_ORDER.LANGUAGE, contact.language())
                .set(SALES_ORDER.VERSION, SALES_ORDER.VERSION.plus(1))
                .where(SALES_ORDER.ID.eq(before.id()))
                .execute();
        return Money.of(net + tax, before.currency());
    }

    private @Nullable JSONB jsonb(@Nullable Object value) {
        return value == null ? null : JSONB.jsonb(json.writeValueAsString(value));
    }

    private static Map<String, Object> told(Order before, Order after, List<LineQuantity> added, Money difference) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("added", added);
        told.put("difference", difference);
        if (!before.delivery().equals(after.delivery())) {
            told.put("deliveryBefore", before.delivery());
        }
        if (!before.contact().equals(after.contact())) {
            told.put("contactBefore", before.contact());
        }
        return told;
    }
}
