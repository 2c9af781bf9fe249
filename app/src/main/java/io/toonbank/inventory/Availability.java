package io.toonbank.inventory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What a channel may sell: on hand − reserved − safety stock at the locations that supply it, − the channel's buffer. The same
 * sum for every channel. Answered from memory: exact after what this process committed, at most {@link #STALE_MILLIS_MAX} behind
 * what another process did. The truth at the moment of a reservation is the database.
 */
public interface Availability {

    int STALE_MILLIS_MAX = 500;

    /** One entry for each variant asked for; nothing known means none available. */
    Map<UUID, StockView> forChannel(UUID channelId, Collection<UUID> variantIds);

    /**
     * The same per supplying location, in the channel's order of preference, zeros included. Sums to {@link #forChannel}: the
     * buffer is kept back at the least preferred locations first.
     */
    Map<UUID, Long> perLocation(UUID channelId, UUID variantId);

    Map<UUID, Map<UUID, Long>> perLocation(UUID channelId, Collection<UUID> variantIds);
}
