package io.toonbank.pricing.internal;

import io.toonbank.network.SalesChannel;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom a price is looked up. */
record Asker(UUID channelId, String currency, @Nullable UUID locationId, Set<String> tags) {

    static Asker of(SalesChannel channel, @Nullable UUID locationId, Set<String> tags) {
        return new Asker(channel.id(), channel.currency(), locationId, tags);
    }
}
