package io.toonbank.pricing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/**
 * A change of very many prices counts from now on. {@link PricesChanged} follows, some seconds later, for whoever keeps something
 * derived from prices.
 */
@EventType("pricing.price-change-applied.v1")
public record PriceChangeApplied(UUID priceListId, UUID changeId) implements Event {

    @Override
    public UUID aggregateId() {
        return priceListId;
    }
}
