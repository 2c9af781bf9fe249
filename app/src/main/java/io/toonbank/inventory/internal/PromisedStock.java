package io.toonbank.inventory.internal;

import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.HandOver;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.OrderReservation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PromisedStock implements OrderStock {

    private final ReservationStore reservations;
    private final LevelStore levels;
    private final Bookings bookings;
    private final MovingPromises moving;
    private final PromisedArrivals arrivals;
    private final Clock clock;

    PromisedStock(
            ReservationStore reservations,
            LevelStore levels,
            Bookings bookings,
            MovingPromises moving,
            PromisedArrivals arrivals,
            Clock clock) {
        this.reservations = reservations;
        this.levels = levels;
        this.bookings = bookings;
        this.moving = moving;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public void commit(Collection<OrderReservation> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<OrderReservation> once = new HashSet<>(wanted);
        Instant now = clock.instant();
        reservations.commit(once, now, committed -> {
            if (committed != once.size()) {
                throw Refused.because(InventoryRefusal.RESERVATION_LAPSED).with("reservationIds", lapsed(once));
            }
        });
    }

    /** Those of the wanted that did not just become their order's. */
    private List<UUID> lapsed(Set<OrderReservation> wanted) {
        List<UUID> ids = wanted.stream().map(OrderReservation::reservationId).toList();
        Map<UUID, ReservationRow> found =
                reservations.find(ids).get().stream().collect(Collectors.toMap(ReservationRow::id, row -> row));
        return wanted.stream()
                .filter(one -> {
                    ReservationRow row = found.get(one.reservationId());
                    return row == null || !one.orderId().equals(row.orderId());
                })
                .map(OrderReservation::reservationId)
                .toList();
    }

    @Override
    public void handOver(HandOver handOver) {
        handOverAll(List.of(handOver));
    }

    @Override
    public void handOverAll(Collection<HandOver> handOvers) {
        List<Booking> all = handOvers.stream().map(PromisedStock::booking).toList();
        Set<UUID> fresh = bookings.begin(all);
        Map<UUID, Booking> byId = all.stream().collect(Collectors.toMap(Booking::id, one -> one, (one, _) -> one));
        OpenPromises promises = new OpenPromises();
        LevelChanges changes = new LevelChanges();
        List<Move> moves = new ArrayList<>();
        List<HandOver> toDo =
                handOvers.stream().filter(one -> fresh.remove(one.id())).toList();
        if (toDo.isEmpty()) {
            return;
        }
        promises.lock(toDo.stream().map(HandOver::orderId).collect(Collectors.toSet()));
        for (HandOver handOver : toDo) {
            Booking booking = Objects.requireNonNull(byId.get(handOver.id()));
            promises.take(handOver.orderId(), handOver.lines());
            for (Allocation line : handOver.lines()) {
                changes.add(line.variantId(), line.locationId(), -line.quantity(), -line.quantity());
                moves.add(new Move(
                        booking,
                        line.variantId(),
                        Place.location(line.locationId()),
                        new Place(PlaceKind.CUSTOMER, handOver.orderId()),
                        line.quantity(),
                        MovementReason.HANDED_OVER));
            }
        }
        bookings.move(moves);
        promises.write();
        levels.change(changes);
    }

    private static Booking booking(HandOver handOver) {
        return new Booking(
                handOver.id(),
                Booking.Kind.HAND_OVER,
                null,
                null,
                "order " + handOver.orderId(),
                Fingerprint.of(List.of(handOver.orderId(), handOver.lines())),
                handOver.lines().size(),
                handOver.at());
    }

    @Override
    public void cancel(UUID id, UUID orderId, List<Allocation> lines) {
        Booking booking = new Booking(
                id,
                Booking.Kind.CANCELLATION,
                null,
                null,
                "order " + orderId,
                Fingerprint.of(List.of(orderId, lines)),
                lines.size(),
                clock.instant());
        if (!lines.isEmpty() && bookings.begin(booking)) {
            OpenPromises promises = new OpenPromises();
            promises.lock(Set.of(orderId));
            promises.take(orderId, lines);
            promises.write();
            LevelChanges changes = new LevelChanges();
            lines.forEach(line -> changes.reserved(line.variantId(), line.locationId(), -line.quantity()));
            levels.change(changes);
        }
    }

    @Override
    public void promiseArrived(UUID id, UUID orderId, List<Allocation> lines) {
        arrivals.promise(id, orderId, lines, clock.instant());
    }

    @Override
    public void cancelAll(UUID orderId) {
        List<OpenLine> open = reservations.lockLinesOfOrders(List.of(orderId));
        if (open.isEmpty()) {
            return;
        }
        LevelChanges changes = new LevelChanges();
        open.forEach(line -> changes.reserved(line.variantId(), line.locationId(), -line.quantity()));
        reservations.take(open);
        levels.change(changes);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Allocation> promised(UUID orderId) {
        return HoldingStock.allocations(reservations.linesOfOrder(orderId));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<Allocation>> promised(Collection<UUID> orderIds) {
        return reservations.linesOfOrders(orderIds).stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.orderId()),
                        Collectors.collectingAndThen(Collectors.toList(), HoldingStock::allocations)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PromisedOrder> promisedAt(
            UUID locationId, @Nullable UUID variantId, @Nullable PromisedOrder after, int max) {
        return reservations.ordersPromised(locationId, variantId, after, Math.min(max, PROMISED_MAX));
    }

    @Override
    public void moveAll(Collection<MovePromises> moves) {
        if (!moves.isEmpty()) {
            moving.move(moves);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Long> waiting() {
        return reservations.unitsByLocation();
    }

    /** The open lines of some orders, locked, and what is taken from them. */
    private final class OpenPromises {

        private final List<long[]> left = new ArrayList<>();
        private List<OpenLine> lines = List.of();

        void lock(Set<UUID> orderIds) {
            lines = reservations.lockLinesOfOrders(orderIds);
            lines.forEach(line -> left.add(new long[] {line.quantity()}));
        }

        void take(UUID orderId, List<Allocation> wanted) {
            for (Allocation line : wanted) {
                long missing = line.quantity();
                for (int i = 0; i < left.size() && missing > 0; i++) {
                    if (covers(lines.get(i), orderId, line)) {
                        long here = Math.min(missing, left.get(i)[0]);
                        left.get(i)[0] -= here;
                        missing -= here;
                    }
                }
                if (missing > 0) {
                    throw Refused.because(InventoryRefusal.NOT_RESERVED)
                            .with("variantIds", List.of(line.variantId()))
                            .with("locationId", line.locationId())
                            .with("quantity", line.quantity());
                }
            }
        }

        private boolean covers(OpenLine open, UUID orderId, Allocation line) {
            return orderId.equals(open.orderId())
                    && open.variantId().equals(line.variantId())
                    && open.locationId().equals(line.locationId());
        }

        void write() {
            List<OpenLine> taken = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                OpenLine line = lines.get(i);
                long quantity = line.quantity() - left.get(i)[0];
                if (quantity > 0) {
                    taken.add(new OpenLine(
                            line.reservationId(), line.orderId(), line.variantId(), line.locationId(), quantity));
                }
            }
            reservations.take(taken);
        }
    }
}
