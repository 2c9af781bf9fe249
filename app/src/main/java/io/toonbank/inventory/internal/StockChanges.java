package io.toonbank.inventory.internal;

import io.toonbank.inventory.StockChanged;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.events.EventLog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells what a transaction changed, once for the whole of it: an event and a row for other processes just before it commits (with the
 * statements that change it, where those are gathered),
 * this process's memory right after.
 */
@Component
class StockChanges {

    /** This process, in the rows others read. */
    static final UUID NODE = UUID.randomUUID();

    /** More variants than this in one transaction are told in several events. */
    private static final int VARIANTS_PER_EVENT = 1_000;

    private final GatheredStatements database;
    private final EventLog events;
    private final LevelMemory memory;

    StockChanges(GatheredStatements database, EventLog events, LevelMemory memory) {
        this.database = database;
        this.events = events;
        this.memory = memory;
    }

    void changed(List<LevelRow> rows) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("Stock changes in a transaction");
        }
        if (rows.isEmpty()) {
            return;
        }
        Changed changed = ofThisTransaction();
        changed.rows.addAll(rows);
        if (database.isGathering()) {
            changed.told += rows.size();
            tell(rows);
        }
    }

    private Changed ofThisTransaction() {
        Changed bound = (Changed) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new Changed();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound;
    }

    private void tell(List<LevelRow> rows) {
        Set<UUID> variants = new LinkedHashSet<>();
        rows.forEach(row -> variants.add(row.variantId()));
        database.update(
                "insert into inventory.change (node, variant_ids) values (?, ?::uuid[])",
                _ -> {},
                NODE,
                variants.toArray(UUID[]::new));
        List<StockChanged> told = new ArrayList<>();
        List<UUID> all = List.copyOf(variants);
        for (int from = 0; from < all.size(); from += VARIANTS_PER_EVENT) {
            told.add(new StockChanged(Ids.next(), all.subList(from, Math.min(all.size(), from + VARIANTS_PER_EVENT))));
        }
        events.append(told);
    }

    private final class Changed implements TransactionSynchronization {
        private final List<LevelRow> rows = new ArrayList<>();
        private int told;

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(StockChanges.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StockChanges.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            List<LevelRow> untold = rows.subList(told, rows.size());
            if (!untold.isEmpty()) {
                tell(untold);
            }
        }

        @Override
        public void afterCommit() {
            memory.apply(rows);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(StockChanges.this);
            if (status == STATUS_UNKNOWN) {
                memory.forget(rows);
            }
        }
    }
}
