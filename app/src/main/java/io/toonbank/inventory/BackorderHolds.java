package io.toonbank.inventory;

import io.toonbank.inventory.Backorders.Wanted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Holds what is not there yet for somebody who is about to buy: like {@link Reservations}, beyond stock. A hold counts against the
 * limit from the beginning, and gets nothing of what arrives before it is an order's. Every call takes part in the caller's
 * transaction and locks articles after levels.
 */
public interface BackorderHolds {

    /**
     * Each hold all or nothing, in the order given; answers by position whether it is held. Repeatable by id. The limits of all
     * articles named are locked by key first, so that nobody promises the same piece.
     */
    List<Boolean> holdAll(List<Hold> holds);

    /**
     * Makes holds the orders' own. May be repeated. Refuses {@code inventory.reservation-lapsed} when any of them has ended.
     */
    void commit(Collection<UUID> holdIds);

    /** Moves the end of a hold; does nothing when it ended or belongs to an order. */
    void extend(UUID holdId, Instant until);

    /** Gives the room back. Does nothing when it ended or belongs to an order. */
    void release(UUID holdId);

    /**
     * @param id minted by the caller; the reservation's of the same purchase
     * @param orderId the order it will be
     * @param channelId where it is sold
     */
    record Hold(UUID id, UUID orderId, UUID channelId, Instant until, List<Wanted> wanted) {

        public Hold {
            wanted = List.copyOf(wanted);
        }
    }
}
