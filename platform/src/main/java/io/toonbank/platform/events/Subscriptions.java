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

    void failed(EventSubscriber subscriber, RuntimeException failure) {
        database.update(
                "update platform.subscription set failures = failures + 1, last_error = ?, updated_at = ? where id = ?",
                String.valueOf(failure.getMessage()),
                now(),
                subscriber.id());
    }

    private boolean deliverBatch(EventSubscriber subscriber) {
        var positions = database.queryForList(
                "select position from platform.subscription where id = ? for update skip locked",
                Long.class,
                subscriber.id());
        if (positions.isEmpty()) {
            return false;
        }
        long from = positions.getFirst();
        Long head = database.queryForObject("select position from platform.event_head", Long.class);
        if (head == null || head <= from) {
            return false;
        }
        List<Delivery> deliveries = feed.read(from, head, subscriber.listensTo(), BATCH_MAX);
        if (!deliveries.isEmpty()) {
            subscriber.on(deliveries);
        }
        long reached =
                deliveries.size() < BATCH_MAX ? head : deliveries.getLast().position();
        database.update(
                "update platform.subscription set position = ?, failures = 0, last_error = null, updated_at = ? where id = ?",
                reached,
                now(),
                subscriber.id());
        return true;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
