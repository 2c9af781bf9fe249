package io.toonbank.shopping.web;

import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.Parcel.TrackingStep;
import io.toonbank.fulfillment.TrackingStatus;
import io.toonbank.shopping.web.OrderAnswers.Event;
import io.toonbank.shopping.web.OrderAnswers.LineQuantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a parcel in the protocol's words. */
final class ParcelEvents {

    private ParcelEvents() {}

    /** An append-only log: an event keeps its id and its meaning. */
    static List<Event> of(Parcel parcel) {
        List<Event> events = new ArrayList<>();
        if (parcel.shippedAt() != null) {
            events.add(event(parcel, "shipped", parcel.shippedAt(), "shipped", null));
        }
        for (int i = 0; i < parcel.tracking().size(); i++) {
            TrackingStep step = parcel.tracking().get(i);
            String type = type(step.status());
            if (type != null) {
                events.add(event(parcel, Integer.toString(i), step.at(), type, step.text()));
            }
        }
        return events;
    }

    private static Event event(Parcel parcel, String suffix, Instant at, String type, @Nullable String description) {
        return new Event(
                parcel.id() + "-" + suffix,
                at,
                type,
                parcel.lines().stream()
                        .map(content -> new LineQuantity(content.orderLineId().toString(), content.quantity()))
                        .toList(),
                parcel.trackingCode(),
                parcel.trackingUrl(),
                parcel.carrier(),
                description);
    }

    /** Absent for what a platform hears otherwise, or need not hear. */
    private static @Nullable String type(TrackingStatus status) {
        return switch (status) {
            case ANNOUNCED -> null;
            case ACCEPTED, SORTED, OUT_FOR_DELIVERY, DELAYED -> "in_transit";
            case DELIVERED -> "delivered";
            case LOST -> "undeliverable";
            case RETURNED_TO_SENDER -> "returned_to_sender";
        };
    }
}
