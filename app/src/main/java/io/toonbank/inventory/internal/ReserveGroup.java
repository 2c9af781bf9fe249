package io.toonbank.inventory.internal;

import static java.util.stream.Collectors.toMap;

import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.ReservationState;
import io.toonbank.inventory.ReserveAnswer;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.inventory.Shortage;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reserves for a group of waiting requests in the transaction at hand: locks every level they want, in key order; gives to each
 * request in turn all it wants or nothing; then changes each level once. Lines of one level are added up over the group, so
 * everybody wanting the same variant costs one update. The update and the table check again what was decided here.
 */
@Component
class ReserveGroup {

    private final LevelStore levels;
    private final ReservationStore reservations;
    private final Clock clock;

    ReserveGroup(LevelStore levels, ReservationStore reservations, Clock clock) {
        this.levels = levels;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** One answer for each request, in the same order. */
    List<ReserveAnswer> reserve(List<ReserveStock> requests) {
        Instant now = clock.instant();
        Map<UUID, Wanted> wanted = new LinkedHashMap<>();
        for (ReserveStock request : requests) {
            wanted.putIfAbsent(request.reservationId(), Wanted.of(request));
        }
        Set<LevelKey> keys = new HashSet<>();
        wanted.values().forEach(request -> keys.addAll(request.lines().keySet()));
        var found = reservations.find(wanted.keySet());
        var locked = levels.lock(keys);
        Map<UUID, ReservationRow> known = found.get().stream().collect(toMap(ReservationRow::id, row -> row));
        List<Wanted> fresh = wanted.values().stream()
                .filter(request -> !known.containsKey(request.id()))
                .toList();
        Map<UUID, ReserveAnswer> decided = fresh.isEmpty() ? Map.of() : decide(fresh, locked.get(), now);
        List<ReserveAnswer> answers = new ArrayList<>(requests.size());
        for (ReserveStock request : requests) {
            Wanted asked = Wanted.of(request);
            ReservationRow before = known.get(asked.id());
            if (before != null) {
                answers.add(again(asked, before, now));
            } else if (asked.fingerprint()
                    != Objects.requireNonNull(wanted.get(asked.id())).fingerprint()) {
                answers.add(no(Refused.because(InventoryRefusal.ID_REUSED)));
            } else {
                answers.add(Objects.requireNonNull(decided.get(asked.id())));
            }
        }
        return answers;
    }

    private Map<UUID, ReserveAnswer> decide(List<Wanted> requests, List<LevelRow> locked, Instant now) {
        Map<LevelKey, Long> free = new HashMap<>();
        locked.forEach(row -> free.put(row.key(), row.free()));
        Map<UUID, ReserveAnswer> answers = new HashMap<>();
        List<Wanted> accepted = new ArrayList<>();
        for (Wanted request : requests) {
            List<Shortage> shortages = request.shortages(free);
            if (shortages.isEmpty()) {
                request.lines().forEach((key, quantity) -> free.merge(key, -quantity, Long::sum));
                accepted.add(request);
                answers.put(request.id(), new ReserveAnswer.Held(request.row().toDoor()));
            } else {
                answers.put(request.id(), no(notEnough(shortages)));
            }
        }
        if (!accepted.isEmpty()) {
            write(accepted, locked, now);
        }
        return answers;
    }

    private void write(List<Wanted> accepted, List<LevelRow> locked, Instant now) {
        LevelChanges changes = new LevelChanges();
        List<OpenLine> lines = new ArrayList<>();
        for (Wanted request : accepted) {
            request.lines().forEach((key, quantity) -> {
                changes.reserved(key.variantId(), key.locationId(), quantity);
                lines.add(new OpenLine(request.id(), null, key.variantId(), key.locationId(), quantity));
            });
        }
        reservations.insert(accepted.stream().map(Wanted::row).toList(), now);
        reservations.insertLines(lines);
        levels.promise(changes, locked);
    }

    private static ReserveAnswer again(Wanted asked, ReservationRow before, Instant now) {
        if (asked.fingerprint() != before.fingerprint()) {
            return no(Refused.because(InventoryRefusal.ID_REUSED));
        }
        boolean stands = before.state() == ReservationState.COMMITTED
                || (before.state() == ReservationState.HELD
                        && before.expiresAt().isAfter(now));
        return stands
                ? new ReserveAnswer.Held(before.toDoor())
                : no(Refused.because(InventoryRefusal.RESERVATION_LAPSED).with("reservationIds", List.of(before.id())));
    }

    static Refused notEnough(Collection<Shortage> shortages) {
        return Refused.because(InventoryRefusal.NOT_ENOUGH)
                .with(
                        "variantIds",
                        shortages.stream().map(Shortage::variantId).distinct().toList())
                .with("shortages", List.copyOf(shortages));
    }

    private static ReserveAnswer no(Refused refused) {
        return new ReserveAnswer.No(refused);
    }

    /** A request with equal lines added up. */
    private record Wanted(UUID id, String reference, Instant expiresAt, Map<LevelKey, Long> lines, long fingerprint) {

        static Wanted of(ReserveStock request) {
            Map<LevelKey, Long> lines =
                    LinkedHashMap.newLinkedHashMap(request.lines().size());
            for (Allocation line : request.lines()) {
                lines.merge(new LevelKey(line.variantId(), line.locationId()), (long) line.quantity(), Long::sum);
            }
            Map<String, Long> sorted = new TreeMap<>();
            lines.forEach((key, quantity) -> sorted.put(key.variantId() + "@" + key.locationId(), quantity));
            return new Wanted(
                    request.reservationId(), request.reference(), request.expiresAt(), lines, Fingerprint.of(sorted));
        }

        List<Shortage> shortages(Map<LevelKey, Long> free) {
            List<Shortage> shortages = new ArrayList<>(0);
            lines.forEach((key, quantity) -> {
                long available = Math.max(0, free.getOrDefault(key, 0L));
                if (available < quantity) {
                    shortages.add(new Shortage(key.variantId(), key.locationId(), quantity, available));
                }
            });
            return shortages;
        }

        ReservationRow row() {
            return new ReservationRow(id, reference, fingerprint, ReservationState.HELD, expiresAt, null);
        }
    }
}
