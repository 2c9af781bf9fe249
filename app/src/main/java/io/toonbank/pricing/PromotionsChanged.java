package io.toonbank.pricing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A promotion was published or ended; the door knows which. */
@EventType("pricing.promotions-changed.v1")
public record PromotionsChanged(UUID promotionId) implements Event {

    @Override
    public UUID aggregateId() {
        return promotionId;
    }
}
