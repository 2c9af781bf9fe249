package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order stands in the book: it was asked for and granted, or it happened elsewhere ({@code fact}). */
@EventType("orders.order-placed.v1")
public record OrderPlaced(
        UUID orderId,
        String number,
        OrderKind kind,
        boolean fact,
        UUID channelId,
        @Nullable UUID locationId,
        @Nullable UUID customerId,
        Instant placedAt,
        Money total,
        List<Line> lines)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }

    public record Line(UUID lineId, @Nullable UUID variantId, String sku, int quantity, long net, long gross) {}
}
