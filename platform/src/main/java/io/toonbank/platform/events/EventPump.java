package io.toonbank.platform.events;

import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the sequencer and each subscriber going, a thread for each, from start to stop of the application: threads of the machine,
 * since all they do is ask the database and wait for it.
 */
@Component
public class EventPump implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration GATHERING = Duration.ofMillis(100);
    private static final Duration PAUSE_MAX = Duration.ofMinutes(1);

    private final Sequencer sequencer;
    private final Subscriptions subscriptions;
    private final EventSignal signal;
    private final List<EventSubscriber> subscribers;
    private final boolean delivers;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    EventPump(
            Sequencer sequencer,
            Subscriptions subscriptions,
            EventSignal signal,
            List<EventSubscriber> subscribers,
            @Value("${toonbank.events.deliver:true}") boolean delivers) {
        this.sequencer = sequencer;
        this.subscriptions = subscriptions;
        this.signal = signal;
        this.subscribers = subscribers;
        this.delivers = delivers;
    }

    /** A command that only writes leaves delivery to the application. */
    @Override
    public boolean isAutoStartup() {
        return delivers;
    }

    @Override
    public void start() {
        running = true;
        threads.add(Thread.ofPlatform().daemon().name("event-sequencer").start(this::sequence));
        for (EventSubscriber subscriber : subscribers) {
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("events-" + subscriber.id())
                    .start(() -> listen(subscriber)));
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Brings every subscriber up to what is committed now, on the calling thread: for the demo history and for tests. */
    public void drain() {
        boolean moved = true;
        while (moved) {
            moved = sequencer.sequence() > 0;
            for (EventSubscriber subscriber : subscribers) {
                subscriptions.enrol(subscriber);
                moved |= subscriptions.deliver(subscriber);
            }
        }
    }

    private void sequence() {
        long seen = -1;
        while (running) {
            try {
                int moved = sequencer.sequence();
                if (moved < Sequencer.BATCH_MAX) {
                    // Under load facts gather a moment, so that every subscriber is woken for many and not for each.
                    Thread.sleep(moved == 0 ? Duration.ZERO : GATHERING);
                    seen = signal.awaitWritten(seen, PATIENCE);
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                if (!recovered("The sequencer", failure, 1)) {
                    return;
                }
            }
        }
    }

    private void listen(EventSubscriber subscriber) {
        CurrentActor.set(Actor.SYSTEM);
        long seen = -1;
        var types = subscriber.listensTo().stream().map(EventLog::nameOf).toList();
        int failures = 0;
        boolean enrolled = false;
        while (running) {
            try {
                if (!enrolled) {
                    subscriptions.enrol(subscriber);
                    enrolled = true;
                }
                if (!subscriptions.deliver(subscriber)) {
                    seen = signal.awaitSequenced(seen, types, PATIENCE);
                }
                failures = 0;
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                failures++;
                noteFailure(subscriber, failure);
                if (!recovered("Subscriber " + subscriber.id(), failure, failures)) {
                    return;
                }
            }
        }
    }

    private void noteFailure(EventSubscriber subscriber, RuntimeException failure) {
        try {
            subscriptions.failed(subscriber, failure);
        } catch (RuntimeException databaseToo) {
            failure.addSuppressed(databaseToo);
        }
    }

    /** Waits longer after each failure in a row; answers false when the application stops. */
    private boolean recovered(String who, RuntimeException failure, int failures) {
        if (!running) {
            return false;
        }
        Duration pause = Duration.ofMillis(200L << Math.min(failures, 9));
        Duration bounded = pause.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : pause;
        LOG.warn("{} failed and tries again in {}", who, bounded, failure);
        try {
            Thread.sleep(bounded);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }
}
