package io.toonbank.sourcing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A strategy was published, or carriers, holidays or paces of sale changed. Ask the doors for how it is now. */
@EventType("sourcing.setup-changed.v1")
public record SourcingSetupChanged(UUID subjectId) implements Event {

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
