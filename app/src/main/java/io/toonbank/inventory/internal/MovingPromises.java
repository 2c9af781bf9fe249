package io.toonbank.inventory.internal;

import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.OrderStock.MovePromises;
import io.toonbank.inventory.OrderStock.MovedPromise;
import io.toonbank.inventory.Shortage;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Promises of orders go from one location to another. All levels are locked first and in key order; then some give and some take. */
@Component
class MovingPromises {

    private final ReservationStore reservations;
    private final LevelStore levels;
    private final Bookings bookings;
    private final JdbcTemplate database;
    private final Clock clock;

    MovingPromises(
            ReservationStore reservations, LevelStore levels, Bookings bookings, JdbcTemplate database, Clock clock) {
        this.reservations = reservations;
        this.levels = levels;
        this.bookings = bookings;
        this.database = database;
        this.clock = clock;
    }

    /** Inside a transaction. */
    void move(Collection<MovePromises> requests) {
        Set<UUID> fresh = bookings.begin(requests.stream().map(this::booking).toList());
        List<MovePromises> toDo =
                requests.stream().filter(request -> fresh.remove(request.id())).toList();
        if (toDo.isEmpty()) {
            return;
        }
        List<OpenLine> taken = taken(toDo);
        reservations.take(taken);
        addLines(toDo, taken);
        changeLevels(toDo);
    }

    private Booking booking(MovePromises request) {
        return new Booking(
                request.id(),
                Booking.Kind.PROMISE_MOVED,
                null,
                null,
                "order " + request.orderId(),
                Fingerprint.of(List.of(request.orderId(), request.lines())),
                request.lines().size(),
                clock.instant());
    }

    /** Parts of the open lines that cover what is moved away; the lines are locked by then. */
    private List<OpenLine> taken(List<MovePromises> requests) {
        Map<Promise, List<OpenLine>> open =
                reservations
                        .lockLinesOfOrders(
                                requests.stream().map(MovePromises::orderId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(
                                line -> new Promise(orderOf(line), line.variantId(), line.locationId())));
        Map<Promise, Long> wanted = new LinkedHashMap<>();
        requests.forEach(request -> request.lines()
                .forEach(line -> wanted.merge(
                        new Promise(request.orderId(), line.variantId(), line.fromLocationId()),
                        (long) line.quantity(),
                        Long::sum)));
        List<OpenLine> taken = new ArrayList<>();
        wanted.forEach((promise, quantity) -> taken.addAll(covering(promise, quantity, open)));
        return taken;
    }

    private static List<OpenLine> covering(Promise promise, long quantity, Map<Promise, List<OpenLine>> open) {
        List<OpenLine> taken = new ArrayList<>();
        long missing = quantity;
        for (OpenLine line : open.getOrDefault(promise, List.of())) {
            long here = Math.min(missing, line.quantity());
            if (here > 0) {
                taken.add(
                        new OpenLine(line.reservationId(), line.orderId(), line.variantId(), line.locationId(), here));
                missing -= here;
            }
        }
        if (missing > 0) {
            throw Refused.because(InventoryRefusal.NOT_RESERVED)
                    .with("variantIds", List.of(promise.variantId()))
                    .with("locationId", promise.locationId())
                    .with("quantity", quantity);
        }
        return taken;
    }

    /** The moved units stay under a reservation of their order: the one they are taken from. */
    private void addLines(List<MovePromises> requests, List<OpenLine> taken) {
        Map<UUID, UUID> reservationOf = new HashMap<>();
        taken.forEach(line -> reservationOf.putIfAbsent(orderOf(line), line.reservationId()));
        Map<Promise, Long> added = new LinkedHashMap<>();
        requests.forEach(request -> request.lines()
                .forEach(line -> added.merge(
                        new Promise(
                                Objects.requireNonNull(reservationOf.get(request.orderId())),
                                line.variantId(),
                                line.toLocationId()),
                        (long) line.quantity(),
                        Long::sum)));
        List<Map.Entry<Promise, Long>> rows = List.copyOf(added.entrySet());
        database.update(
                """
                insert into inventory.reservation_line (reservation_id, variant_id, location_id, quantity)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[])
                on conflict (reservation_id, variant_id, location_id)
                  do update set quantity = reservation_line.quantity + excluded.quantity
                """,
                rows.stream().map(row -> row.getKey().ownerId()).toArray(UUID[]::new),
                rows.stream().map(row -> row.getKey().variantId()).toArray(UUID[]::new),
                rows.stream().map(row -> row.getKey().locationId()).toArray(UUID[]::new),
                rows.stream().map(Map.Entry::getValue).toArray(Long[]::new));
    }

    private void changeLevels(List<MovePromises> requests) {
        Map<LevelKey, Long> differences = new LinkedHashMap<>();
        for (MovePromises request : requests) {
            for (MovedPromise line : request.lines()) {
                differences.merge(
                        new LevelKey(line.variantId(), line.fromLocationId()), (long) -line.quantity(), Long::sum);
                differences.merge(
                        new LevelKey(line.variantId(), line.toLocationId()), (long) line.quantity(), Long::sum);
            }
        }
        List<LevelRow> locked = levels.lock(differences.keySet()).get();
        requireEnough(differences, locked);
        LevelChanges given = new LevelChanges();
        LevelChanges promised = new LevelChanges();
        differences.forEach((key, by) -> {
            if (by != 0) {
                (by < 0 ? given : promised).reserved(key.variantId(), key.locationId(), by);
            }
        });
        if (!given.isEmpty()) {
            var _ = levels.change(given);
        }
        if (!promised.isEmpty()) {
            levels.promise(promised, locked);
        }
    }

    /** The levels are locked, so what they say holds. */
    private static void requireEnough(Map<LevelKey, Long> differences, List<LevelRow> locked) {
        Map<LevelKey, Long> free = new HashMap<>();
        locked.forEach(row -> free.put(row.key(), row.free()));
        List<Shortage> shortages = new ArrayList<>();
        differences.forEach((key, by) -> {
            long available = Math.max(0, free.getOrDefault(key, 0L));
            if (by > available) {
                shortages.add(new Shortage(key.variantId(), key.locationId(), by, available));
            }
        });
        if (!shortages.isEmpty()) {
            throw ReserveGroup.notEnough(shortages);
        }
    }

    /** Lines of orders are asked for by order. */
    private static UUID orderOf(OpenLine line) {
        return Objects.requireNonNull(line.orderId());
    }

    /** @param ownerId the order, or the reservation */
    private record Promise(UUID ownerId, UUID variantId, UUID locationId) {}
}
