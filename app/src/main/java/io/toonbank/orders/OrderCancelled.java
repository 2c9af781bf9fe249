package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/** Lines of an order were cancelled, or all of it. @param amount gross worth of what was cancelled */
@EventType("orders.order-cancelled.v1")
public record OrderCancelled(
        UUID orderId, UUID cancellationId, boolean whole, Money amount, List<OrderProgress.LineQuantity> lines)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
