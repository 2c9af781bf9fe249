package io.toonbank.platform.events;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves committed facts from the outbox to the feed and numbers them without gaps. Facts of one aggregate are written under
 * that aggregate's row lock, so the later one is written after the earlier one committed: it gets a later place here too,
 * either in a later batch or by its later outbox id. One process at a time does this, whichever holds the head row.
 */
@Component
class Sequencer {

    static final int BATCH_MAX = 1_000;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final EventSignal signal;

    Sequencer(JdbcTemplate database, TransactionTemplate transaction, EventSignal signal) {
        this.database = database;
        this.transaction = transaction;
        this.signal = signal;
    }

    /** Moves one batch; answers how many. */
    int sequence() {
        Map<String, Integer> byType = new HashMap<>();
        transaction.executeWithoutResult(_ -> moveBatch(byType));
        if (!byType.isEmpty()) {
            signal.sequenced(byType.keySet());
        }
        return byType.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void moveBatch(Map<String, Integer> byType) {
        var head = database.queryForList("select position from platform.event_head for update skip locked", Long.class);
        if (head.isEmpty()) {
            return;
        }
        database.query(
                """
                with oldest as (
                  select id from platform.outbox order by id limit ?
                ), taken as (
                  delete from platform.outbox using oldest where outbox.id = oldest.id returning outbox.*
                ), moved as (
                  insert into platform.event (position, type, aggregate_id, payload, occurred_at)
                  select ? + row_number() over (order by id), type, aggregate_id, payload, occurred_at from taken
                  returning type
                )
                select type, count(*) from moved group by type
                """,
                row -> {
                    byType.put(row.getString(1), row.getInt(2));
                },
                BATCH_MAX,
                head.getFirst());
        int moved = byType.values().stream().mapToInt(Integer::intValue).sum();
        if (moved > 0) {
            database.update("update platform.event_head set position = position + ?", moved);
        }
    }
}
