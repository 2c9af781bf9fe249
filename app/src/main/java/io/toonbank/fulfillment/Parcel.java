package io.toonbank.fulfillment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one work order in one box.
 *
 * @param labelPrints how often its label was asked for
 */
public record Parcel(
        UUID id,
        String number,
        UUID workOrderId,
        UUID orderId,
        String orderNumber,
        UUID locationId,
        ParcelState state,
        List<Content> lines,
        @Nullable Integer weightGrams,
        @Nullable String carrier,
        @Nullable String service,
        @Nullable String trackingCode,
        @Nullable String trackingUrl,
        int labelPrints,
        @Nullable UUID manifestId,
        @Nullable Instant shippedAt,
        @Nullable Instant expectedAt,
        @Nullable Instant deliveredAt,
        Instant createdAt,
        int version,
        List<TrackingStep> tracking) {

    public Parcel {
        lines = List.copyOf(lines);
        tracking = List.copyOf(tracking);
    }

    /** @param lineId of the work order */
    public record Content(UUID lineId, UUID orderLineId, UUID variantId, String sku, String title, int quantity) {}

    /** What the carrier said of it. */
    public record TrackingStep(
            Instant at, TrackingStatus status, @Nullable String place, String text) {}
}
