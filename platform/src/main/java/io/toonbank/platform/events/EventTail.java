package io.toonbank.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reader following the feed at its own position, kept in memory; see {@link EventFeed#follow}. */
public final class EventTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);
    private static final int BATCH_MAX = 500;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration STOP_MAX = Duration.ofSeconds(5);

    private final String name;
    private final EventFeed feed;
    private final EventSignal signal;
    private final List<Class<? extends Event>> types;
    private final Duration patience;
    private final Consumer<List<Delivery>> reader;
    private final ReentrantLock reading = new ReentrantLock();
    private final Thread thread;
    private volatile long position;
    private volatile boolean running = true;

    EventTail(
            String name,
            EventFeed feed,
            EventSignal signal,
            long after,
            List<Class<? extends Event>> types,
            Duration patience,
            Consumer<List<Delivery>> reader) {
        this.name = name;
        this.feed = feed;
        this.signal = signal;
        this.position = after;
        this.types = types;
        this.patience = patience;
        this.reader = reader;
        this.thread = Thread.ofPlatform().daemon().name("tail-" + name).start(this::follow);
    }

    /** Everything up to here has been read. */
    public long position() {
        return position;
    }

    /** Reads everything that was committed before this call, on the calling thread. */
    public void catchUp() {
        feed.settle();
        long head = feed.head();
        while (position < head) {
            step();
        }
    }

    private void follow() {
        long seen = -1;
        var names = types.stream().map(EventLog::nameOf).toList();
        while (running) {
            try {
                if (!step()) {
                    seen = signal.awaitSequenced(seen, names, patience);
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                if (!paused(failure)) {
                    return;
                }
            }
        }
    }

    private boolean step() {
        reading.lock();
        try {
            long head = feed.head();
            if (head <= position) {
                return false;
            }
            List<Delivery> deliveries = feed.read(position, head, types, BATCH_MAX);
            if (!deliveries.isEmpty()) {
                reader.accept(deliveries);
            }
            position =
                    deliveries.size() < BATCH_MAX ? head : deliveries.getLast().position();
            return true;
        } finally {
            reading.unlock();
        }
    }

    /** Answers false when the application stops meanwhile. */
    private boolean paused(RuntimeException failure) {
        if (!running) {
            return false;
        }
        LOG.warn("{} stopped at position {} and tries again", name, position, failure);
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
            return running;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
        try {
            boolean _ = thread.join(STOP_MAX);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
