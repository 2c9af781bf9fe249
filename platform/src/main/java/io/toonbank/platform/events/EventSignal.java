package io.toonbank.platform.events;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Wakes the sequencer and the readers of this process when something was written; other processes find it by asking. */
@Component
public class EventSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long written;
    private long sequenced;

    void written() {
        signal(true);
    }

    void sequenced() {
        signal(false);
    }

    private void signal(boolean write) {
        lock.lock();
        try {
            if (write) {
                written++;
            } else {
                sequenced++;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until more was written than {@code seen}, at most {@code patience}; answers the count to pass next time. */
    long awaitWritten(long seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            if (written == seen) {
                boolean _ = changed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
            return written;
        } finally {
            lock.unlock();
        }
    }

    long awaitSequenced(long seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            if (sequenced == seen) {
                boolean _ = changed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
            return sequenced;
        } finally {
            lock.unlock();
        }
    }
}
