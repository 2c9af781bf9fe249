package io.toonbank.catalog;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** The definition of a custom field was made, changed or removed. */
@EventType("catalog.custom-fields-changed.v1")
public record CustomFieldsChanged(UUID fieldId) implements Event {

    @Override
    public UUID aggregateId() {
        return fieldId;
    }
}
