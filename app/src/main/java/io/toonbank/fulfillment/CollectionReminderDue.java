package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** It has been ready for some days and nobody came. */
@EventType("fulfillment.collection-reminder-due.v1")
public record CollectionReminderDue(UUID orderId, UUID workOrderId, UUID locationId, Instant collectUntil, Instant at)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
