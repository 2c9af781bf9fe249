package io.toonbank.platform.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Follows the feed once for all {@link NodeListener}s of this process. */
@Component
class NodeFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeFollower.class);
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int BATCH_MAX = 500;
    private static final long UNKNOWN = -1;

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final EventSignal signal;
    private final List<NodeListener> listeners;
    private final Map<String, Class<? extends Event>> types = new HashMap<>();
    private volatile boolean running;
    private Thread thread = Thread.currentThread();

    NodeFollower(JdbcTemplate database, JsonMapper json, EventSignal signal, List<NodeListener> listeners) {
        this.database = database;
        this.json = json;
        this.signal = signal;
        this.listeners = listeners;
        listeners.forEach(listener -> listener.listensTo().forEach(type -> types.put(EventLog.nameOf(type), type)));
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("event-follower").start(this::follow);
    }

    private void follow() {
        long position = UNKNOWN;
        long seen = -1;
        while (running) {
            try {
                position = position == UNKNOWN ? head() : read(position);
                seen = signal.awaitSequenced(seen, types.keySet(), PATIENCE);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Changes made elsewhere are not heard at the moment", failure);
                if (!paused()) {
                    return;
                }
            }
        }
    }

    private long read(long from) {
        long head = head();
        long[] reached = {from, 0};
        database.query(
                """
                select position, type, payload from platform.event
                where position > ? and position <= ? and type = any (?) order by position limit ?
                """,
                row -> {
                    reached[0] = row.getLong("position");
                    reached[1]++;
                    tell(json.readValue(row.getString("payload"), types.get(row.getString("type"))));
                },
                from,
                head,
                types.keySet().toArray(String[]::new),
                BATCH_MAX);
        return reached[1] < BATCH_MAX ? head : reached[0];
    }

    private void tell(Event event) {
        for (NodeListener listener : listeners) {
            if (listener.listensTo().contains(event.getClass())) {
                listener.heard(event);
            }
        }
    }

    private long head() {
        Long head = database.queryForObject("select position from platform.event_head", Long.class);
        return head == null ? 0 : head;
    }

    private static boolean paused() {
        try {
            Thread.sleep(PATIENCE.multipliedBy(10));
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
