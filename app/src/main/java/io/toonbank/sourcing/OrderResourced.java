package io.toonbank.sourcing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import io.toonbank.sourcing.Sourcing.Supply;
import java.util.List;
import java.util.UUID;

/**
 * Goods of an order come from elsewhere than before.
 *
 * @param changeId of the request
 * @param fromLocationId which had it before
 * @param supplies what others took over
 */
@EventType("sourcing.order-resourced.v1")
public record OrderResourced(
        UUID orderId, UUID changeId, UUID fromLocationId, Decision.Reason reason, List<Supply> supplies)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
