package io.toonbank.orders.internal;

import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderPromise;
import io.toonbank.platform.database.ColumnArrays;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The two statements that write orders and lines, with the arrays they take. */
@Component
class OrderRows {

    static final String INSERT_ORDERS = """
            insert into orders.sales_order (
              id, number, kind, channel_id, location_id, device_id, staff_id, staff_name, external_id, customer_id,
              contact_name, contact_email, contact_phone, language, placed_at, currency, prices_include_tax, country,
              delivery_kind, delivery_method, collect_location_id, shipping_address, billing_address,
              delivery_tax_rate, delivery_net, delivery_tax, delivery_gross, discount, net, tax, total,
              pieces, cancelled, handed_over, returned, cancelled_amount, handed_over_amount, returned_amount,
              delivery_discounts, promise_kind, promised_earliest, promised_latest, promised_until, fact, recorded_at)
            select
              id, prefix || nextval('orders.order_number'), kind, channel_id, location_id, device_id, staff_id, staff_name,
              external_id, customer_id, contact_name, contact_email, contact_phone, language, placed_at, currency,
              prices_include_tax, country, delivery_kind, delivery_method, collect_location_id,
              shipping_address::jsonb, billing_address::jsonb, delivery_tax_rate, delivery_net, delivery_tax,
              delivery_gross, discount, net, tax, total, pieces, cancelled, handed_over, returned, cancelled_amount,
              handed_over_amount, returned_amount, delivery_discounts::jsonb, promise_kind, promised_earliest::date,
              promised_latest::date, promised_until, ?, ?::timestamptz
            from unnest(
              ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[],
              ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::boolean[], ?::text[],
              ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[],
              ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
              ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[],
              ?::text[], ?::text[], ?::text[], ?::timestamptz[])
            as row (
              id, prefix, kind, channel_id, location_id, device_id, staff_id, staff_name, external_id, customer_id,
              contact_name, contact_email, contact_phone, language, placed_at, currency, prices_include_tax, country,
              delivery_kind, delivery_method, collect_location_id, shipping_address, billing_address,
              delivery_tax_rate, delivery_net, delivery_tax, delivery_gross, discount, net, tax, total,
              pieces, cancelled, handed_over, returned, cancelled_amount, handed_over_amount, returned_amount,
              delivery_discounts, promise_kind, promised_earliest, promised_latest, promised_until)
            on conflict do nothing
            returning id, number
            """;

    static final String INSERT_LINES = """
            insert into orders.line (
              order_id, id, position, variant_id, sku, title, quantity, unit_list, unit_price, discount, tax_rate,
              net, tax, gross, exact_unit_price, cancelled, shipped, collected, returned,
              cancelled_amount, handed_over_amount, returned_amount, discounts)
            select * from unnest(
              ?::uuid[], ?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::bigint[], ?::bigint[],
              ?::bigint[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::numeric[], ?::int[], ?::int[], ?::int[],
              ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[]::jsonb[])
            """;

    private final OrderNumbers numbers;
    private final JsonMapper json;
    private final Clock clock;

    OrderRows(OrderNumbers numbers, JsonMapper json, Clock clock) {
        this.numbers = numbers;
        this.json = json;
        this.clock = clock;
    }

    Object[] orders(List<NewOrder> orders, boolean fact) {
        List<OrderRow> rows = orders.stream()
                .map(order -> new OrderRow(order, ProgressSums.of(order)))
                .toList();
        Object[] arrays = money(who(new ColumnArrays<>(rows)))
                .texts(row -> write(row.order().delivery().discounts()))
                .texts(row -> promised(row, promise -> promise.kind().name()))
                .texts(row -> promised(row, promise -> promise.earliest().toString()))
                .texts(row -> promised(row, promise -> promise.latest().toString()))
                .texts(row -> promised(row, promise -> promise.until().toString()))
                .with();
        Object[] all = new Object[arrays.length + 2];
        all[0] = fact;
        all[1] = clock.instant().toString();
        System.arraycopy(arrays, 0, all, 2, arrays.length);
        return all;
    }

