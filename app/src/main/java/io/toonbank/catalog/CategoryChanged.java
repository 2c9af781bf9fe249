package io.toonbank.catalog;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A category was made, changed, moved or removed. */
@EventType("catalog.category-changed.v1")
public record CategoryChanged(UUID categoryId, String code) implements Event {

    @Override
    public UUID aggregateId() {
        return categoryId;
    }
}
