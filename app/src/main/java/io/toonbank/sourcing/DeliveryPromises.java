package io.toonbank.sourcing;

import io.toonbank.orders.OrderPromise;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.Sourcing.Way;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When goods arrive: from carriers' days and cut-offs, holidays, opening hours, and the work that waits at a location. From memory.
 */
public interface DeliveryPromises {

    /** Empty when the goods cannot be had this way, or no carrier serves the method there. */
    Optional<OrderPromise> promise(Asked asked);

    /** The same for many stores where it could be collected; those where it cannot are left out. */
    Map<UUID, OrderPromise> promisesAt(Asked asked, Collection<UUID> stores);

    /**
     * @param method the code of the way of delivery
     * @param collectAt the store, for {@link Way#COLLECT} of one
     * @param wanted units by variant
     * @param available units free by variant and location
     */
    record Asked(
            UUID channelId,
            Way way,
            String method,
            @Nullable UUID collectAt,
            Destination destination,
            Instant moment,
            Map<UUID, Long> wanted,
            Map<UUID, Map<UUID, Long>> available) {}
}
