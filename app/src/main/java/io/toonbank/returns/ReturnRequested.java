package io.toonbank.returns;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer, or somebody for them, asked to bring goods back. */
@EventType("returns.return-requested.v1")
public record ReturnRequested(
        UUID returnId,
        UUID orderId,
        String number,
        @Nullable UUID customerId,
        ReturnSource source,
        ReturnWay way) implements Event {

    @Override
    public UUID aggregateId() {
        return returnId;
    }
}