    private static @Nullable String promised(OrderRow row, Function<OrderPromise, String> part) {
        OrderPromise promise = row.order().delivery().promise();
        return promise == null ? null : part.apply(promise);
    }

    private ColumnArrays<OrderRow> who(ColumnArrays<OrderRow> columns) {
        return columns.uuids(row -> row.order().id())
                .texts(row -> numbers.prefix(row.order()))
                .texts(row -> row.order().kind().name())
                .uuids(row -> row.order().source().channelId())
                .uuids(row -> row.order().source().locationId())
                .uuids(row -> row.order().source().deviceId())
                .uuids(row -> row.order().source().staffId())
                .texts(row -> row.order().source().staffName())
                .texts(row -> row.order().source().externalId())
                .uuids(row -> row.order().customerId())
                .texts(row -> row.order().contact().name())
                .texts(row -> row.order().contact().email())
                .texts(row -> row.order().contact().phone())
                .texts(row -> row.order().contact().language())
                .instants(row -> row.order().placedAt())
                .texts(row -> row.order().currency())
                .booleans(row -> row.order().pricesIncludeTax())
                .texts(row -> row.order().country())
                .texts(row -> row.order().delivery().kind().name())
                .texts(row -> row.order().delivery().method())
                .uuids(row -> row.order().delivery().locationId())
                .texts(row -> write(row.order().delivery().address()))
                .texts(row -> write(row.order().billingAddress()));
    }

    private static ColumnArrays<OrderRow> money(ColumnArrays<OrderRow> columns) {
        return columns.ints(row -> row.order().delivery().taxRateMillionths())
                .longs(row -> row.order().delivery().net().amount())
                .longs(row -> row.order().delivery().tax().amount())
                .longs(row -> row.order().delivery().gross().amount())
                .longs(row -> row.order().amounts().discount().amount())
                .longs(row -> row.order().amounts().net().amount())
                .longs(row -> row.order().amounts().tax().amount())
                .longs(row -> row.order().amounts().total().amount())
                .longs(row -> row.sums().pieces())
                .longs(row -> row.sums().cancelled())
                .longs(row -> row.sums().handedOver())
                .longs(row -> row.sums().returned())
                .longs(row -> row.sums().cancelledAmount())
                .longs(row -> row.sums().handedOverAmount())
                .longs(row -> row.sums().returnedAmount());
    }

    Object[] lines(List<LineRow> rows) {
        return new ColumnArrays<>(rows)
                .uuids(LineRow::orderId)
                .uuids(row -> row.line().id())
                .ints(LineRow::position)
                .uuids(row -> row.line().variantId())
                .texts(row -> row.line().sku())
                .texts(row -> row.line().title())
                .ints(row -> row.line().quantity())
                .longs(row -> row.line().unitList().amount())
                .longs(row -> row.line().unitPrice().amount())
                .longs(row -> row.line().discount().amount())
                .ints(row -> row.line().taxRateMillionths())
                .longs(row -> row.line().net().amount())
                .longs(row -> row.line().tax().amount())
                .longs(row -> row.line().gross().amount())
                .texts(row -> row.line().exactUnitPrice())
                .ints(row -> row.line().progress().cancelled())
                .ints(row -> row.line().progress().shipped())
                .ints(row -> row.line().progress().collected())
                .ints(row -> row.line().progress().returned())
                .longs(row -> ProgressSums.cancelledAmount(row.line()))
                .longs(row -> ProgressSums.handedOverAmount(row.line()))
                .longs(row -> ProgressSums.returnedAmount(row.line()))
                .texts(row -> write(row.line().discounts()))
                .with();
    }

    private @Nullable String write(@Nullable OrderAddress address) {
        return address == null ? null : json.writeValueAsString(address);
    }

    private @Nullable String write(List<LineDiscount> discounts) {
        return discounts.isEmpty() ? null : json.writeValueAsString(discounts);
    }

    record LineRow(UUID orderId, int position, NewOrderLine line) {}

    private record OrderRow(NewOrder order, ProgressSums sums) {}
}
