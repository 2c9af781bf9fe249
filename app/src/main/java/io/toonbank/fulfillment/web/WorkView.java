package io.toonbank.fulfillment.web;

import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work order as one screen shows it. */
record WorkView(
        UUID id,
        String number,
        UUID orderId,
        String orderNumber,
        WorkKind kind,
        UUID locationId,
        @Nullable UUID destinationId,
        WorkState state,
        @Nullable String customerName,
        @Nullable String customerPhone,
        @Nullable String customerEmail,
        @Nullable OrderAddress address,
        String method,
        int pieces,
        int open,
        @Nullable Assignee assignee,
        boolean held,
        @Nullable String problem,
        @Nullable Instant answerBy,
        Instant dueAt,
        @Nullable Instant promisedAt,
        boolean late,
        @Nullable String shelf,
        @Nullable RefusalView refusal,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant pickedAt,
        @Nullable Instant readyAt,
        @Nullable Instant finishedAt,
        @Nullable Instant collectUntil,
        @Nullable Instant remindedAt,
        @Nullable CollectionView collection,
        List<LineView> lines,
        List<ParcelView> parcels,
        List<StepView> steps,
        int version) {

    record Assignee(UUID id, String name) {

        static @Nullable Assignee of(FulfilmentOrder.@Nullable Assignee assignee) {
            return assignee == null ? null : new Assignee(assignee.id(), assignee.name());
        }
    }

    record RefusalView(RefusalReason reason, @Nullable String note, Instant at, String by) {}

    record CollectionView(@Nullable Money toPay, @Nullable String collectedBy) {}

    record LineView(
            UUID id,
            UUID orderLineId,
            UUID variantId,
            String sku,
            @Nullable String gtin,
            String title,
            @Nullable String pictureUrl,
            @Nullable String bin,
            int quantity,
            int picked,
            int packed,
            int handedOver,
            int cancelled,

            @com.fasterxml.jackson.annotation.JsonProperty("short")
            int shortage,

            int moved,
            int open) {}

    record StepView(
            Instant at,
            String actorName,
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}

    /** @param tracking only when one parcel is shown */
    record ParcelView(
            UUID id,
            String number,
            UUID workOrderId,
            UUID orderId,
            String orderNumber,
            UUID locationId,
            io.toonbank.fulfillment.ParcelState state,
            List<Parcel.Content> lines,
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
            int version,
            @Nullable List<Parcel.TrackingStep> tracking) {

        static ParcelView of(Parcel parcel, boolean tracked) {
            return new ParcelView(
                    parcel.id(),
                    parcel.number(),
                    parcel.workOrderId(),
                    parcel.orderId(),
                    parcel.orderNumber(),
                    parcel.locationId(),
                    parcel.state(),
                    parcel.lines(),
                    parcel.weightGrams(),
                    parcel.carrier(),
                    parcel.service(),
                    parcel.trackingCode(),
                    parcel.trackingUrl(),
                    parcel.labelPrints(),
                    parcel.manifestId(),
                    parcel.shippedAt(),
                    parcel.expectedAt(),
                    parcel.deliveredAt(),
                    parcel.version(),
                    tracked ? parcel.tracking() : null);
        }
    }

    /** A work order as a list shows it. */
    record WorkSummary(
            UUID id,
            String number,
            UUID orderId,
            String orderNumber,
            WorkKind kind,
            UUID locationId,
            @Nullable UUID destinationId,
            WorkState state,
            @Nullable String customerName,
            String method,
            int pieces,
            int open,
            @Nullable Assignee assignee,
            boolean held,
            @Nullable String problem,
            @Nullable Instant answerBy,
            Instant dueAt,
            @Nullable Instant promisedAt,
            boolean late,
            @Nullable String shelf,
            Instant createdAt,
            Instant changedAt,
            int version) {

        static WorkSummary of(FulfilmentOrder work, Instant now) {
            return new WorkSummary(
                    work.id(),
                    work.number(),
                    work.orderId(),
                    work.orderNumber(),
                    work.kind(),
                    work.locationId(),
                    work.destinationId(),
                    work.state(),
                    work.customer().name(),
                    work.method(),
                    work.pieces(),
                    work.open(),
                    Assignee.of(work.assignee()),
                    work.held(),
                    work.problem(),
                    work.answerBy(),
                    work.dueAt(),
                    work.promisedAt(),
                    work.late(now),
                    work.shelf(),
                    work.milestones().createdAt(),
                    work.milestones().changedAt(),
                    work.version());
        }
    }
}
