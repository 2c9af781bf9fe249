package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/** Goods of an order went to the carrier or to the customer. */
@EventType("orders.order-lines-handed-over.v1")
public record OrderLinesHandedOver(
        UUID orderId,
        UUID handOverId,
        OrderProgress.HandOverLines.Way way,
        UUID locationId,
        Money amount,
        List<OrderProgress.LineQuantity> lines)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
