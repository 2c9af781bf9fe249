package io.toonbank.returns;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Goods of a return are here and wait to be judged. */
@EventType("returns.return-arrived.v1")
public record ReturnArrived(UUID returnId, UUID orderId, UUID locationId) implements Event {

    @Override
    public UUID aggregateId() {
        return returnId;
    }
}
