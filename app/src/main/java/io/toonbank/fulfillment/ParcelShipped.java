package io.toonbank.fulfillment;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel is with the carrier. */
@EventType("fulfillment.parcel-shipped.v1")
public record ParcelShipped(
        UUID orderId,
        UUID workOrderId,
        UUID parcelId,
        UUID locationId,
        String carrier,
        String service,
        String trackingCode,
        @Nullable String trackingUrl,
        @Nullable Instant expectedAt,
        Instant at,
        List<Line> lines)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }

    /** @param orderLineId the line of the order */
    public record Line(UUID orderLineId, int quantity) {}
}
