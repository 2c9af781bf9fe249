package io.toonbank.platform.events;

import java.time.Instant;

/**
 * An event handed to a subscriber.
 *
 * @param position its dense place in the feed, the same for every reader
 */
public record Delivery(long position, Event event, Instant occurredAt) {}
