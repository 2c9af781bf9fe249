package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** The customer has the parcel. */
@EventType("fulfillment.parcel-delivered.v1")
public record ParcelDelivered(UUID orderId, UUID workOrderId, UUID parcelId, Instant at) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
