package io.toonbank.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods sold before they are there: up to a limit, with a promised day, and given to the orders that wait the moment they arrive,
 * the oldest first. Calls take part in the caller's transaction when there is one.
 */
public interface Backorders {

    int MOST_MAX = 1_000_000;

    /** Creates or changes by variant. Refuses {@code platform.stale-version}, {@code inventory.wrong-backorder}, unknown locations. */
    Terms set(SetBackorder wanted);

    /** Sells no more of it beyond stock; what was promised stays promised. May be repeated. */
    void stop(UUID variantId);

    /** For those that may be sold beyond stock. */
    Map<UUID, Terms> terms(Collection<UUID> variantIds);

    /**
     * Promises what is not there: all or nothing. The limit is taken by one guarded statement for each article. Repeatable by id and
     * line. Refuses {@code inventory.not-enough} with {@code variantIds}.
     */
    List<Promise> promise(UUID id, UUID orderId, List<Wanted> wanted);

    /**
     * Of a line at most this many pieces still wait; what is more is cancelled, the newest promise first. Lines not named keep what
     * they wait for. May be repeated.
     */
    void keepAtMost(UUID orderId, Map<UUID, Integer> waiting);

    /** What an order waits or waited for, oldest first. */
    List<Promise> ofOrder(UUID orderId);

    /** How they come. */
    enum Kind {
        /** Comes back so many days after it was sold. */
        BACKORDER,
        /** Comes for the first time on a day. */
        PREORDER
    }

    /** @param left pieces that may still be promised */
    record Terms(
            UUID variantId,
            UUID locationId,
            Kind kind,
            int most,
            int open,
            int left,
            LocalDate promisedOn,
            @Nullable LocalDate availableOn,
            @Nullable Integer leadDays,
            int version) {}

    /**
     * @param locationId where they arrive
     * @param availableOn for a pre-order
     * @param leadDays for a backorder
     * @param version the version that was read; absent to create
     */
    record SetBackorder(
            UUID variantId,
            UUID locationId,
            Kind kind,
            int most,
            @Nullable LocalDate availableOn,
            @Nullable Integer leadDays,
            @Nullable Integer version) {}

    /** @param quantity positive */
    record Wanted(UUID lineId, UUID variantId, int quantity) {}

    record Promise(
            UUID id,
            UUID lineId,
            UUID variantId,
            UUID locationId,
            int quantity,
            int filled,
            int cancelled,
            LocalDate promisedOn) {

        public int waiting() {
            return quantity - filled - cancelled;
        }
    }
}
