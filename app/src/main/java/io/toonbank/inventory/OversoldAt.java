package io.toonbank.inventory;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/**
 * A fact took stock that was promised to others: at this location {@code missing} of the reserved units are not there.
 *
 * @param bookingId the sale, adjustment or count that did it
 */
@EventType("inventory.oversold-at.v1")
public record OversoldAt(UUID variantId, UUID locationId, UUID bookingId, long onHand, long reserved, long missing)
        implements Event {

    @Override
    public UUID aggregateId() {
        return variantId;
    }
}
