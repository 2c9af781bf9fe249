package io.toonbank.returns;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Nothing more will happen to a return. */
@EventType("returns.return-closed.v1")
public record ReturnClosed(UUID returnId, UUID orderId, ReturnState state) implements Event {

    @Override
    public UUID aggregateId() {
        return returnId;
    }
}
