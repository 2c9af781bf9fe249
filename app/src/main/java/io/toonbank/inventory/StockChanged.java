package io.toonbank.inventory;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/**
 * The stock of these variants changed: on hand, reserved or safety stock. One event for all that one transaction changed. Ask
 * {@link Availability} for how it is now.
 *
 * @param changeId new for every event, since the change is of no single thing
 */
@EventType("inventory.stock-changed.v1")
public record StockChanged(UUID changeId, List<UUID> variantIds) implements Event {

    public StockChanged {
        variantIds = List.copyOf(variantIds);
    }

    @Override
    public UUID aggregateId() {
        return changeId;
    }
}
