package io.toonbank.network;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A location, a channel, or who supplies a channel, changed. Ask the door for how it is now. */
@EventType("network.network-changed.v1")
public record NetworkChanged(UUID subjectId, Subject subject) implements Event {

    /** What changed. */
    public enum Subject {
        LOCATION,
        CHANNEL
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
