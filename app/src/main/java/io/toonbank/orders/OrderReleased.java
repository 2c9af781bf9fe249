package io.toonbank.orders;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Work on this order goes on. */
@EventType("orders.order-released.v1")
public record OrderReleased(UUID orderId, UUID releaseId) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
