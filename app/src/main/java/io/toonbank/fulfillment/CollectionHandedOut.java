package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customer, or somebody for them, has the goods. */
@EventType("fulfillment.collection-handed-out.v1")
public record CollectionHandedOut(
        UUID orderId,
        UUID workOrderId,
        UUID locationId,
        @Nullable String collectedBy,
        Instant at,
        List<Line> lines) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }

    /** @param orderLineId the line of the order */
    public record Line(UUID orderLineId, int quantity) {}
}
