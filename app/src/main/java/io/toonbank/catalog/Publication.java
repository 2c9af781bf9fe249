package io.toonbank.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product is shown on a sales channel.
 *
 * @param from absent means always was
 * @param until exclusive; absent means for good
 */
public record Publication(
        UUID channelId, @Nullable Instant from, @Nullable Instant until) {

    public static Publication on(UUID channelId) {
        return new Publication(channelId, null, null);
    }

    public boolean covers(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
    }
}
