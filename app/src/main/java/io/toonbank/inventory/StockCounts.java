package io.toonbank.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counting what is really there. Calls take part in the caller's transaction when there is one. */
public interface StockCounts {

    int LINES_MAX = 10_000;

    /** May be repeated by id. Refuses unknown locations. */
    StockCount start(UUID countId, UUID locationId, String note);

    /**
     * Notes how many were counted; a variant counted again replaces what was noted. Refuses {@code inventory.no-such-count},
     * {@code inventory.count-closed}, {@code inventory.line-count}, {@code toonbank.quantity-out-of-range} (negative).
     */
    StockCount enter(UUID countId, List<Counted> lines);

    /** Books the differences. May be repeated. Refuses {@code inventory.no-such-count}, {@code inventory.count-closed} (cancelled). */
    StockCount apply(UUID countId);

    /** Throws the count away. Refuses {@code inventory.no-such-count}, {@code inventory.count-closed} (applied). */
    StockCount cancel(UUID countId);

    Optional<StockCount> find(UUID countId);

    /**
     * Somebody should count these there, since the shelf said something else than the books. Goes when it was counted; asked twice it
     * is asked once. Refuses unknown locations.
     *
     * @param note why, for staff
     */
    void askFor(UUID locationId, Collection<UUID> variantIds, String note);

    /** What is to be counted, the longest asked first, at most {@link #ASKED_MAX}. */
    List<Asked> asked(Collection<UUID> locationIds);

    /** It is not needed after all. May be repeated. */
    void forget(UUID locationId, UUID variantId);

    int ASKED_MAX = 500;

    record Asked(UUID locationId, UUID variantId, String note, Instant at, String by) {}

    /** @param quantity units counted, zero or more */
    record Counted(UUID variantId, int quantity) {}
}
