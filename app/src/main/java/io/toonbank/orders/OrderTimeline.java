package io.toonbank.orders;

import io.toonbank.platform.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an order: who, when, what. Entries are never changed. */
public interface OrderTimeline {

    /** Most characters of a note. */
    int NOTE_LENGTH_MAX = 2_000;

    /** Oldest first, beginning with its placing. */
    List<Entry> of(UUID orderId);

    /** Adds a person's note; repeatable by id. Refuses {@code orders.not-found}. */
    Entry note(UUID id, UUID orderId, String text);

    /** Adds what another module did for the order, in the caller's transaction; repeatable by id. */
    void add(UUID id, UUID orderId, Kind kind, @Nullable String text, Map<String, Object> detail);

    /** What sort of entry. */
    enum Kind {
        PLACED,
        CANCELLED,
        SHIPPED,
        COLLECTED,
        RETURNED,
        RESOURCED,
        PAYMENT,
        /** Money was kept or given besides what the quantities are worth; {@code kind} in its detail is the {@link SettlementKind}. */
        SETTLED,
        WARNING,
        HELD,
        RELEASED,
        AMENDED,
        NOTE
    }

    /** @param detail ids and plain values, by kind */
    record Entry(
            UUID id,
            UUID orderId,
            Instant at,
            Actor.Kind actorKind,
            String actorName,
            Kind kind,
            @Nullable String text,
            Map<String, Object> detail) {}
}
