package io.toonbank.platform.events;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Follows the feed once for all {@link NodeListener}s of this process. */
@Component
class NodeFollower implements SmartLifecycle {

    /** What is kept in memory may be older than the books by this much. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final EventFeed feed;
    private final List<NodeListener> listeners;
    private @Nullable EventTail tail;

    NodeFollower(EventFeed feed, List<NodeListener> listeners) {
        this.feed = feed;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        Set<Class<? extends Event>> types = new LinkedHashSet<>();
        listeners.forEach(listener -> types.addAll(listener.listensTo()));
        tail = feed.follow(
                "node-listeners",
                feed.head(),
                types,
                PATIENCE,
                deliveries -> deliveries.forEach(delivery -> tell(delivery.event())));
    }

    private void tell(Event event) {
        for (NodeListener listener : listeners) {
            if (listener.listensTo().contains(event.getClass())) {
                listener.heard(event);
            }
        }
    }

    @Override
    public void stop() {
        if (tail != null) {
            tail.close();
            tail = null;
        }
    }

    @Override
    public boolean isRunning() {
        return tail != null;
    }
}
