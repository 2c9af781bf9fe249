package io.toonbank.inventory.internal;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Small numbers for locations, so that a level in memory takes two bytes for its place instead of sixteen. */
final class LocationNumbers {

    private final Map<UUID, Short> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    short of(UUID locationId) {
        Short known = numbers.get(locationId);
        return known == null ? numbers.computeIfAbsent(locationId, _ -> number()) : known;
    }

    private short number() {
        int number = next.getAndIncrement();
        if (number > Short.MAX_VALUE) {
            throw new IllegalStateException("More than " + Short.MAX_VALUE + " locations");
        }
        return (short) number;
    }
}
