package io.toonbank.inventory.internal;

import io.toonbank.inventory.BackorderHolds;
import io.toonbank.inventory.Backorders.Terms;
import io.toonbank.inventory.Backorders.Wanted;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.ColumnArrays;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes pieces of what may still be promised, and gives them back. Articles are locked by key, promises before them. */
@Component
@Transactional
class TakingBackorders implements BackorderHolds {

    private final JdbcTemplate database;
    private final BackorderTerms terms;
    private final Clock clock;

    TakingBackorders(JdbcTemplate database, BackorderTerms terms, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public List<Boolean> holdAll(List<Hold> holds) {
        return takeAll(holds.stream()
                .map(hold -> new Taking(hold.id(), hold.orderId(), hold.channelId(), hold.until(), hold.wanted()))
                .toList());
    }

    /**
     * @param channelId absent where it does not matter
     * @param until absent for what is an order's at once
     */
    record Taking(
            UUID id,
            UUID orderId,
            @Nullable UUID channelId,
            @Nullable Instant until,
            List<Wanted> wanted) {}

    private record Piece(UUID id, Taking taking, Wanted wanted, UUID locationId, LocalDate on) {}

    List<Boolean> takeAll(List<Taking> takings) {
        Map<UUID, Terms> known = terms.locked(takings.stream()
                .flatMap(taking -> taking.wanted().stream())
                .map(Wanted::variantId)
                .collect(Collectors.toSet()));
        Set<UUID> before = promisedBefore(takings);
        Map<UUID, Integer> taken = new TreeMap<>();
        List<Piece> pieces = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        for (Taking taking : takings) {
            List<Wanted> fresh = taking.wanted().stream()
                    .filter(wanted -> !before.contains(idOf(taking, wanted)))
                    .toList();
            boolean fits = fits(taking, fresh, known, taken);
            if (fits) {
                fresh.forEach(wanted -> pieces.add(piece(taking, wanted, known, taken)));
            }
            answers.add(fits);
        }
        write(pieces, taken);
        return answers;
    }

    private Set<UUID> promisedBefore(List<Taking> takings) {
        return new HashSet<>(database.queryForList(
                "select id from inventory.backorder_promise where id = any (?::uuid[])", UUID.class, (Object)
                        takings.stream()
                                .flatMap(taking -> taking.wanted().stream().map(wanted -> idOf(taking, wanted)))
                                .toArray(UUID[]::new)));
    }

    private static UUID idOf(Taking taking, Wanted wanted) {
        return UUID.nameUUIDFromBytes((taking.id() + "/" + wanted.lineId()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean fits(Taking taking, List<Wanted> fresh, Map<UUID, Terms> known, Map<UUID, Integer> taken) {
        Map<UUID, Integer> sums = new HashMap<>();
        fresh.forEach(wanted -> sums.merge(wanted.variantId(), wanted.quantity(), Math::addExact));
        return sums.entrySet().stream().allMatch(sum -> {
            Terms one = known.get(sum.getKey());
            return one != null
                    && (taking.channelId() == null || one.soldIn(taking.channelId()))
                    && taken.getOrDefault(sum.getKey(), 0) + sum.getValue() <= one.left();
        });
    }

    private Piece piece(Taking taking, Wanted wanted, Map<UUID, Terms> known, Map<UUID, Integer> taken) {
        Terms one = Objects.requireNonNull(known.get(wanted.variantId()));
        int before = taken.merge(wanted.variantId(), wanted.quantity(), Math::addExact);
        return new Piece(idOf(taking, wanted), taking, wanted, one.locationId(), terms.day(one, before));
    }

    /** The rows are locked since they were read; the guard says once more what the limit is. */
    private void write(List<Piece> pieces, Map<UUID, Integer> taken) {
        if (pieces.isEmpty()) {
            return;
        }
        List<Map.Entry<UUID, Integer>> sums = List.copyOf(taken.entrySet());
        int changed = database.update(
                """
                update inventory.backorder set open = open + taken.quantity
                from unnest(?::uuid[], ?::int[]) as taken (variant_id, quantity)
                where backorder.variant_id = taken.variant_id and open + taken.quantity <= most
                """,
                new ColumnArrays<>(sums)
                        .uuids(Map.Entry::getKey)
                        .ints(Map.Entry::getValue)
                        .with());
        if (changed != sums.size()) {
            throw new IllegalStateException("Promised more than may be promised of " + taken.keySet());
        }
        Instant now = clock.instant();
        database.batchUpdate(
                """
                insert into inventory.backorder_promise (
                  id, order_id, line_id, variant_id, location_id, quantity, promised_on, created_at, hold_id, held_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                pieces.stream()
                        .map(piece -> new Object[] {
                            piece.id(),
                            piece.taking().orderId(),
                            piece.wanted().lineId(),
                            piece.wanted().variantId(),
                            piece.locationId(),
                            piece.wanted().quantity(),
                            piece.on(),
                            ReservationStore.at(now),
                            piece.taking().until() == null
                                    ? null
                                    : piece.taking().id(),
                            at(piece.taking().until())
                        })
                        .toList());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant until) {
        return until == null ? null : ReservationStore.at(until);
    }

    @Override
    public void commit(Collection<UUID> holdIds) {
        Set<UUID> wanted = Set.copyOf(holdIds);
        if (wanted.isEmpty()) {
            return;
        }
        Set<UUID> found = new HashSet<>(
                database.query("""
                update inventory.backorder_promise set held_until = null
                where hold_id = any (?::uuid[]) returning hold_id
                """, (row, _) -> row.getObject(1, UUID.class), (Object) wanted.toArray(UUID[]::new)));
        List<UUID> lapsed = wanted.stream().filter(id -> !found.contains(id)).toList();
        if (!lapsed.isEmpty()) {
            throw Refused.because(InventoryRefusal.RESERVATION_LAPSED).with("reservationIds", lapsed);
        }
    }

    @Override
    public void extend(UUID holdId, Instant until) {
        database.update(
                "update inventory.backorder_promise set held_until = ? where hold_id = ? and held_until is not null",
                ReservationStore.at(until),
                holdId);
    }

    @Override
    public void release(UUID holdId) {
        end("hold_id = ? and held_until is not null", holdId);
    }

    /** Ends holds whose time is over. */
    void lapse() {
        end("held_until < ?", ReservationStore.at(clock.instant()));
    }

    /** A hold that came to nothing leaves no trace. */
    private void end(String which, Object value) {
        Map<UUID, Integer> gone = new TreeMap<>();
        database.query(
                "delete from inventory.backorder_promise where " + which + " returning variant_id, quantity",
                row -> {
                    gone.merge(row.getObject(1, UUID.class), row.getInt(2), Integer::sum);
                },
                value);
        gone.forEach((variant, pieces) -> database.update(
                "update inventory.backorder set open = open - ? where variant_id = ?", pieces, variant));
    }
}
