package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.ALLOCATION;
import static io.toonbank.orders.db.Tables.LINE;
import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.kernel.Money;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderHold;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderPromise;
import io.toonbank.orders.OrderSource;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.db.tables.records.AllocationRecord;
import io.toonbank.orders.db.tables.records.LineRecord;
import io.toonbank.orders.db.tables.records.SalesOrderRecord;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole orders: three statements however many. */
@Component
class OrderReading {

    private static final TypeReference<List<LineDiscount>> DISCOUNTS = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json;

    OrderReading(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Map<UUID, Order> byIds(Collection<UUID> ids) {
        var heads =
                database.selectFrom(SALES_ORDER).where(SALES_ORDER.ID.in(ids)).fetch();
        if (heads.isEmpty()) {
            return Map.of();
        }
        var lines = database.selectFrom(LINE)
                .where(LINE.ORDER_ID.in(ids))
                .orderBy(LINE.ORDER_ID, LINE.POSITION)
                .fetchGroups(LINE.ORDER_ID);
        var allocations = database.selectFrom(ALLOCATION)
                .where(ALLOCATION.ORDER_ID.in(ids))
                .orderBy(ALLOCATION.ORDER_ID, ALLOCATION.LINE_ID, ALLOCATION.LOCATION_ID)
                .fetchGroups(ALLOCATION.ORDER_ID);
        Map<UUID, Order> orders = new LinkedHashMap<>();
        for (SalesOrderRecord head : heads) {
            UUID id = head.getId();
            orders.put(
                    id,
                    order(
                            head,
                            lines.containsKey(id) ? lines.get(id) : List.of(),
                            allocations.containsKey(id) ? allocations.get(id) : List.of()));
        }
        return orders;
    }

    Optional<UUID> idOfNumber(String number) {
        return database.select(SALES_ORDER.ID)
                .from(SALES_ORDER)
                .where(SALES_ORDER.NUMBER.eq(number))
                .fetchOptional(SALES_ORDER.ID);
    }

    Optional<UUID> idOfExternal(UUID channelId, String externalId) {
        return database.select(SALES_ORDER.ID)
                .from(SALES_ORDER)
                .where(SALES_ORDER.CHANNEL_ID.eq(channelId).and(SALES_ORDER.EXTERNAL_ID.eq(externalId)))
                .fetchOptional(SALES_ORDER.ID);
    }

    private Order order(SalesOrderRecord head, List<LineRecord> lines, List<AllocationRecord> allocations) {
        String currency = head.getCurrency();
        return new Order(
                head.getId(),
                head.getNumber(),
                OrderKind.valueOf(head.getKind()),
                OrderStatus.valueOf(head.getStatus()),
                new OrderSource(
                        head.getChannelId(),
                        head.getLocationId(),
                        head.getDeviceId(),
                        head.getStaffId(),
                        head.getStaffName(),
                        head.getExternalId()),
                head.getCustomerId(),
                new OrderContact(
                        head.getContactName(), head.getContactEmail(), head.getContactPhone(), head.getLanguage()),
                head.getPlacedAt(),
                currency,
                head.getPricesIncludeTax(),
                head.getCountry(),
                lines.stream().map(line -> line(line, allocations, currency)).toList(),
                delivery(head),
                address(head.getBillingAddress()),
                new OrderAmounts(
                        Money.of(head.getDiscount(), currency),
                        Money.of(head.getDeliveryGross(), currency),
                        Money.of(head.getNet(), currency),
                        Money.of(head.getTax(), currency),
                        Money.of(head.getTotal(), currency)),
                Money.of(head.getCancelledAmount(), currency),
                Money.of(head.getHandedOverAmount(), currency),
                Money.of(head.getReturnedAmount(), currency),
                Money.of(head.getSettledAmount(), currency),
                Money.of(head.getKeptAmount(), currency),
                head.getVersion(),
                hold(head));
    }

    private static @Nullable OrderHold hold(SalesOrderRecord head) {
        return head.getHeldSince() == null
                ? null
                : new OrderHold(
                        HoldReason.valueOf(head.getHoldReason()),
                        head.getHoldNote(),
                        head.getHeldSince(),
                        head.getHeldBy());
    }

    private OrderDelivery delivery(SalesOrderRecord head) {
        String currency = head.getCurrency();
        return new OrderDelivery(
                OrderDelivery.Kind.valueOf(head.getDeliveryKind()),
                head.getDeliveryMethod(),
                head.getCollectLocationId(),
                address(head.getShippingAddress()),
                head.getDeliveryTaxRate(),
                Money.of(head.getDeliveryNet(), currency),
                Money.of(head.getDeliveryTax(), currency),
                Money.of(head.getDeliveryGross(), currency),
                discounts(head.getDeliveryDiscounts()),
                promise(head));
    }

    private static @Nullable OrderPromise promise(SalesOrderRecord head) {
        String kind = head.getPromiseKind();
        return kind == null
                ? null
                : new OrderPromise(
                        OrderPromise.Kind.valueOf(kind),
                        head.getPromisedEarliest(),
                        head.getPromisedLatest(),
                        head.getPromisedUntil());
    }

    private List<LineDiscount> discounts(@Nullable JSONB stored) {
        return stored == null ? List.of() : json.readValue(stored.data(), DISCOUNTS);
    }

    private Order.Line line(LineRecord line, List<AllocationRecord> allocations, String currency) {
        BigDecimal exact = line.getExactUnitPrice();
        return new Order.Line(
                line.getId(),
                line.getVariantId(),
                line.getSku(),
                line.getTitle(),
                line.getQuantity(),
                Money.of(line.getUnitList(), currency),
                Money.of(line.getUnitPrice(), currency),
                Money.of(line.getDiscount(), currency),
                line.getTaxRate(),
                Money.of(line.getNet(), currency),
                Money.of(line.getTax(), currency),
                Money.of(line.getGross(), currency),
                exact == null ? null : exact.toPlainString(),
                allocations.stream()
                        .filter(allocation -> allocation.getLineId().equals(line.getId()))
                        .map(allocation -> new Order.Allocation(
                                allocation.getLocationId(),
                                allocation.getQuantity(),
                                allocation.getHandedOver(),
                                allocation.getCancelled()))
                        .toList(),
                new LineProgress(line.getCancelled(), line.getShipped(), line.getCollected(), line.getReturned()),
                discounts(line.getDiscounts()));
    }

    private @Nullable OrderAddress address(@Nullable JSONB stored) {
        return stored == null ? null : json.readValue(stored.data(), OrderAddress.class);
    }

    /** The order as it stands right after it was written, without asking the database. */
    static Order asWritten(NewOrder order, String number) {
        ProgressSums sums = ProgressSums.of(order);
        return new Order(
                order.id(),
                number,
                order.kind(),
                OrderStatus.of(sums.pieces(), sums.cancelled(), sums.handedOver(), sums.returned()),
                order.source(),
                order.customerId(),
                order.contact(),
                order.placedAt(),
                order.currency(),
                order.pricesIncludeTax(),
                order.country(),
                order.lines().stream().map(OrderReading::asWritten).toList(),
                order.delivery(),
                order.billingAddress(),
                order.amounts(),
                Money.of(sums.cancelledAmount(), order.currency()),
                Money.of(sums.handedOverAmount(), order.currency()),
                Money.of(sums.returnedAmount(), order.currency()),
                Money.zero(order.currency()),
                Money.zero(order.currency()),
                1,
                null);
    }

    private static Order.Line asWritten(NewOrderLine line) {
        int handedOver = line.progress().handedOver();
        return new Order.Line(
                line.id(),
                line.variantId(),
                line.sku(),
                line.title(),
                line.quantity(),
                line.unitList(),
                line.unitPrice(),
                line.discount(),
                line.taxRateMillionths(),
                line.net(),
                line.tax(),
                line.gross(),
                line.exactUnitPrice(),
                line.allocations().stream()
                        .map(allocation -> new Order.Allocation(
                                allocation.locationId(),
                                allocation.quantity(),
                                handedOver == 0 ? 0 : Math.min(handedOver, allocation.quantity()),
                                0))
                        .toList(),
                line.progress(),
                line.discounts());
    }
}
