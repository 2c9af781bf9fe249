package io.toonbank.platform.events;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** For operators: how far each subscriber is, what holds one up, and how to get it going again without losing a fact. */
@Component
public class Subscribers {

    /** Above this, waiting facts are not counted further. */
    public static final int WAITING_MAX = 10_000;

    public static final int SET_ASIDE_MAX = 500;

    private final JdbcTemplate database;
    private final Subscriptions subscriptions;
    private final EventFeed feed;
    private final List<EventSubscriber> subscribers;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate apart;

    Subscribers(
            JdbcTemplate database,
            Subscriptions subscriptions,
            EventFeed feed,
            List<EventSubscriber> subscribers,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.subscriptions = subscriptions;
        this.feed = feed;
        this.subscribers = List.copyOf(subscribers);
        this.audit = audit;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param position everything up to here was heard
     * @param waiting facts it has still to hear, at most {@link #WAITING_MAX}
     * @param failures in a row; 0 while all is well
     * @param failingAt the fact it stands still before, once that is known
     */
    public record SubscriberState(
            String id,
            long position,
            long waiting,
            int failures,
            @Nullable String error,
            @Nullable Instant failingSince,
            @Nullable HeldFact failingAt,
            Instant movedAt) {}

    /** @param subject what the fact is about */
    public record HeldFact(long position, String type, UUID subject, Instant occurredAt) {}

    public record SetAsideFact(
            UUID id,
            String subscriberId,
            HeldFact fact,
            String error,
            String reason,
            Instant at,
            String by,
            @Nullable Instant replayedAt,
            @Nullable String replayedBy) {}

    /** Those held up first, the longest first. */
    public List<SubscriberState> all() {
        Map<String, EventSubscriber> known = new HashMap<>();
        subscribers.forEach(subscriber -> known.put(subscriber.id(), subscriber));
        return database
                .query(
                        "select * from platform.subscription where id = any (?)",
                        (row, _) -> state(row, known.get(row.getString("id"))),
                        (Object) known.keySet().toArray(String[]::new))
                .stream()
                .sorted(Comparator.comparing(Subscribers::heldUpSince).thenComparing(SubscriberState::id))
                .toList();
    }

    private static Instant heldUpSince(SubscriberState state) {
        Instant since = state.failingSince();
        return since == null ? Instant.MAX : since;
    }

    /** Hands over now what waits, without waiting for the pause after a failure. Refuses {@code platform.no-such-subscriber}. */
    public SubscriberState tryNow(String id) {
        EventSubscriber subscriber = require(id);
        attempt(subscriber);
        return stateOf(id);
    }

    /** A subscriber that fails stays where it is, and what went wrong is noted. */
    private void attempt(EventSubscriber subscriber) {
        try {
            CurrentActor.as(Actor.SYSTEM, () -> {
                while (Boolean.TRUE.equals(apart.execute(_ -> subscriptions.deliver(subscriber)))) {
                    Thread.onSpinWait();
                }
                return true;
            });
        } catch (RuntimeException failure) {
            apart.executeWithoutResult(_ -> subscriptions.failed(subscriber, failure));
        }
    }

    /**
     * Passes over the one fact that holds the subscriber up, so that the others go on; it is kept and can be handed over later.
     * Refuses {@code platform.no-such-subscriber}, {@code platform.subscriber-moved-on} when it is not held up by that fact.
     *
     * @param reason why it may wait
     */
    public SubscriberState setAside(String id, long position, String reason) {
        EventSubscriber subscriber = require(id);
        apart.executeWithoutResult(_ -> {
            String error = database
                    .query(
                            "select last_error from platform.subscription where id = ? and failing_at = ? for update",
                            (row, _) -> String.valueOf(row.getString(1)),
                            id,
                            position)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> Refused.because(PlatformRefusal.SUBSCRIBER_MOVED_ON));
            UUID kept = Ids.next();
            database.update(
                    """
                    insert into platform.event_set_aside
                      (id, subscription_id, position, error, reason, set_aside_at, set_aside_by)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    kept,
                    id,
                    position,
                    error,
                    reason,
                    now(),
                    CurrentActor.get().name());
            database.update("""
                    update platform.subscription set position = ?, failures = 0, last_error = null, failing_since = null,
                      failing_at = null, updated_at = ? where id = ?
                    """, position, now(), id);
            audit.record(
                    "subscriber",
                    named(id),
                    "fact-set-aside",
                    null,
                    Map.of("subscriber", id, "fact", position),
                    reason);
        });
        attempt(subscriber);
        return stateOf(id);
    }

    /** Newest first. */
    public List<SetAsideFact> setAside() {
        return database.query("""
                select aside.*, event.type, event.aggregate_id, event.occurred_at
                from platform.event_set_aside aside join platform.event on event.position = aside.position
                order by set_aside_at desc, id desc limit ?
                """, (row, _) -> aside(row), SET_ASIDE_MAX);
    }

    /**
     * Hands a fact that was set aside to its subscriber after all. Refuses {@code platform.no-such-fact},
     * {@code platform.fact-still-fails} with {@code error}. Once it went well, a repetition does nothing.
     */
    public SetAsideFact replay(UUID id) {
        SetAsideFact kept = requireAside(id);
        if (kept.replayedAt() != null) {
            return kept;
        }
        EventSubscriber subscriber = require(kept.subscriberId());
        String who = CurrentActor.get().name();
        try {
            apart.executeWithoutResult(_ -> {
                int first = database.update(
                        "update platform.event_set_aside set replayed_at = ?, replayed_by = ? where id = ? and replayed_at is null",
                        now(),
                        who,
                        id);
                if (first == 1) {
                    long position = kept.fact().position();
                    CurrentActor.as(Actor.SYSTEM, () -> {
                        subscriber.on(feed.read(position - 1, position, subscriber.listensTo(), 1));
                        return true;
                    });
                    audit.record(
                            "subscriber", named(kept.subscriberId()), "fact-replayed", null, Map.of("fact", position));
                }
            });
        } catch (RuntimeException failure) {
            throw Refused.because(PlatformRefusal.FACT_STILL_FAILS, failure)
                    .with("error", Subscriptions.message(failure));
        }
        return requireAside(id);
    }

    private SetAsideFact requireAside(UUID id) {
        return database.query("""
                        select aside.*, event.type, event.aggregate_id, event.occurred_at
                        from platform.event_set_aside aside join platform.event on event.position = aside.position
                        where id = ?
                        """, (row, _) -> aside(row), id).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(PlatformRefusal.NO_SUCH_FACT));
    }

    private EventSubscriber require(String id) {
        return subscribers.stream()
                .filter(subscriber -> subscriber.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(PlatformRefusal.NO_SUCH_SUBSCRIBER));
    }

    private SubscriberState stateOf(String id) {
        EventSubscriber subscriber = require(id);
        return database
                .query("select * from platform.subscription where id = ?", (row, _) -> state(row, subscriber), id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(PlatformRefusal.NO_SUCH_SUBSCRIBER));
    }

    private SubscriberState state(ResultSet row, @Nullable EventSubscriber subscriber) throws SQLException {
        long position = row.getLong("position");
        long failingAt = row.getLong("failing_at");
        boolean failing = !row.wasNull();
        return new SubscriberState(
                row.getString("id"),
                position,
                subscriber == null ? 0 : waiting(subscriber, position),
                row.getInt("failures"),
                row.getString("last_error"),
                instant(row, "failing_since"),
                failing ? fact(failingAt) : null,
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private long waiting(EventSubscriber subscriber, long position) {
        Long waiting = database.queryForObject(
                """
                select count(*) from (
                  select 1 from platform.event where position > ? and type = any (?) limit ?) as waiting
                """,
                Long.class,
                position,
                subscriber.listensTo().stream().map(EventLog::nameOf).toArray(String[]::new),
                WAITING_MAX);
        return waiting == null ? 0 : waiting;
    }

    private @Nullable HeldFact fact(long position) {
        return database
                .query(
                        "select position, type, aggregate_id, occurred_at from platform.event where position = ?",
                        (row, _) -> held(row),
                        position)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static HeldFact held(ResultSet row) throws SQLException {
        return new HeldFact(
                row.getLong("position"),
                row.getString("type"),
                row.getObject("aggregate_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }

    private static SetAsideFact aside(ResultSet row) throws SQLException {
        return new SetAsideFact(
                row.getObject("id", UUID.class),
                row.getString("subscription_id"),
                held(row),
                row.getString("error"),
                row.getString("reason"),
                row.getObject("set_aside_at", OffsetDateTime.class).toInstant(),
                row.getString("set_aside_by"),
                instant(row, "replayed_at"),
                row.getString("replayed_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static UUID named(String subscriber) {
        return UUID.nameUUIDFromBytes(("subscriber " + subscriber).getBytes(StandardCharsets.UTF_8));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
