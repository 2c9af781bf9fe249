package io.toonbank.platform.events;

import io.toonbank.platform.database.GatheredStatements;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Writes facts in the transaction they tell of: they exist if and only if what they tell happened. */
@Component
public class EventLog {

    private final GatheredStatements database;
    private final JsonMapper json;
    private final Clock clock;
    private final EventSignal signal;

    public EventLog(GatheredStatements database, JsonMapper json, Clock clock, EventSignal signal) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.signal = signal;
    }

    public void append(Event event) {
        append(List.of(event));
    }

    /** One statement, however many facts; throws {@link IllegalStateException} outside a transaction. */
    public void append(Collection<? extends Event> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A fact is written in the transaction of what it tells");
        }
        if (events.isEmpty()) {
            return;
        }
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Object[] types = events.stream().map(event -> nameOf(event.getClass())).toArray(String[]::new);
        Object[] aggregates = events.stream().map(Event::aggregateId).toArray(java.util.UUID[]::new);
        Object[] payloads = events.stream().map(json::writeValueAsString).toArray(String[]::new);
        database.update("""
                insert into platform.outbox (type, aggregate_id, payload, occurred_at)
                select type, aggregate_id, payload, ?
                from unnest(?::text[], ?::uuid[], ?::text[]) with ordinality as fact (type, aggregate_id, payload, place)
                order by place
                """, _ -> {}, now, types, aggregates, payloads);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.written();
            }
        });
    }

    static String nameOf(Class<?> type) {
        EventType named = type.getAnnotation(EventType.class);
        if (named == null) {
            throw new IllegalStateException(type + " needs an @EventType");
        }
        return named.value();
    }
}
