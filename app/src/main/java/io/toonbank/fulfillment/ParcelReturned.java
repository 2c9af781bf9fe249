package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** The parcel could not be delivered and comes back. Its goods and money go back when it is received. */
@EventType("fulfillment.parcel-returned.v1")
public record ParcelReturned(UUID orderId, UUID workOrderId, UUID parcelId, Instant at) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
