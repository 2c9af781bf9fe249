package io.toonbank.orders;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Nothing of this order may leave until it is released. */
@EventType("orders.order-held.v1")
public record OrderHeld(UUID orderId, UUID holdId, HoldReason reason) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
