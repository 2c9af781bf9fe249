package io.toonbank.catalog.internal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers what changed lately, so that a snapshot read before a change is not kept after it. */
final class ChangeStamps {

    private static final int REMEMBERED_MAX = 50_000;

    private final Map<UUID, Long> changed = new ConcurrentHashMap<>();
    private final AtomicLong clock = new AtomicLong();
    /** Everything read before this stamp counts as changed since. */
    private volatile long floor;

    long now() {
        return clock.get();
    }

    void mark(Collection<UUID> ids) {
        long stamp = clock.incrementAndGet();
        ids.forEach(id -> changed.put(id, stamp));
        if (changed.size() > REMEMBERED_MAX) {
            floor = stamp;
            changed.clear();
        }
    }

    boolean unchangedSince(UUID id, long stamp) {
        return stamp >= floor && changed.getOrDefault(id, 0L) <= stamp;
    }
}
