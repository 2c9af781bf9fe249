package io.toonbank.returns;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods were judged: order, stock and money changed together. Whoever gave something for these goods, points say, takes it back by
 * the lines.
 *
 * @param refund {@code goods + delivery - fee}, less what was paid back before
 * @param lines what was taken back; nothing when all was refused
 */
@EventType("returns.return-booked.v1")
public record ReturnBooked(
        UUID returnId,
        UUID bookingId,
        UUID orderId,
        @Nullable UUID customerId,
        UUID locationId,
        RefundWay refundWay,
        Money goods,
        Money fee,
        Money delivery,
        Money refund,
        List<Line> lines,
        int refusedPieces)
        implements Event {

    @Override
    public UUID aggregateId() {
        return returnId;
    }

    /** Amounts are minor units. */
    public record Line(UUID orderLineId, @Nullable UUID variantId, int quantity, long net, long tax, long gross) {}
}
