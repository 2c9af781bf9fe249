package io.toonbank.inventory;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Goods that an order waited for arrived and are reserved for it now. @param quantity pieces that arrived for this line */
@EventType("inventory.backorder-filled.v1")
public record BackorderFilled(UUID orderId, UUID fillId, UUID lineId, UUID variantId, UUID locationId, int quantity)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
