package io.toonbank.inventory.internal;

import io.toonbank.inventory.OrderReservation;
import io.toonbank.inventory.OrderStock.PromisedOrder;
import io.toonbank.inventory.ReservationState;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.database.GatheredStatements.Answer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reservations and their open lines; levels are the business of {@link LevelStore}. */
@Component
class ReservationStore {

    private final JdbcTemplate database;
    private final GatheredStatements gathered;

    ReservationStore(JdbcTemplate database, GatheredStatements gathered) {
        this.database = database;
        this.gathered = gathered;
    }

    Answer<List<ReservationRow>> find(Collection<UUID> ids) {
        return gathered.query("""
                select id, reference, fingerprint, state, expires_at, order_id from inventory.reservation
                where id = any (?::uuid[])
                """, (row, _) -> ReservationRow.read(row), (Object) ids.toArray(UUID[]::new));
    }

    /** Throws {@link IllegalStateException} when one of them is there. */
    void insert(List<ReservationRow> rows, Instant now) {
        gathered.update(
                """
                insert into inventory.reservation (id, reference, fingerprint, state, created_at, expires_at)
                select id, reference, fingerprint, 'HELD', ?, expires_at
                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::timestamptz[])
                  as held (id, reference, fingerprint, expires_at)
                on conflict (id) do nothing
                """,
                inserted -> {
                    if (inserted != rows.size()) {
                        throw new IllegalStateException("Another process used one of these reservation ids just now");
                    }
                },
                at(now),
                rows.stream().map(ReservationRow::id).toArray(UUID[]::new),
                rows.stream().map(ReservationRow::reference).toArray(String[]::new),
                rows.stream().map(ReservationRow::fingerprint).toArray(Long[]::new),
                rows.stream().map(row -> row.expiresAt().toString()).toArray(String[]::new));
    }

    void insertLines(List<OpenLine> lines) {
        gathered.update(
                """
                insert into inventory.reservation_line (reservation_id, variant_id, location_id, quantity)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[])
                """,
                _ -> {},
                lines.stream().map(OpenLine::reservationId).toArray(UUID[]::new),
                lines.stream().map(OpenLine::variantId).toArray(UUID[]::new),
                lines.stream().map(OpenLine::locationId).toArray(UUID[]::new),
                lines.stream().map(OpenLine::quantity).toArray(Long[]::new));
    }

    /** @param committed told how many became, or were, the named order's */
    void commit(Collection<OrderReservation> reservations, Instant now, IntConsumer committed) {
        gathered.update(
                """
                with wanted as (
                  select * from unnest(?::uuid[], ?::uuid[]) as wanted (id, order_id)
                ), locked as materialized (
                  select reservation.id, wanted.order_id
                  from inventory.reservation join wanted on wanted.id = reservation.id
                  order by reservation.id
                  for no key update of reservation
                )
                update inventory.reservation set state = 'COMMITTED', order_id = locked.order_id
                from locked
                where reservation.id = locked.id and (
                  reservation.state = 'HELD' and reservation.expires_at > ?
                  or reservation.state = 'COMMITTED' and reservation.order_id = locked.order_id)
                """,
                committed,
                reservations.stream().map(OrderReservation::reservationId).toArray(UUID[]::new),
                reservations.stream().map(OrderReservation::orderId).toArray(UUID[]::new),
                at(now));
    }

    boolean extend(UUID id, Instant expiresAt, Instant now) {
        return database.update("""
                        update inventory.reservation set expires_at = ?
                        where id = ? and state = 'HELD' and expires_at > ?
                        """, at(expiresAt), id, at(now)) == 1;
    }

    /** Ends a held reservation; answers whether this call did. */
    boolean close(UUID id, ReservationState state, String reason, Instant now) {
        return database.update("""
                        update inventory.reservation set state = ?, closed_at = ?, closing_reason = ?
                        where id = ? and state = 'HELD'
                        """, state.name(), at(now), reason, id) == 1;
    }

    /** Ends up to {@code limit} whose time is over, leaving alone what others are at; answers which. */
    List<UUID> lapse(int limit, Instant now) {
        return database.query("""
                with over as (
                  select id from inventory.reservation
                  where state = 'HELD' and expires_at <= ? order by expires_at limit ?
                  for update skip locked
                )
                update inventory.reservation set state = 'LAPSED', closed_at = ? from over
                where reservation.id = over.id and reservation.state = 'HELD'
                returning reservation.id
                """, (row, _) -> row.getObject("id", UUID.class), at(now), limit, at(now));
    }

