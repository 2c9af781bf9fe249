package io.toonbank.inventory.internal;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps this process's memory right when another process changes stock: reads what was committed since the oldest transaction
 * that was still open at the last look, so that no late commit is missed; seeing a change twice does no harm.
 */
@Component
class ChangeTail implements SmartLifecycle {

    static final Duration INTERVAL = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(ChangeTail.class);

    /** After a longer pause rows may be gone, so everything is read anew. */
    private static final Duration PAUSE_MAX = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final JdbcTemplate database;
    private final LevelMemory memory;
    private final LevelStore store;
    private final ChannelBuffers buffers;
    private volatile boolean running;
    private Thread thread = Thread.currentThread();
    private long from;
    private long lookedAt = System.nanoTime();
    private long cleanBelow;
    private long cleanedAt = System.nanoTime();

    ChangeTail(JdbcTemplate database, LevelMemory memory, LevelStore store, ChannelBuffers buffers) {
        this.database = database;
        this.memory = memory;
        this.store = store;
        this.buffers = buffers;
    }

    @Override
    public void start() {
        from = horizon();
        cleanBelow = from;
        running = true;
        thread = Thread.ofPlatform().daemon().name("stock-change-tail").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        boolean troubled = false;
        while (running) {
            try {
                Thread.sleep(INTERVAL);
                look();
                troubled = false;
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                if (running && !troubled) {
                    LOG.warn("Changes of stock by other processes cannot be read; trying again", failure);
                }
                troubled = true;
            }
        }
    }

    void look() {
        if (System.nanoTime() - lookedAt > PAUSE_MAX.toNanos()) {
            from = horizon();
            memory.forgetAll();
            buffers.forget();
        }
        long horizon = horizon();
        take(database.query(
                "select variant_ids from inventory.change where transaction >= ? and node <> ?",
                (row, _) -> (UUID[]) row.getArray("variant_ids").getArray(),
                from,
                StockChanges.NODE));
        from = horizon;
        lookedAt = System.nanoTime();
        if (lookedAt - cleanedAt > KEPT.toNanos()) {
            database.update("delete from inventory.change where transaction < ?", cleanBelow);
            cleanBelow = horizon;
            cleanedAt = lookedAt;
        }
    }

    private void take(List<UUID[]> changes) {
        Set<UUID> variants = new HashSet<>();
        boolean settings = false;
        for (UUID[] change : changes) {
            settings |= change.length == 0;
            variants.addAll(List.of(change));
        }
        if (settings) {
            buffers.forget();
        }
        List<UUID> known = memory.toReadAgain(variants);
        if (!known.isEmpty()) {
            memory.apply(store.ofVariants(known));
        }
    }

    /** Every transaction below this one has ended. */
    private long horizon() {
        Long horizon =
                database.queryForObject("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);
        return horizon == null ? 0 : horizon;
    }
}
