package io.toonbank.pricing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Prices on a list changed.
 *
 * @param variantIds whose; empty when the list itself changed and any of its prices may
 * @param changeId the change of many prices this is a part of, if it is
 */
@EventType("pricing.prices-changed.v1")
public record PricesChanged(
        UUID priceListId, List<UUID> variantIds, @Nullable UUID changeId) implements Event {

    public PricesChanged(UUID priceListId, List<UUID> variantIds) {
        this(priceListId, variantIds, null);
    }

    @Override
    public UUID aggregateId() {
        return priceListId;
    }
}
