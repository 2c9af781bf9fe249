package io.toonbank.pricing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/** Floor prices of these variants changed. */
@EventType("pricing.floors-changed.v1")
public record FloorsChanged(UUID changeId, List<UUID> variantIds) implements Event {

    @Override
    public UUID aggregateId() {
        return changeId;
    }
}
