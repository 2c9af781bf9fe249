package io.toonbank.inventory.internal;

import io.toonbank.inventory.Movement;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.StockHistory.Flow;
import io.toonbank.inventory.StockHistory.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the past in sets; long answers come a few rows at a time, which needs a transaction. */
@Component
class AsItStood {

    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcTemplate database;
    private final TransactionTemplate reading;

    AsItStood(DataSource source, PlatformTransactionManager transactions) {
        this.database = new JdbcTemplate(source);
        this.database.setFetchSize(ROWS_AT_ONCE);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    Map<UUID, Map<UUID, Long>> freeAt(Collection<UUID> variantIds, Instant moment, long lastMovement) {
        Map<UUID, Map<UUID, Long>> free = new HashMap<>();
        Map<UUID, UUID> known = new HashMap<>();
        UUID[] variants = variantIds.toArray(UUID[]::new);
        OffsetDateTime at = ReservationStore.at(moment);
        reading.executeWithoutResult(_ -> database.query(
                """
                with wanted as (select unnest(?::uuid[]) as variant_id), moved as (
                  select movement.* from wanted join inventory.movement using (variant_id) where at <= ? and id <= ?
                ), changes as (
                  select variant_id, to_id as location_id, quantity from moved where to_kind = 'LOCATION'
                  union all
                  select variant_id, from_id, -quantity from moved where from_kind = 'LOCATION'
                  union all
                  select variant_id, from_id, -quantity
                  from wanted join inventory.movement using (variant_id)
                  join inventory.reservation on reservation.order_id = movement.to_id
                  where movement.reason = 'HANDED_OVER' and movement.at > ? and reservation.created_at <= ?
                  union all
                  select variant_id, location_id, -quantity
                  from wanted join inventory.reservation_line using (variant_id)
                  join inventory.reservation on reservation.id = reservation_id
                  where order_id is not null and created_at <= ?
                  union all
                  select variant_id, location_id, -safety_stock
                  from wanted join inventory.level using (variant_id) where safety_stock > 0
                )
                select variant_id, location_id, sum(quantity) from changes group by variant_id, location_id
                """,
                row -> {
                    UUID location = known.computeIfAbsent(row.getObject(2, UUID.class), id -> id);
                    free.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                            .put(location, row.getLong(3));
                },
                variants,
                at,
                lastMovement,
                at,
                at,
                at));
        return free;
    }

    void tell(Period period, Consumer<Movement> listener) {
        boolean all = period.variantIds().isEmpty();
        reading.executeWithoutResult(_ -> database.query(
                """
                select * from inventory.movement
                where at >= ? and at < ? and id <= ? and (? or variant_id = any (?::uuid[]))
                order by at, id
                """,
                row -> {
                    listener.accept(movement(row));
                },
                ReservationStore.at(period.from()),
                ReservationStore.at(period.until()),
                period.lastMovement(),
                all,
                period.variantIds().toArray(UUID[]::new)));
    }

    void tellFlows(Period period, Consumer<Flow> listener) {
        boolean all = period.variantIds().isEmpty();
        OffsetDateTime from = ReservationStore.at(period.from());
        OffsetDateTime until = ReservationStore.at(period.until());
        UUID[] variants = period.variantIds().toArray(UUID[]::new);
        reading.executeWithoutResult(_ -> database.query(
                """
                select variant_id, location_id, sum(units) as units, max(came) as came from (
                  select variant_id, from_id as location_id, quantity as units, null::timestamptz as came
                  from inventory.movement
                  where from_kind = 'LOCATION' and to_kind = 'CUSTOMER' and at >= ? and at < ? and id <= ?
                    and (? or variant_id = any (?::uuid[]))
                  union all
                  select variant_id, to_id, 0, at from inventory.movement
                  where to_kind = 'LOCATION' and reason in ('RECEIVED', 'TRANSFER_RECEIVED') and at < ? and id <= ?
                    and (? or variant_id = any (?::uuid[]))
                ) as flow
                group by variant_id, location_id order by variant_id, location_id
                """,
                row -> {
                    Timestamp came = row.getTimestamp("came");
                    listener.accept(new Flow(
                            row.getObject("variant_id", UUID.class),
                            row.getObject("location_id", UUID.class),
                            row.getLong("units"),
                            came == null ? null : came.toInstant()));
                },
                from,
                until,
                period.lastMovement(),
                all,
                variants,
                until,
                period.lastMovement(),
                all,
                variants));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getLong("id"),
                row.getObject("booking_id", UUID.class),
                row.getObject("variant_id", UUID.class),
                new Place(PlaceKind.valueOf(row.getString("from_kind")), row.getObject("from_id", UUID.class)),
                new Place(PlaceKind.valueOf(row.getString("to_kind")), row.getObject("to_id", UUID.class)),
                row.getLong("quantity"),
                MovementReason.valueOf(row.getString("reason")),
                row.getString("reference"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("actor"));
    }
}
