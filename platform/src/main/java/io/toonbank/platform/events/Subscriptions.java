package io.toonbank.platform.events;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands one batch to one subscriber and moves its position, all in one transaction. */
@Component
class Subscriptions {

    static final int BATCH_MAX = 200;
    private static final int ERROR_LENGTH_MAX = 2_000;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final EventFeed feed;
    private final Clock clock;

    Subscriptions(JdbcTemplate database, TransactionTemplate transaction, EventFeed feed, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.feed = feed;
        this.clock = clock;
    }

    void enrol(EventSubscriber subscriber) {
        database.update("""
                insert into platform.subscription (id, position, updated_at)
                select ?, case when ? then 0 else (select position from platform.event_head) end, ?
                on conflict (id) do nothing
                """, subscriber.id(), subscriber.fromTheBeginning(), now());
    }

    /** Answers whether the position moved; false when the subscriber has seen everything or another process is at it. */
    boolean deliver(EventSubscriber subscriber) {
        return Boolean.TRUE.equals(transaction.execute(_ -> deliverBatch(subscriber)));
    }

    /** After a failure the facts of the batch are handed over one by one, so that the next failure shows which of them it is. */
    void failed(EventSubscriber subscriber, RuntimeException failure) {
        database.update(
                """
                update platform.subscription set failures = failures + 1, last_error = ?, updated_at = ?,
                  failing_since = coalesce(failing_since, ?),
                  failing_at = case when position < careful_until then (select min(event.position) from (%1$s) event) end,
                  careful_until = greatest(careful_until, coalesce((select max(event.position) from (%1$s) event), 0))
                where id = ?
                """.formatted(BATCH),
                message(failure),
                now(),
                now(),
                types(subscriber),
                BATCH_MAX,
                types(subscriber),
                BATCH_MAX,
                subscriber.id());
    }

    /** The facts that were handed over. */
    private static final String BATCH = """
            select next.position from platform.event next
            where next.position > subscription.position and next.type = any (?) order by next.position limit ?
            """;

    private static String[] types(EventSubscriber subscriber) {
        return subscriber.listensTo().stream().map(EventLog::nameOf).toArray(String[]::new);
    }

    /** What a person can make something of: what went wrong underneath, where the top only says that something did. */
    static String message(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.length() > ERROR_LENGTH_MAX ? text.substring(0, ERROR_LENGTH_MAX) : text;
    }

    private boolean deliverBatch(EventSubscriber subscriber) {
        var found = database.query(
                "select position, careful_until from platform.subscription where id = ? for update skip locked",
                (row, _) -> new long[] {row.getLong(1), row.getLong(2)},
                subscriber.id());
        if (found.isEmpty()) {
            return false;
        }
        long from = found.getFirst()[0];
        int max = from < found.getFirst()[1] ? 1 : BATCH_MAX;
        Long head = database.queryForObject("select position from platform.event_head", Long.class);
        if (head == null || head <= from) {
            return false;
        }
        List<Delivery> deliveries = feed.read(from, head, subscriber.listensTo(), max);
        if (!deliveries.isEmpty()) {
            subscriber.on(deliveries);
        }
        long reached = deliveries.size() < max ? head : deliveries.getLast().position();
        database.update("""
                update platform.subscription set position = ?, failures = 0, last_error = null, failing_since = null,
                  failing_at = null, updated_at = ? where id = ?
                """, reached, now(), subscriber.id());
        return true;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
