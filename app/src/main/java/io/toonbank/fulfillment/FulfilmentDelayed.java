package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of an order will be later than it should. Told once for each work order and reason. */
@EventType("fulfillment.fulfilment-delayed.v1")
public record FulfilmentDelayed(
        UUID orderId,
        UUID workOrderId,
        UUID locationId,
        Reason reason,
        @Nullable Instant promisedAt,
        Instant at) implements Event {

    /** What makes it late. */
    public enum Reason {
        /** The time it was due at has passed. */
        LATE,
        /** No location has what is missing. */
        NOTHING_FREE
    }

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
