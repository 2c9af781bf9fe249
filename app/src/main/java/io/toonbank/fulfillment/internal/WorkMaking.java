package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfilmentSettings.Settings;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Ids;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderPromise;
import io.toonbank.platform.database.ColumnArrays;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes work of what orders say: three statements for many orders. */
@Component
class WorkMaking {

    private final JdbcTemplate database;
    private final Locations locations;
    private final LocationSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    WorkMaking(JdbcTemplate database, Locations locations, LocationSettings settings, JsonMapper json, Clock clock) {
        this.database = database;
        this.locations = locations;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Pieces of lines of one order that one location is to supply. */
    record Part(Order order, UUID locationId, Map<Order.Line, Integer> pieces) {}

    private record NewWork(
            UUID id,
            UUID orderId,
            String number,
            UUID locationId,
            @Nullable UUID destinationId,
            WorkKind kind,
            WorkState state,
            @Nullable Instant answerBy,
            Instant dueAt,
            @Nullable Instant promisedAt) {}

    private record NewLine(UUID id, UUID workId, int position, Order.Line line, int quantity) {}

    /** Which of these orders have a sheet already. */
    Set<UUID> known(Collection<UUID> orderIds) {
        return new HashSet<>(database.queryForList(
                "select order_id from fulfillment.order_sheet where order_id = any (?::uuid[])", UUID.class, (Object)
                        orderIds.toArray(UUID[]::new)));
    }

    /** What every location still has to do for the order, as the order says. */
    static List<Part> parts(Order order) {
        Map<UUID, Map<Order.Line, Integer>> byLocation = new LinkedHashMap<>();
        if (order.delivery().kind() == OrderDelivery.Kind.SHIP
                || order.delivery().kind() == OrderDelivery.Kind.COLLECT) {
            for (Order.Line line : order.lines()) {
                for (Order.Allocation allocation : line.allocations()) {
                    if (line.variantId() != null && allocation.open() > 0) {
                        byLocation
                                .computeIfAbsent(allocation.locationId(), _ -> new LinkedHashMap<>())
                                .merge(line, allocation.open(), Integer::sum);
                    }
                }
            }
        }
        return byLocation.entrySet().stream()
                .map(part -> new Part(order, part.getKey(), part.getValue()))
                .toList();
    }

    /** For orders without a sheet. */
    void begin(List<Order> orders) {
        List<Order> wanted =
                orders.stream().filter(order -> !parts(order).isEmpty()).toList();
        if (wanted.isEmpty()) {
            return;
        }
        insertSheets(wanted);
        wanted.stream().filter(order -> order.hold() != null).forEach(this::refresh);
        add(wanted.stream().flatMap(order -> parts(order).stream()).toList());
    }

    /** More work for orders with a sheet, whose rows the caller holds. Where nobody works, because there is no such location, there is none. */
    void add(List<Part> asked) {
        List<Part> parts = asked.stream()
                .filter(part -> locations.find(part.locationId()).isPresent())
                .toList();
        Instant now = clock.instant();
        Map<UUID, Settings> known = settings.known();
        Map<UUID, Integer> numbers = numbered(parts);
        List<NewWork> works = new ArrayList<>();
        List<NewLine> lines = new ArrayList<>();
        for (Part part : parts) {
            int number = Objects.requireNonNull(numbers.merge(part.order().id(), 1, Integer::sum));
            NewWork work = work(part, number, known, now);
            works.add(work);
            int position = 0;
            for (var line : part.pieces().entrySet()) {
                lines.add(new NewLine(Ids.next(), work.id(), position++, line.getKey(), line.getValue()));
            }
        }
        insertWorks(works, now);
        insertLines(lines);
    }

    /** How many works each order had before these. */
    private Map<UUID, Integer> numbered(List<Part> parts) {
        Map<UUID, Integer> wanted = new LinkedHashMap<>();
        parts.forEach(part -> wanted.merge(part.order().id(), 1, Integer::sum));
        List<Map.Entry<UUID, Integer>> rows = List.copyOf(wanted.entrySet());
        Map<UUID, Integer> before = new LinkedHashMap<>();
        database.query(
                """
                update fulfillment.order_sheet sheet set works = works + more.count
                from unnest(?::uuid[], ?::int[]) as more (order_id, count) where sheet.order_id = more.order_id
                returning sheet.order_id, sheet.works - more.count as before
                """,
                row -> {
                    before.put(row.getObject("order_id", UUID.class), row.getInt("before"));
                },
                new ColumnArrays<>(rows)
                        .uuids(Map.Entry::getKey)
                        .ints(Map.Entry::getValue)
                        .with());
        return before;
    }

    private NewWork work(Part part, int number, Map<UUID, Settings> known, Instant now) {
        Order order = part.order();
        Location location = locations.require(part.locationId());
        Settings here = known.getOrDefault(location.id(), LocationSettings.usual(location));
        WorkKind kind = kind(order, part.locationId());
        boolean accepted = here.acceptsByItself();
        return new NewWork(
                Ids.next(),
                order.id(),
                order.number() + "-" + number,
                location.id(),
                kind == WorkKind.SHIP_TO_STORE ? order.delivery().locationId() : null,
                kind,
                accepted ? WorkState.ACCEPTED : WorkState.OFFERED,
                accepted ? null : LocationTimes.afterOpenTime(location, now, here.answerWithin()),
                due(kind, location, now, promisedUntil(order)),
                promisedUntil(order));
    }

    private static @Nullable Instant promisedUntil(Order order) {
        OrderPromise promise = order.delivery().promise();
        return promise == null ? null : promise.until();
    }

    /** A collection is due when the customer was told; what travels must leave long before. */
    private static Instant due(WorkKind kind, Location location, Instant now, @Nullable Instant promised) {
        Instant usual = LocationTimes.due(kind, location, now);
        if (promised == null || !promised.isAfter(now)) {
            return usual;
        }
        return kind == WorkKind.COLLECT || promised.isBefore(usual) ? promised : usual;
    }

    static WorkKind kind(Order order, UUID locationId) {
        if (order.delivery().kind() == OrderDelivery.Kind.SHIP) {
            return WorkKind.SHIP;
        }
        return locationId.equals(order.delivery().locationId()) ? WorkKind.COLLECT : WorkKind.SHIP_TO_STORE;
    }

    private void insertSheets(List<Order> orders) {
        database.update(
                """
                insert into fulfillment.order_sheet (order_id, number, customer_name, customer_email, customer_phone, language,
                  method, delivery_kind, collect_location_id, address, currency, placed_at)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                  ?::uuid[], ?::jsonb[], ?::text[], ?::timestamptz[])
                on conflict (order_id) do nothing
                """,
                new ColumnArrays<>(orders)
                        .uuids(Order::id)
                        .texts(Order::number)
                        .texts(order -> order.contact().name())
                        .texts(order -> order.contact().email())
                        .texts(order -> order.contact().phone())
                        .texts(order -> order.contact().language())
                        .texts(order -> order.delivery().method())
                        .texts(order -> order.delivery().kind().name())
                        .uuids(order -> order.delivery().locationId())
                        .texts(order -> order.delivery().address() == null
                                ? null
                                : json.writeValueAsString(order.delivery().address()))
                        .texts(Order::currency)
                        .instants(Order::placedAt)
                        .with());
    }

    /** What the sheet repeats of the order: whether it is held, and who gets it where. */
    void refresh(Order order) {
        OrderDelivery delivery = order.delivery();
        database.update(
                """
                update fulfillment.order_sheet set held = ?, customer_name = ?, customer_email = ?, customer_phone = ?, language = ?,
                  method = ?, delivery_kind = ?, collect_location_id = ?::uuid, address = ?::jsonb
                where order_id = ?
                """,
                order.hold() != null,
                order.contact().name(),
                order.contact().email(),
                order.contact().phone(),
                order.contact().language(),
                delivery.method(),
                delivery.kind().name(),
                delivery.locationId(),
                delivery.address() == null ? null : json.writeValueAsString(delivery.address()),
                order.id());
    }

    private void insertWorks(List<NewWork> works, Instant now) {
        var at = Moments.at(now);
        database.update(
                """
                insert into fulfillment.work_order (id, order_id, number, location_id, destination_id, kind, state, answer_by,
                  due_at, promised_at, accepted_at, created_at, changed_at)
                select id, order_id, number, location_id, destination_id, kind, state, answer_by, due_at, promised_at,
                  case when state = 'ACCEPTED' then ?::timestamptz end, ?, ?
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[],
                  ?::timestamptz[], ?::timestamptz[])
                  as work (id, order_id, number, location_id, destination_id, kind, state, answer_by, due_at, promised_at)
                """,
                new ColumnArrays<>(works)
                        .uuids(NewWork::id)
                        .uuids(NewWork::orderId)
                        .texts(NewWork::number)
                        .uuids(NewWork::locationId)
                        .uuids(NewWork::destinationId)
                        .texts(work -> work.kind().name())
                        .texts(work -> work.state().name())
                        .instants(NewWork::answerBy)
                        .instants(NewWork::dueAt)
                        .instants(NewWork::promisedAt)
                        .behind(at, at, at));
    }

    private void insertLines(List<NewLine> lines) {
        database.update(
                """
                insert into fulfillment.work_line (id, work_order_id, position, order_line_id, variant_id, sku, title, quantity)
                select * from unnest(?::uuid[], ?::uuid[], ?::int[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[])
                """,
                new ColumnArrays<>(lines)
                        .uuids(NewLine::id)
                        .uuids(NewLine::workId)
                        .ints(NewLine::position)
                        .uuids(line -> line.line().id())
                        .uuids(line -> line.line().variantId())
                        .texts(line -> line.line().sku())
                        .texts(line -> line.line().title())
                        .ints(NewLine::quantity)
                        .with());
    }

    /** A line that was not part of this work before. */
    void addLine(UUID workId, int position, Order.Line line, int pieces) {
        insertLines(List.of(new NewLine(Ids.next(), workId, position, line, pieces)));
    }
}
