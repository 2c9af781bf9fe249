package io.toonbank.access.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Remembers who a token belongs to for a few seconds, so that a busy till does not ask the database on every request. Ending a
 * session forgets at once in this process; in others it is noticed within {@link #KEPT}.
 */
final class ShortMemory<T> {

    static final Duration KEPT = Duration.ofSeconds(3);
    private static final int ENTRIES_MAX = 10_000;

    private final ConcurrentMap<String, Entry<T>> entries = new ConcurrentHashMap<>();

    /** Only what is found is remembered: a guess costs its sender a look-up each. */
    Optional<T> get(String key, Supplier<Optional<T>> source) {
        long now = System.nanoTime();
        Entry<T> known = entries.get(key);
        if (known != null && now - known.at < KEPT.toNanos()) {
            return Optional.of(known.value);
        }
        Optional<T> found = source.get();
        if (entries.size() >= ENTRIES_MAX) {
            entries.clear();
        }
        found.ifPresentOrElse(value -> entries.put(key, new Entry<>(value, now)), () -> entries.remove(key));
        return found;
    }

    void clear() {
        entries.clear();
    }

    private record Entry<T>(T value, long at) {}
}
