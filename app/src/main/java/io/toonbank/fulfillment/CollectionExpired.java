package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Nobody came in time: what lay ready is for sale again, and the money goes back. */
@EventType("fulfillment.collection-expired.v1")
public record CollectionExpired(UUID orderId, UUID workOrderId, UUID locationId, Instant at, List<Line> cancelled)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }

    /** @param orderLineId the line of the order */
    public record Line(UUID orderLineId, int quantity) {}
}
