package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A location refused pieces or did not find them: they have to come from elsewhere. */
@EventType("fulfillment.pieces-short.v1")
public record PiecesShort(UUID orderId, UUID workOrderId, UUID locationId, RefusalReason reason) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
