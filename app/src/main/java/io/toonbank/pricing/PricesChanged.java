package io.toonbank.pricing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/**
 * Prices on a list changed.
 *
 * @param variantIds whose; empty when the list itself changed and any of its prices may
 */
@EventType("pricing.prices-changed.v1")
public record PricesChanged(UUID priceListId, List<UUID> variantIds) implements Event {

    @Override
    public UUID aggregateId() {
        return priceListId;
    }
}
