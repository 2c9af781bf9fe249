package io.toonbank.inventory.internal;

import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.Reservation;
import io.toonbank.inventory.ReservationState;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.ReserveAnswer;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.grouping.GroupCommit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class HoldingStock implements Reservations, DisposableBean {

    /** One group at a time: a second would mostly wait for the first one's rows, and a waiting group cannot grow. */
    private static final GroupCommit.Limits LIMITS = new GroupCommit.Limits(128, 4_096, 1);

    private final ReservationStore reservations;
    private final LevelStore levels;
    private final ReserveGroup group;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final GroupCommit<ReserveStock, ReserveAnswer> waiting;

    HoldingStock(
            ReservationStore reservations,
            LevelStore levels,
            ReserveGroup group,
            GatheredStatements gathered,
            TransactionTemplate transaction,
            Clock clock) {
        this.reservations = reservations;
        this.levels = levels;
        this.group = group;
        this.transaction = transaction;
        this.clock = clock;
        this.waiting = new GroupCommit<>(
                "reserve", LIMITS, transaction, waiting -> gathered.gather(() -> group.reserve(waiting)));
    }

    @Override
    public Reservation reserve(ReserveStock request) {
        requireExpiry(request.expiresAt());
        return switch (waiting.submit(request)) {
            case ReserveAnswer.Held held -> held.reservation();
            case ReserveAnswer.No no -> throw no.refused();
        };
    }

    @Override
    public List<ReserveAnswer> reserveAll(List<ReserveStock> requests) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A group of reservations takes part in a transaction");
        }
        requests.forEach(request -> requireExpiry(request.expiresAt()));
        return requests.isEmpty() ? List.of() : group.reserve(requests);
    }

    @Override
    public void release(UUID reservationId, String reason) {
        transaction.executeWithoutResult(_ -> {
            if (reservations.close(reservationId, ReservationState.RELEASED, reason, clock.instant())) {
                giveBack(List.of(reservationId));
            }
        });
    }

    /** Ends up to {@code limit} reservations whose time is over; answers how many. */
    int lapse(int limit) {
        Integer lapsed = transaction.execute(_ -> {
            List<UUID> over = reservations.lapse(limit, clock.instant());
            if (!over.isEmpty()) {
                giveBack(over);
            }
            return over.size();
        });
        return lapsed == null ? 0 : lapsed;
    }

    private void giveBack(List<UUID> reservationIds) {
        LevelChanges changes = new LevelChanges();
        reservations
                .removeLines(reservationIds)
                .forEach(line -> changes.reserved(line.variantId(), line.locationId(), -line.quantity()));
        if (!changes.isEmpty()) {
            levels.change(changes);
        }
    }

    @Override
    public Reservation extend(UUID reservationId, Instant expiresAt) {
        requireExpiry(expiresAt);
        if (!reservations.extend(reservationId, expiresAt, clock.instant())) {
            throw Refused.because(InventoryRefusal.RESERVATION_LAPSED).with("reservationIds", List.of(reservationId));
        }
        return find(reservationId).orElseThrow();
    }

    @Override
    public Optional<Reservation> find(UUID reservationId) {
        return reservations.find(List.of(reservationId)).get().stream()
                .map(ReservationRow::toDoor)
                .findFirst();
    }

    @Override
    public List<Allocation> openLines(UUID reservationId) {
        return allocations(reservations.lines(reservationId));
    }

    static List<Allocation> allocations(List<OpenLine> lines) {
        return lines.stream()
                .map(line -> new Allocation(line.variantId(), line.locationId(), Math.toIntExact(line.quantity())))
                .toList();
    }

    private void requireExpiry(Instant expiresAt) {
        Instant now = clock.instant();
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(ReserveStock.LIFE_MAX))) {
            throw Refused.because(InventoryRefusal.EXPIRY_OUT_OF_RANGE).with("hours", ReserveStock.LIFE_MAX.toHours());
        }
    }

    @Override
    public void destroy() {
        waiting.close();
    }
}
