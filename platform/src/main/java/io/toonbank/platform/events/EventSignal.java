package io.toonbank.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Wakes the sequencer when something was written, and the readers of this process when something they read was sequenced: most
 * readers care for few kinds of facts, and asking the database in vain costs as much as reading. Other processes find it by asking.
 */
@Component
public class EventSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final List<Reader> readers = new ArrayList<>();
    private final Map<String, Long> lastOfType = new HashMap<>();
    private long written;
    private long sequenced;

    void written() {
        lock.lock();
        try {
            written++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void sequenced(Collection<String> types) {
        lock.lock();
        try {
            sequenced++;
            types.forEach(type -> lastOfType.put(type, sequenced));
            readers.stream()
                    .filter(reader -> reader.types().stream().anyMatch(types::contains))
                    .forEach(reader -> reader.wake().signal());
        } finally {
            lock.unlock();
        }
    }

    /** Waits until more was written than {@code seen}, at most {@code patience}; answers the count to pass next time. */
    long awaitWritten(long seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            if (written == seen) {
                boolean _ = more.await(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
            return written;
        } finally {
            lock.unlock();
        }
    }

    /** The same for what was sequenced, of these types only. */
    long awaitSequenced(long seen, Collection<String> types, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            Reader reader = new Reader(types, lock.newCondition());
            readers.add(reader);
            try {
                long left = patience.toNanos();
                while (left > 0
                        && seen >= 0
                        && types.stream().noneMatch(type -> lastOfType.getOrDefault(type, 0L) > seen)) {
                    left = reader.wake().awaitNanos(left);
                }
                return sequenced;
            } finally {
                readers.remove(reader);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Somebody who waits for facts of these types. */
    private record Reader(Collection<String> types, Condition wake) {}
}
