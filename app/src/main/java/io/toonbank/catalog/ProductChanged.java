package io.toonbank.catalog;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Something about a product, its variants or where it is published is different; {@link Products} knows what it is now. */
@EventType("catalog.product-changed.v1")
public record ProductChanged(UUID productId) implements Event {

    @Override
    public UUID aggregateId() {
        return productId;
    }
}
