package io.toonbank.orders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an order comes from.
 *
 * @param locationId the store it was sold in, where there is one
 * @param externalId what the channel or the file calls it; unique within the channel
 */
public record OrderSource(
        UUID channelId,
        @Nullable UUID locationId,
        @Nullable UUID deviceId,
        @Nullable UUID staffId,
        @Nullable String staffName,
        @Nullable String externalId) {

    public static OrderSource channel(UUID channelId) {
        return new OrderSource(channelId, null, null, null, null, null);
    }

    public static OrderSource external(UUID channelId, String externalId) {
        return new OrderSource(channelId, null, null, null, null, externalId);
    }
}
