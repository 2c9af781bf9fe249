package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** The carrier lost the parcel: somebody must decide what the customer gets. */
@EventType("fulfillment.parcel-lost.v1")
public record ParcelLost(UUID orderId, UUID workOrderId, UUID parcelId, Instant at) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
