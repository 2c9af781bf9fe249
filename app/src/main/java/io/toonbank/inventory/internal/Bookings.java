package io.toonbank.inventory.internal;

import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what was booked together, and the movements of it. */
@Component
class Bookings {

    private final JdbcTemplate database;
    private final Clock clock;

    Bookings(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean begin(Booking booking) {
        return begin(List.of(booking)).contains(booking.id());
    }

    /** Answers the ids that are new; what was booked before is passed over, and refused when it was something else. */
    Set<UUID> begin(Collection<Booking> bookings) {
        Map<UUID, Booking> once = new LinkedHashMap<>();
        for (Booking booking : bookings) {
            Booking twin = once.putIfAbsent(booking.id(), booking);
            if (twin != null && twin.fingerprint() != booking.fingerprint()) {
                throw Refused.because(InventoryRefusal.ID_REUSED).with("id", booking.id());
            }
        }
        Set<UUID> fresh = insert(List.copyOf(once.values()));
        if (fresh.size() < once.size()) {
            once.keySet().removeAll(fresh);
            requireSame(once);
        }
        return fresh;
    }

    private Set<UUID> insert(List<Booking> bookings) {
        return new HashSet<>(database.queryForList(
                """
                insert into inventory.booking
                  (id, kind, location_id, reason, reference, fingerprint, line_count, at, recorded_at, actor)
                select id, kind, location_id, reason, reference, fingerprint, line_count, at, ?, ?
                from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::int[], ?::timestamptz[])
                  as booked (id, kind, location_id, reason, reference, fingerprint, line_count, at)
                order by id
                on conflict (id) do nothing returning id
                """,
                UUID.class,
                ReservationStore.at(clock.instant()),
                actor(),
                bookings.stream().map(Booking::id).toArray(UUID[]::new),
                bookings.stream().map(booking -> booking.kind().name()).toArray(String[]::new),
                bookings.stream().map(Booking::locationId).toArray(UUID[]::new),
                bookings.stream().map(Booking::reason).toArray(String[]::new),
                bookings.stream().map(Booking::reference).toArray(String[]::new),
                bookings.stream().map(Booking::fingerprint).toArray(Long[]::new),
                bookings.stream().map(Booking::lineCount).toArray(Integer[]::new),
                bookings.stream().map(booking -> booking.at().toString()).toArray(String[]::new)));
    }

    private void requireSame(Map<UUID, Booking> repeated) {
        database.query(
                "select id, fingerprint from inventory.booking where id = any (?::uuid[])",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Booking booking = repeated.get(id);
                    if (booking != null && booking.fingerprint() != row.getLong("fingerprint")) {
                        throw Refused.because(InventoryRefusal.ID_REUSED).with("id", id);
                    }
                },
                (Object) repeated.keySet().toArray(UUID[]::new));
    }

    void move(List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        database.update(
                """
                insert into inventory.movement (booking_id, variant_id, from_kind, from_id, to_kind, to_id,
                  quantity, reason, reference, at, recorded_at, actor)
                select booking_id, variant_id, from_kind, from_id, to_kind, to_id, quantity, reason, reference, at, ?, ?
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[],
                    ?::text[], ?::timestamptz[]) with ordinality
                  as move (booking_id, variant_id, from_kind, from_id, to_kind, to_id, quantity, reason, reference, at, place)
                order by place
                """,
                ReservationStore.at(clock.instant()),
                actor(),
                moves.stream().map(move -> move.booking().id()).toArray(UUID[]::new),
                moves.stream().map(Move::variantId).toArray(UUID[]::new),
                moves.stream().map(move -> move.from().kind().name()).toArray(String[]::new),
                moves.stream().map(move -> move.from().id()).toArray(UUID[]::new),
                moves.stream().map(move -> move.to().kind().name()).toArray(String[]::new),
                moves.stream().map(move -> move.to().id()).toArray(UUID[]::new),
                moves.stream().map(Move::quantity).toArray(Long[]::new),
                moves.stream().map(move -> move.reason().name()).toArray(String[]::new),
                moves.stream().map(move -> move.booking().reference()).toArray(String[]::new),
                moves.stream().map(move -> move.booking().at().toString()).toArray(String[]::new));
    }

    /** The opposite of movements that touch levels: what they change there. */
    static LevelChanges changes(List<Move> moves) {
        LevelChanges changes = new LevelChanges();
        for (Move move : moves) {
            if (move.from().kind() == io.toonbank.inventory.PlaceKind.LOCATION
                    && move.from().id() != null) {
                changes.onHand(move.variantId(), move.from().id(), -move.quantity());
            }
            if (move.to().kind() == io.toonbank.inventory.PlaceKind.LOCATION
                    && move.to().id() != null) {
                changes.onHand(move.variantId(), move.to().id(), move.quantity());
            }
        }
        return changes;
    }

    static List<LevelKey> keys(LevelChanges changes) {
        List<LevelKey> keys = new ArrayList<>();
        changes.keys().forEach(keys::add);
        return keys;
    }

    static String actor() {
        return CurrentActor.get().name();
    }
}