    /** Takes every open line away; answers what they were. */
    List<OpenLine> removeLines(Collection<UUID> reservationIds) {
        return database.query("""
                delete from inventory.reservation_line where reservation_id = any (?::uuid[])
                returning reservation_id, null::uuid as order_id, variant_id, location_id, quantity
                """, OpenLine.MAPPER, (Object) reservationIds.toArray(UUID[]::new));
    }

    List<OpenLine> lines(UUID reservationId) {
        return database.query("""
                select reservation_id, null::uuid as order_id, variant_id, location_id, quantity
                from inventory.reservation_line where reservation_id = ? order by variant_id, location_id
                """, OpenLine.MAPPER, reservationId);
    }

    List<OpenLine> linesOfOrder(UUID orderId) {
        return database.query("""
                select reservation_id, order_id, variant_id, location_id, quantity
                from inventory.reservation_line join inventory.reservation on reservation.id = reservation_id
                where order_id = ? order by variant_id, location_id
                """, OpenLine.MAPPER, orderId);
    }

    List<OpenLine> linesOfOrders(Collection<UUID> orderIds) {
        return database.query("""
                select reservation_id, order_id, variant_id, location_id, quantity
                from inventory.reservation_line join inventory.reservation on reservation.id = reservation_id
                where order_id = any (?::uuid[]) order by order_id, variant_id, location_id
                """, OpenLine.MAPPER, (Object) orderIds.toArray(UUID[]::new));
    }

    List<PromisedOrder> ordersPromised(
            UUID locationId, @Nullable UUID variantId, @Nullable PromisedOrder after, int limit) {
        OffsetDateTime since = after == null ? null : at(after.since());
        return database.query(
                """
                select order_id, sum(quantity) as quantity, max(created_at) as since
                from inventory.reservation_line join inventory.reservation on reservation.id = reservation_id
                where location_id = ? and (?::uuid is null or variant_id = ?) and order_id is not null
                group by order_id
                having ?::timestamptz is null or max(created_at) < ? or max(created_at) = ? and order_id > ?
                order by max(created_at) desc, order_id limit ?
                """,
                (row, _) -> new PromisedOrder(
                        row.getObject("order_id", UUID.class),
                        row.getLong("quantity"),
                        row.getObject("since", OffsetDateTime.class).toInstant()),
                locationId,
                variantId,
                variantId,
                since,
                since,
                since,
                after == null ? null : after.orderId(),
                limit);
    }

    Map<UUID, Long> unitsByLocation() {
        Map<UUID, Long> units = new HashMap<>();
        database.query(
                "select location_id, sum(quantity) from inventory.reservation_line group by location_id", row -> {
                    units.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return units;
    }

    /** Locks the open lines of orders, always in the same order. */
    List<OpenLine> lockLinesOfOrders(Collection<UUID> orderIds) {
        return database.query("""
                select line.reservation_id, reservation.order_id, line.variant_id, line.location_id, line.quantity
                from inventory.reservation
                join inventory.reservation_line line on line.reservation_id = reservation.id
                where reservation.order_id = any (?::uuid[])
                order by line.reservation_id, line.variant_id, line.location_id
                for update of line
                """, OpenLine.MAPPER, (Object) orderIds.toArray(UUID[]::new));
    }

    /** Takes quantities from locked lines; those that become empty go. */
    void take(List<OpenLine> taken) {
        Object[] arrays = {
            taken.stream().map(OpenLine::reservationId).toArray(UUID[]::new),
            taken.stream().map(OpenLine::variantId).toArray(UUID[]::new),
            taken.stream().map(OpenLine::locationId).toArray(UUID[]::new),
            taken.stream().map(OpenLine::quantity).toArray(Long[]::new)
        };
        int emptied = database.update(
                TAKEN + "delete from inventory.reservation_line line using taken where " + SAME
                        + " and line.quantity = taken.quantity",
                arrays);
        if (emptied == taken.size()) {
            return;
        }
        int lowered = database.update(
                TAKEN
                        + "update inventory.reservation_line line set quantity = line.quantity - taken.quantity from taken where "
                        + SAME + " and line.quantity > taken.quantity",
                arrays);
        if (emptied + lowered != taken.size()) {
            throw new IllegalStateException("Open lines changed while they were locked");
        }
    }

    private static final String TAKEN = """
            with taken as (
              select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[])
                as line (reservation_id, variant_id, location_id, quantity)
            )
            """;

    private static final String SAME = """
            line.reservation_id = taken.reservation_id
              and line.variant_id = taken.variant_id and line.location_id = taken.location_id
            """;

    /** Forgets reservations that ended without an order long ago; answers how many. */
    int forget(Instant closedBefore, int limit) {
        return database.update("""
                delete from inventory.reservation where id in (
                  select id from inventory.reservation where closed_at < ? order by closed_at limit ?
                  for update skip locked)
                """, at(closedBefore), limit);
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
