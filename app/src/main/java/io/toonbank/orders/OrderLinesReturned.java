package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/** Goods of an order came back. */
@EventType("orders.order-lines-returned.v1")
public record OrderLinesReturned(
        UUID orderId, UUID returnId, UUID locationId, Money amount, List<OrderProgress.LineQuantity> lines)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
