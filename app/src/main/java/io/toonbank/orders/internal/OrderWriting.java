package io.toonbank.orders.internal;

import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.OrderBook.RecordedOrder;
import io.toonbank.orders.OrderPlaced;
import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.events.EventLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes many orders with a few statements: orders, their lines, their allocations, one event each. Orders that are there
 * already, by id or by external id, are left alone.
 */
@Component
class OrderWriting {

    private static final int ROWS_MAX = 10_000;

    private final JdbcTemplate database;
    private final GatheredStatements gathered;
    private final OrderRows rows;
    private final EventLog events;

    OrderWriting(JdbcTemplate database, GatheredStatements gathered, OrderRows rows, EventLog events) {
        this.database = database;
        this.gathered = gathered;
        this.rows = rows;
        this.events = events;
    }

    /** Inside a transaction. Answers in the order asked. */
    List<RecordedOrder> write(List<NewOrder> orders, boolean fact) {
        Map<UUID, NewOrder> distinct = new LinkedHashMap<>();
        // In key order, so that two groups with the same order wait for each other and do not deadlock.
        orders.stream()
                .sorted(Comparator.comparing(NewOrder::id))
                .forEach(order -> distinct.putIfAbsent(order.id(), order));
        Map<UUID, String> numbers = insertOrders(List.copyOf(distinct.values()), fact);
        List<NewOrder> written = distinct.values().stream()
                .filter(order -> numbers.containsKey(order.id()))
                .toList();
        insertLines(written);
        insertAllocations(written);
        events.append(
                written.stream().map(order -> placed(order, numbers, fact)).toList());
        return answers(orders, numbers);
    }

    private Map<UUID, String> insertOrders(List<NewOrder> orders, boolean fact) {
        Map<UUID, String> numbers = new HashMap<>();
        database.query(
                OrderRows.INSERT_ORDERS,
                row -> {
                    numbers.put(row.getObject(1, UUID.class), row.getString(2));
                },
                rows.orders(orders, fact));
        return numbers;
    }

    private void insertLines(List<NewOrder> orders) {
        List<OrderRows.LineRow> lines = new ArrayList<>();
        for (NewOrder order : orders) {
            for (int i = 0; i < order.lines().size(); i++) {
                lines.add(new OrderRows.LineRow(order.id(), i, order.lines().get(i)));
            }
        }
        for (int from = 0; from < lines.size(); from += ROWS_MAX) {
            var part = lines.subList(from, Math.min(lines.size(), from + ROWS_MAX));
            gathered.update(OrderRows.INSERT_LINES, _ -> {}, rows.lines(part));
        }
    }

    private void insertAllocations(List<NewOrder> orders) {
        List<AllocationRow> allocations = new ArrayList<>();
        for (NewOrder order : orders) {
            for (NewOrderLine line : order.lines()) {
                int handedOver = line.progress().handedOver();
                int cancelled = line.progress().cancelled();
                for (var allocation : line.allocations()) {
                    int handed = Math.min(handedOver, allocation.quantity());
                    int given = Math.min(cancelled, allocation.quantity() - handed);
                    handedOver -= handed;
                    cancelled -= given;
                    allocations.add(new AllocationRow(order.id(), line.id(), allocation, handed, given));
                }
            }
        }
        if (allocations.isEmpty()) {
            return;
        }
        gathered.update(
                """
                insert into orders.allocation (order_id, line_id, location_id, quantity, handed_over, cancelled)
                select order_id, line_id, location_id, sum(quantity), sum(handed_over), sum(cancelled)
                from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::int[])
                  as row (order_id, line_id, location_id, quantity, handed_over, cancelled)
                group by order_id, line_id, location_id
                """,
                _ -> {},
                new ColumnArrays<>(allocations)
                        .uuids(AllocationRow::orderId)
                        .uuids(AllocationRow::lineId)
                        .uuids(row -> row.allocation().locationId())
                        .ints(row -> row.allocation().quantity())
                        .ints(AllocationRow::handedOver)
                        .ints(AllocationRow::cancelled)
                        .with());
    }

    private List<RecordedOrder> answers(List<NewOrder> asked, Map<UUID, String> written) {
        Existing existing = findExisting(
                asked.stream().filter(order -> !written.containsKey(order.id())).toList());
        Map<UUID, String> left = new HashMap<>(written);
        List<RecordedOrder> answers = new ArrayList<>();
        for (NewOrder order : asked) {
            String number = left.remove(order.id());
            if (number != null) {
                answers.add(new RecordedOrder(order.id(), number, false));
            } else if (written.containsKey(order.id())) {
                answers.add(new RecordedOrder(order.id(), written.get(order.id()), true));
            } else {
                answers.add(existing.of(order));
            }
        }
        return answers;
    }

    private Existing findExisting(List<NewOrder> orders) {
        var existing = new Existing(new HashMap<>(), new HashMap<>());
        if (orders.isEmpty()) {
            return existing;
        }
        database.query(
                """
                select o.id, o.number, o.channel_id, o.external_id from orders.sales_order o
                where o.id = any (?::uuid[])
                union
                select o.id, o.number, o.channel_id, o.external_id
                from unnest(?::uuid[], ?::text[]) as asked (channel_id, external_id)
                join orders.sales_order o on o.channel_id = asked.channel_id and o.external_id = asked.external_id
                """,
                row -> {
                    var found = new RecordedOrder(row.getObject(1, UUID.class), row.getString(2), true);
                    existing.byId().put(found.orderId(), found);
                    existing.byExternal().put(row.getString(3) + " " + row.getString(4), found);
                },
                new ColumnArrays<>(orders)
                        .uuids(NewOrder::id)
                        .uuids(order -> order.source().channelId())
                        .texts(order -> order.source().externalId())
                        .with());
        return existing;
    }

    private static OrderPlaced placed(NewOrder order, Map<UUID, String> numbers, boolean fact) {
        return new OrderPlaced(
                order.id(),
                numbers.getOrDefault(order.id(), ""),
                order.kind(),
                fact,
                order.source().channelId(),
                order.source().locationId(),
                order.customerId(),
                order.placedAt(),
                order.amounts().total(),
                order.lines().stream()
                        .map(line -> new OrderPlaced.Line(
                                line.id(),
                                line.variantId(),
                                line.sku(),
                                line.quantity(),
                                line.net().amount(),
                                line.gross().amount()))
                        .toList());
    }

    private record AllocationRow(
            UUID orderId, UUID lineId, NewOrderLine.LineAllocation allocation, int handedOver, int cancelled) {}

    private record Existing(Map<UUID, RecordedOrder> byId, Map<String, RecordedOrder> byExternal) {

        RecordedOrder of(NewOrder order) {
            RecordedOrder found = byId.get(order.id());
            if (found == null) {
                found = byExternal.get(
                        order.source().channelId() + " " + order.source().externalId());
            }
            if (found == null) {
                throw new IllegalStateException("Order " + order.id() + " was neither written nor there");
            }
            return found;
        }
    }
}
