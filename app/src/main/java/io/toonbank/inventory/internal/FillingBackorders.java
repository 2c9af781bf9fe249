package io.toonbank.inventory.internal;

import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.BackorderFilled;
import io.toonbank.inventory.OrderReservation;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives what arrives to the orders that wait for it, the oldest first: in the transaction of the receipt, so that nobody buys it in
 * between, and each minute what became free in another way. Levels are locked before promises, by everybody.
 */
@Component
class FillingBackorders {

    private static final Duration UNTIL_COMMITTED = Duration.ofMinutes(1);

    private final JdbcTemplate database;
    private final LevelStore levels;
    private final ReservationStore reservations;
    private final EventLog events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FillingBackorders(
            JdbcTemplate database,
            LevelStore levels,
            ReservationStore reservations,
            EventLog events,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.levels = levels;
        this.reservations = reservations;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What was freed in other ways: cancelled orders, reservations that lapsed, less safety stock. */
    void fillAll() {
        transaction.executeWithoutResult(_ -> fill(database.query(
                "select distinct variant_id from inventory.backorder_promise where filled + cancelled < quantity and held_until is null",
                (row, _) -> row.getObject(1, UUID.class))));
    }

    /** Inside a transaction. */
    void fill(Collection<UUID> variantIds) {
        List<LevelKey> waiting = database.query(
                """
                select distinct variant_id, location_id from inventory.backorder_promise
                where variant_id = any (?::uuid[]) and filled + cancelled < quantity and held_until is null order by variant_id, location_id
                """, (row, _) -> new LevelKey(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), (Object)
                        variantIds.toArray(UUID[]::new));
        if (waiting.isEmpty()) {
            return;
        }
        levels.lock(waiting).get().forEach(level -> fill(level.key(), level.free()));
    }

    private void fill(LevelKey place, long free) {
        if (free <= 0) {
            return;
        }
        List<Waiting> waiting = database.query(
                """
                select id, order_id, line_id, quantity - filled - cancelled as open from inventory.backorder_promise
                where variant_id = ? and location_id = ? and filled + cancelled < quantity and held_until is null
                order by created_at, id for update
                """,
                (row, _) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getInt(4)),
                place.variantId(),
                place.locationId());
        List<Event> filled = new ArrayList<>();
        LevelChanges changes = new LevelChanges();
        long left = free;
        for (Waiting one : waiting) {
            int taken = (int) Math.min(left, one.open());
            if (taken > 0) {
                left -= taken;
                filled.add(give(place, one, taken));
                changes.reserved(place.variantId(), place.locationId(), taken);
            }
        }
        if (!changes.isEmpty()) {
            database.update(
                    "update inventory.backorder set open = greatest(0, open - ?) where variant_id = ?",
                    free - left,
                    place.variantId());
            levels.change(changes);
            events.append(filled);
        }
    }

    private BackorderFilled give(LevelKey place, Waiting one, int taken) {
        UUID fillId = Ids.next();
        Instant now = clock.instant();
        var line = new Allocation(place.variantId(), place.locationId(), taken);
        var row = new ReservationRow(
                fillId,
                "backorder of order " + one.orderId(),
                Fingerprint.of(List.of(line)),
                io.toonbank.inventory.ReservationState.HELD,
                now.plus(UNTIL_COMMITTED),
                null);
        reservations.insert(List.of(row), now);
        reservations.insertLines(
                List.of(new OpenLine(fillId, one.orderId(), place.variantId(), place.locationId(), taken)));
        reservations.commit(List.of(new OrderReservation(fillId, one.orderId())), now, _ -> {});
        database.update("update inventory.backorder_promise set filled = filled + ? where id = ?", taken, one.id());
        return new BackorderFilled(one.orderId(), fillId, one.lineId(), place.variantId(), place.locationId(), taken);
    }

    private record Waiting(UUID id, UUID orderId, UUID lineId, int open) {}
}
