package io.toonbank.catalog.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small whole kept in memory until it is forgotten. What was read before a change is never kept after it, also when reading
 * took longer than the change.
 */
final class Remembered<T> {

    private final Supplier<T> reading;
    private volatile @Nullable T held;
    private long forgotten;

    Remembered(Supplier<T> reading) {
        this.reading = reading;
    }

    T get() {
        T known = held;
        if (known != null) {
            return known;
        }
        long before = forgotten();
        T read = reading.get();
        keep(read, before);
        return read;
    }

    synchronized void forget() {
        forgotten++;
        held = null;
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    private synchronized void keep(T read, long before) {
        if (forgotten == before) {
            held = read;
        }
    }
}
