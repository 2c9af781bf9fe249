package io.toonbank.orders;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads many orders in parts, in the order they were placed: for work that goes over all of them. */
public interface OrderWalks {

    /** Most orders in one part. */
    int PART_MAX = 1_000;

    long count(Walk walk);

    /** The next part after an order of the part before; empty at the end. */
    List<Order> next(Walk walk, @Nullable Order after, int limit);

    /** Everything that is ordered on these orders. */
    Set<UUID> variants(Walk walk);

    /**
     * Sales whose goods are sent or collected.
     *
     * @param from absent for the first there is
     * @param until before this moment; absent for now
     * @param channelId absent for all
     * @param unfinished only orders of which something still has to reach the customer
     */
    record Walk(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable UUID channelId,
            boolean unfinished) {

        public static final Walk OPEN = new Walk(null, null, null, true);
    }
}
