package io.toonbank.pricing.internal;

import io.toonbank.pricing.PriceLists.PriceList;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a price list is aimed over a stretch of time.
 *
 * @param locationIds absent: everywhere
 * @param until absent: this is how it is now
 */
record Scope(
        PriceList list,
        @Nullable Set<UUID> locationIds,
        Instant from,
        @Nullable Instant until) {

    private static final int TAG_SPECIFICITY = 4;
    private static final int ZONE_SPECIFICITY = 2;
    private static final int CHANNEL_SPECIFICITY = 1;

    boolean serves(Asker asker, Instant at) {
        return isAimedAt(asker)
                && (list.customerTag() == null || asker.tags().contains(list.customerTag()))
                && !at.isBefore(list.validFrom())
                && (list.validUntil() == null || at.isBefore(list.validUntil()));
    }

    /** Whether it serves the place, whatever the time and the customer. */
    boolean isAimedAt(Asker asker) {
        return list.active()
                && list.currency().equals(asker.currency())
                && (list.channelId() == null || list.channelId().equals(asker.channelId()))
                && (locationIds == null || (asker.locationId() != null && locationIds.contains(asker.locationId())));
    }

    /** The more narrowly it is aimed, the larger: a customer's tag above a zone above a channel. */
    int specificity() {
        return (list.customerTag() == null ? 0 : TAG_SPECIFICITY)
                + (list.zoneId() == null ? 0 : ZONE_SPECIFICITY)
                + (list.channelId() == null ? 0 : CHANNEL_SPECIFICITY);
    }

    boolean heldAt(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }
}
