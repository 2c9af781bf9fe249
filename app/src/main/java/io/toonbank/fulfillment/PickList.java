package io.toonbank.fulfillment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One walk past the shelves for several orders.
 *
 * @param stops in walking order
 */
public record PickList(
        UUID id,
        String number,
        UUID locationId,
        Person assignee,
        Instant createdAt,
        @Nullable Instant doneAt,
        List<Tote> totes,
        List<Stop> stops) {

    public PickList {
        totes = List.copyOf(totes);
        stops = List.copyOf(stops);
    }

    public record Person(UUID id, String name) {}

    /** A box on the trolley for one work order. */
    public record Tote(int tote, UUID workOrderId, String number, WorkKind kind) {}

    /** @param bin where it lies, where that is known */
    public record Stop(
            UUID variantId,
            String sku,
            @Nullable String gtin,
            String title,
            @Nullable String pictureUrl,
            @Nullable String bin,
            int quantity,
            int picked,
            List<Part> parts) {

        public Stop {
            parts = List.copyOf(parts);
        }
    }

    public record Part(int tote, UUID workOrderId, UUID lineId, int quantity, int picked) {}
}
