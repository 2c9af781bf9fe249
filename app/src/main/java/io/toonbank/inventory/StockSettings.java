package io.toonbank.inventory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept back. Calls take part in the caller's transaction when there is one, and may be repeated. */
public interface StockSettings {

    int LINES_MAX = 10_000;

    /** Units of a variant at a location that no channel may sell. Refuses {@code inventory.line-count}, unknown locations. */
    void setSafetyStock(List<SafetyStock> lines);

    /**
     * Units kept back from one channel.
     *
     * @param variantId for this variant only; null for every variant without a buffer of its own
     * @param quantity zero or more; null takes the buffer away
     */
    void setChannelBuffer(UUID channelId, @Nullable UUID variantId, @Nullable Integer quantity);

    /** From memory. */
    long channelBuffer(UUID channelId, UUID variantId);

    /** Units, zero or more. */
    record SafetyStock(UUID variantId, UUID locationId, int quantity) {}
}
