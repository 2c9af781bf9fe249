package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** The customer may come and fetch it. The code is asked of {@link Collections}, it is not in here. */
@EventType("fulfillment.collection-ready.v1")
public record CollectionReady(UUID orderId, UUID workOrderId, UUID locationId, Instant collectUntil, Instant at)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
