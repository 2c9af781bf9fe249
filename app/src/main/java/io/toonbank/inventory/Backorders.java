package io.toonbank.inventory;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
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
     * For when pieces that are not there can be promised in a channel: as many of them as may be. Left out are articles of which none
     * may be promised there; no statement is sent when nothing is lacking.
     *
     * @param lacking pieces by article; none where not above zero
     */
    Map<UUID, Later> later(UUID channelId, Map<UUID, Long> lacking);

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

    /** Everything orders wait for, what was promised for the earliest day first. Sorts {@code promisedOn} and {@code createdAt}. */
    Page<WaitingPromise> waiting(@Nullable UUID variantId, @Nullable UUID locationId, PageRequest request);

    /** How they come. */
    enum Kind {
        /** Comes back so many days after it was sold. */
        BACKORDER,
        /** Comes for the first time on a day. */
        PREORDER,
        /** Sold up to what is on its way from suppliers, for the day that comes. */
        INCOMING
    }

    /**
     * @param most the limit; for {@link Kind#INCOMING} what is on its way limits too
     * @param left pieces that may still be promised
     * @param promisedOn when the next piece promised can leave
     * @param leadDays days from selling, for {@link Kind#INCOMING} from arrival, until it can leave
     * @param channelIds where it is sold beyond stock; absent for everywhere
     * @param arrivals what is on its way to the location, the earliest first; only for {@link Kind#INCOMING}
     */
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
            @Nullable List<UUID> channelIds,
            List<Arrival> arrivals,
            int version) {

        public Terms {
            channelIds = channelIds == null ? null : List.copyOf(channelIds);
            arrivals = List.copyOf(arrivals);
        }

        public boolean soldIn(UUID channelId) {
            return channelIds == null || channelIds.contains(channelId);
        }
    }

    /**
     * Pieces that can be promised.
     *
     * @param pieces of those lacking
     * @param whole whether these are all that lack
     * @param on when the last of them can leave
     * @param left how many could be promised at most
     */
    record Later(UUID variantId, UUID locationId, Kind kind, int pieces, boolean whole, LocalDate on, int left) {}

    /** @param on the day the supplier promised */
    record Arrival(LocalDate on, int quantity) {}

    /**
     * @param locationId where they arrive
     * @param availableOn for a pre-order
     * @param leadDays for the others
     * @param channelIds absent for everywhere
     * @param version the version that was read; absent to create
     */
    record SetBackorder(
            UUID variantId,
            UUID locationId,
            Kind kind,
            int most,
            @Nullable LocalDate availableOn,
            @Nullable Integer leadDays,
            @Nullable List<UUID> channelIds,
            @Nullable Integer version) {

        public SetBackorder(
                UUID variantId,
                UUID locationId,
                Kind kind,
                int most,
                @Nullable LocalDate availableOn,
                @Nullable Integer leadDays,
                @Nullable Integer version) {
            this(variantId, locationId, kind, most, availableOn, leadDays, null, version);
        }
    }

    /** @param waiting pieces that have not come yet */
    record WaitingPromise(
            UUID id,
            UUID orderId,
            UUID variantId,
            UUID locationId,
            int waiting,
            LocalDate promisedOn,
            Instant createdAt) {}

    /** @param quantity positive */
    record Wanted(UUID lineId, UUID variantId, int quantity) {}

    /** @param promisedOn when it can leave the location it arrives at */
    record Promise(
            UUID id,
            UUID lineId,
            UUID variantId,
            UUID locationId,
            int quantity,
            int filled,
            int cancelled,
            LocalDate promisedOn,
            Instant createdAt) {

        public int waiting() {
            return quantity - filled - cancelled;
        }
    }
}
