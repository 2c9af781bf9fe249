package io.toonbank.fulfillment;

import io.toonbank.orders.OrderAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one location must do for an order.
 *
 * @param number the order's and which part of it it is: "W100234-1"
 * @param destinationId the store the goods are sent to, for {@link WorkKind#SHIP_TO_STORE}
 * @param problem set when pieces are short and no other location has them: {@link #NOTHING_FREE}
 * @param held the order is held back: nothing may be done for now
 * @param answerBy until when to accept or refuse, while {@link WorkState#OFFERED}
 * @param dueAt when it must be ready, or leave, at the latest
 * @param promisedAt what the customer was told
 * @param shelf where it lies ready
 * @param toPay what the customer still pays when fetching it; absent when it is paid
 */
public record FulfilmentOrder(
        UUID id,
        String number,
        UUID orderId,
        String orderNumber,
        WorkKind kind,
        WorkState state,
        UUID locationId,
        @Nullable UUID destinationId,
        String method,
        Customer customer,
        @Nullable OrderAddress address,
        @Nullable String problem,
        boolean held,
        @Nullable Assignee assignee,
        @Nullable Instant answerBy,
        Instant dueAt,
        @Nullable Instant promisedAt,
        @Nullable String shelf,
        @Nullable Refusal refusal,
        Milestones milestones,
        @Nullable String collectedBy,
        @Nullable UUID transferId,
        List<Line> lines,
        int version) {

    public static final String NOTHING_FREE = "nothing-free";

    public FulfilmentOrder {
        lines = List.copyOf(lines);
    }

    public Optional<Line> line(UUID lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /** Pieces this location still has to hand over. */
    public int open() {
        return lines.stream().mapToInt(Line::open).sum();
    }

    public int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    public boolean late(Instant now) {
        return state.open() && dueAt.isBefore(now);
    }

    /** @param language "nl" or "en" */
    public record Customer(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language) {}

    /** Who is at it. */
    public record Assignee(UUID id, String name, Instant since) {}

    public record Refusal(RefusalReason reason, @Nullable String note, Instant at, String by) {}

    public record Milestones(
            Instant createdAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant pickedAt,
            @Nullable Instant readyAt,
            @Nullable Instant collectUntil,
            @Nullable Instant remindedAt,
            @Nullable Instant finishedAt,
            Instant changedAt) {}

    /**
     * A line of it. Every piece is in one place: {@code quantity = open + handedOver + cancelled + shortage + moved}.
     *
     * @param picked pieces gathered, those handed over included
     * @param packed pieces in parcels, those handed over included
     * @param shortage pieces that are not there and wait to be sourced elsewhere
     * @param moved pieces another location supplies instead
     */
    public record Line(
            UUID id,
            UUID orderLineId,
            UUID variantId,
            String sku,
            String title,
            int quantity,
            int picked,
            int packed,
            int handedOver,
            int cancelled,
            int shortage,
            int moved) {

        public int open() {
            return quantity - handedOver - cancelled - shortage - moved;
        }

        /** What of it should be gathered when all is well, handed over or not. */
        public int wanted() {
            return open() + handedOver;
        }
    }
}
