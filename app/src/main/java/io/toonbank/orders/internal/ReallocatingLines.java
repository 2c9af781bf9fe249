package io.toonbank.orders.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderProgress.MovedSupply;
import io.toonbank.orders.OrderProgress.Reallocate;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.database.ColumnArrays;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Changes which locations supply lines, for many orders with a few statements. */
@Component
class ReallocatingLines {

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Clock clock;

    ReallocatingLines(JdbcTemplate database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Inside a transaction. */
    void reallocate(Collection<Reallocate> requests) {
        requests.forEach(ReallocatingLines::requireQuantities);
        lock(requests.stream().map(Reallocate::orderId).distinct().sorted().toList());
        Set<UUID> fresh = note(List.copyOf(requests));
        List<Reallocate> toDo =
                requests.stream().filter(request -> fresh.remove(request.id())).toList();
        if (!toDo.isEmpty()) {
            lower(toDo);
            raise(toDo);
            database.update("update orders.sales_order set version = version + 1 where id = any (?::uuid[])", (Object)
                    toDo.stream().map(Reallocate::orderId).distinct().toArray(UUID[]::new));
        }
    }

    private static void requireQuantities(Reallocate request) {
        for (int i = 0; i < request.lines().size(); i++) {
            if (request.lines().get(i).quantity() < 1) {
                throw Refused.because(OrdersRefusal.WRONG_QUANTITY).at("/lines/" + i + "/quantity");
            }
        }
    }

    private void lock(List<UUID> orderIds) {
        int locked = database.queryForList(
                        "select 1 from orders.sales_order where id = any (?::uuid[]) order by id for update",
                        Integer.class,
                        (Object) orderIds.toArray(UUID[]::new))
                .size();
        if (locked < orderIds.size()) {
            throw Refused.because(OrdersRefusal.NOT_FOUND);
        }
    }

    /** The timeline's entry, whose id is the change's, tells what was done before. */
    private Set<UUID> note(List<Reallocate> requests) {
        Actor actor = CurrentActor.get();
        return new HashSet<>(database.query(
                """
                insert into orders.timeline (id, order_id, at, actor_kind, actor_name, kind, text, detail)
                select id, order_id, ?::timestamptz, ?, ?, ?, reason, detail::jsonb
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]) as row (id, order_id, reason, detail)
                order by id
                on conflict do nothing returning id
                """,
                (row, _) -> row.getObject(1, UUID.class),
                new ColumnArrays<>(requests)
                        .uuids(Reallocate::id)
                        .uuids(Reallocate::orderId)
                        .texts(Reallocate::reason)
                        .texts(request -> json.writeValueAsString(Map.of("lines", request.lines())))
                        .behind(
                                clock.instant().toString(),
                                actor.kind().name(),
                                actor.name(),
                                OrderTimeline.Kind.RESOURCED.name())));
    }

    private void lower(List<Reallocate> requests) {
        Map<Place, Integer> taken = new LinkedHashMap<>();
        requests.forEach(request -> request.lines()
                .forEach(line -> taken.merge(
                        new Place(request.orderId(), line.lineId(), line.fromLocationId()),
                        line.quantity(),
                        Math::addExact)));
        Object[] rows = arrays(taken);
        int emptied = database.update(TAKEN + "delete from orders.allocation a using taken where " + SAME + """
                 and a.quantity = taken.quantity and a.handed_over = 0 and a.cancelled = 0
                """, rows);
        int lowered = emptied == taken.size()
                ? 0
                : database.update(
                        TAKEN
                                + "update orders.allocation a set quantity = a.quantity - taken.quantity from taken where "
                                + SAME + """
                 and a.quantity > taken.quantity and a.quantity - a.handed_over - a.cancelled >= taken.quantity
                """,
                        rows);
        if (emptied + lowered != taken.size()) {
            throw Refused.because(OrdersRefusal.MORE_THAN_OPEN);
        }
    }

    private void raise(List<Reallocate> requests) {
        Map<Place, Integer> given = new LinkedHashMap<>();
        for (Reallocate request : requests) {
            for (MovedSupply line : request.lines()) {
                given.merge(
                        new Place(request.orderId(), line.lineId(), line.toLocationId()),
                        line.quantity(),
                        Math::addExact);
            }
        }
        database.update(TAKEN + """
                insert into orders.allocation (order_id, line_id, location_id, quantity)
                select order_id, line_id, location_id, quantity from taken order by order_id, line_id, location_id
                on conflict (order_id, line_id, location_id) do update set quantity = allocation.quantity + excluded.quantity
                """, arrays(given));
    }

    private static Object[] arrays(Map<Place, Integer> quantities) {
        return new ColumnArrays<>(List.copyOf(quantities.entrySet()))
                .uuids(row -> row.getKey().orderId())
                .uuids(row -> row.getKey().lineId())
                .uuids(row -> row.getKey().locationId())
                .ints(Map.Entry::getValue)
                .with();
    }

    private static final String TAKEN = """
            with taken as (
              select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[]) as row (order_id, line_id, location_id, quantity)
            )
            """;

    private static final String SAME =
            "a.order_id = taken.order_id and a.line_id = taken.line_id and a.location_id = taken.location_id";

    private record Place(UUID orderId, UUID lineId, UUID locationId) {}
}
