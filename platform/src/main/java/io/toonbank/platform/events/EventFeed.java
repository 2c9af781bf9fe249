package io.toonbank.platform.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The feed itself, for readers that keep their own position: a cache in memory or an index on disk, of which every process has
 * its own. Whoever does work that must happen once is an {@link EventSubscriber} instead.
 */
@Component
public class EventFeed {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Sequencer sequencer;
    private final EventSignal signal;

    EventFeed(JdbcTemplate database, JsonMapper json, Sequencer sequencer, EventSignal signal) {
        this.database = database;
        this.json = json;
        this.sequencer = sequencer;
        this.signal = signal;
    }

    /** The position of the last fact; a reader that starts here misses nothing that commits from now on. */
    public long head() {
        Long head = database.queryForObject("select position from platform.event_head", Long.class);
        return head == null ? 0 : head;
    }

    /** Facts of these types behind {@code after} up to and including {@code upTo}, oldest first, at most {@code max}. */
    public List<Delivery> read(long after, long upTo, Collection<Class<? extends Event>> wanted, int max) {
        Map<String, Class<? extends Event>> types =
                wanted.stream().collect(Collectors.toMap(EventLog::nameOf, type -> type));
        return database.query(
                """
                select position, type, payload, occurred_at from platform.event
                where position > ? and position <= ? and type = any (?) order by position limit ?
                """,
                (row, _) -> delivery(row, types),
                after,
                upTo,
                types.keySet().toArray(String[]::new),
                max);
    }

    /**
     * Follows the feed on a thread of its own until closed.
     *
     * @param reader gets what is new, oldest first, possibly twice; when it throws, the same is handed over again after a pause
     */
    public EventTail follow(
            String name, long after, Collection<Class<? extends Event>> types, Consumer<List<Delivery>> reader) {
        return follow(name, after, types, PATIENCE, reader);
    }

    /** @param patience within which facts are heard that another process sequenced */
    EventTail follow(
            String name,
            long after,
            Collection<Class<? extends Event>> types,
            Duration patience,
            Consumer<List<Delivery>> reader) {
        return new EventTail(name, this, signal, after, List.copyOf(types), patience, reader);
    }

    /** Waits until everything that is committed now has its place in the feed. */
    void settle() {
        Long last = database.queryForObject("select max(id) from platform.outbox", Long.class);
        while (last != null && Boolean.TRUE.equals(waiting(last))) {
            if (sequencer.sequence() == 0) {
                Thread.onSpinWait();
            }
        }
    }

    private @org.jspecify.annotations.Nullable Boolean waiting(long upTo) {
        return database.queryForObject(
                "select exists (select 1 from platform.outbox where id <= ?)", Boolean.class, upTo);
    }

    private Delivery delivery(ResultSet row, Map<String, Class<? extends Event>> types) throws SQLException {
        return new Delivery(
                row.getLong("position"),
                json.readValue(row.getString("payload"), types.get(row.getString("type"))),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
