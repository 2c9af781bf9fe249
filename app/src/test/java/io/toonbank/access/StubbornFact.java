package io.toonbank.access;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Told by tests only, and borne by {@link StubbornSubscriber} when it likes. */
@EventType("testing.stubborn-fact.v1")
public record StubbornFact(UUID aggregateId) implements Event {}
