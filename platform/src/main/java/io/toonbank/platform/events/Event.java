package io.toonbank.platform.events;

import java.util.UUID;

/**
 * A fact, told after it happened: a public record in the root package of the module that says it, with ids and plain values,
 * and an {@link EventType}. Released types never change their meaning; a new meaning gets a new type.
 */
public interface Event {

    /** The thing the fact is about; events of one aggregate are delivered in the order they were written. */
    UUID aggregateId();
}
