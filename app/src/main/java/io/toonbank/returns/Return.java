package io.toonbank.returns;

import io.toonbank.checkout.OrderMoney;
import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one order that come back, or came.
 *
 * @param number what people call it, as printed on the label: "R100234"
 * @param channelId where the goods were sold
 * @param locationId where the goods are to be brought or were brought first; absent while the customer may choose
 * @param refundWay what the customer asked to get
 * @param sendBy until when the goods must be on their way
 * @param refunded what the customer got so far, in whatever way
 */
public record Return(
        UUID id,
        String number,
        UUID orderId,
        String orderNumber,
        UUID channelId,
        @Nullable UUID customerId,
        @Nullable String contactName,
        @Nullable String contactEmail,
        String currency,
        ReturnSource source,
        ReturnWay way,
        @Nullable UUID locationId,
        ReturnState state,
        RefundWay refundWay,
        List<Line> lines,
        List<Booking> bookings,
        @Nullable Exchange exchange,
        Instant requestedAt,
        Instant sendBy,
        Money refunded,
        @Nullable String note,
        int version) {

    /** Most lines of a return. */
    public static final int LINES_MAX = 200;

    public Return {
        lines = List.copyOf(lines);
        bookings = List.copyOf(bookings);
    }

    public Optional<Line> line(UUID lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /**
     * @param withdrawn will not come after all
     * @param arrived are here, judged or not
     * @param accepted were taken back
     * @param refused were judged not to be taken back
     * @param policyVersion of the terms it came back under
     * @param outsidePolicy a member of staff took it although the terms say no
     */
    public record Line(
            UUID id,
            UUID orderLineId,
            @Nullable UUID variantId,
            String sku,
            String title,
            int quantity,
            int withdrawn,
            int arrived,
            int accepted,
            int refused,
            ReturnReason reason,
            @Nullable String remark,
            int policyVersion,
            String ruleCode,
            boolean outsidePolicy) {

        /** May still come. */
        public int expected() {
            return quantity - withdrawn - arrived;
        }

        /** Is here and was not judged yet. */
        public int waiting() {
            return arrived - accepted - refused;
        }
    }

    /**
     * Pieces that were taken back together: order, stock and money changed in one transaction.
     *
     * @param goods gross worth of the pieces
     * @param tax in it
     * @param delivery paid back of what the delivery had cost
     * @param fee kept
     * @param refund {@code goods + delivery - fee}, less what was paid back before
     * @param parts how the refund went to the payments when it was booked; empty for store credit and exchanges
     * @param byHand of the refund was not paid through this system, so a person pays it back
     */
    public record Booking(
            UUID id,
            Instant at,
            UUID locationId,
            @Nullable String staffName,
            RefundWay refundWay,
            Money goods,
            Money tax,
            Money delivery,
            Money fee,
            Money refund,
            Money byHand,
            List<OrderMoney.Part> parts,
            List<BookedLine> lines) {

        public Booking {
            parts = List.copyOf(parts);
            lines = List.copyOf(lines);
        }
    }

    /** @param disposition absent for pieces that were refused */
    public record BookedLine(
            UUID lineId,
            @Nullable Disposition disposition,
            int quantity,
            Money gross,
            Money tax,
            @Nullable String remark) {}

    /**
     * Other goods for the ones that come back.
     *
     * @param orderId of the order that supplies them, once placed
     * @param value what the returned goods are worth for it; nothing before they were booked
     * @param left of the value is neither spent nor paid back
     */
    public record Exchange(
            List<Wanted> wanted,
            @Nullable UUID orderId,
            @Nullable String orderNumber,
            Money value,
            Money left) {

        public Exchange {
            wanted = List.copyOf(wanted);
        }
    }

    /** @param lineId of the return it is wanted for */
    public record Wanted(UUID lineId, UUID variantId, int quantity) {}
}
