package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/**
 * An order was changed after it was placed. What was taken off it is told by {@link OrderCancelled}.
 *
 * @param added lines that came to it
 * @param deliveryChanged the address, the way of delivery or the store to collect at is another
 * @param allocationsChanged what is open may come from other locations than before: read the order again
 * @param difference what it costs more, negative when less, without what was cancelled
 */
@EventType("orders.order-amended.v1")
public record OrderAmended(
        UUID orderId,
        UUID amendmentId,
        List<OrderProgress.LineQuantity> added,
        boolean deliveryChanged,
        boolean allocationsChanged,
        Money difference)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
