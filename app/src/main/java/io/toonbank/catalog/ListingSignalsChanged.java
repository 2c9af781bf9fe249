package io.toonbank.catalog;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/** What lists sort and filter by is different for these products on a channel. */
@EventType("catalog.listing-signals-changed.v1")
public record ListingSignalsChanged(UUID channelId, List<UUID> productIds) implements Event {

    @Override
    public UUID aggregateId() {
        return channelId;
    }
}
