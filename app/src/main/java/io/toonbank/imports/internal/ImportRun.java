package io.toonbank.imports.internal;

import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.web.RefusalTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run over a file. A batch and the checkpoint behind it commit together; a batch that is refused is tried again one by one,
 * so that only the things at fault stay out.
 */
final class ImportRun<T> {

    static final int ROWS_PER_BATCH = 4_000;

    private final CsvFile file;
    private final Session<T> session;
    private final JobStore store;
    private final TransactionTemplate transaction;
    private final RefusalTexts texts;
    private final UUID job;
    private final UUID runner;
    private final BooleanSupplier stopping;

    private final List<JobStore.Refusal> refusals = new ArrayList<>();
    private final List<Item<T>> batch = new ArrayList<>();
    private long rowsInBatch;
    private long rowsRead;
    private long lastLine;

    ImportRun(
            CsvFile file,
            Session<T> session,
            JobStore store,
            TransactionTemplate transaction,
            RefusalTexts texts,
            UUID job,
            UUID runner,
            BooleanSupplier stopping) {
        this.file = file;
        this.session = session;
        this.store = store;
        this.transaction = transaction;
        this.texts = texts;
        this.job = job;
        this.runner = runner;
        this.stopping = stopping;
    }

    /** The job was taken over by another process. */
    static final class TakenOver extends RuntimeException {}

    /** Loads everything behind {@code line}. */
    void from(long line, Runnable afterEachBatch) {
        Row row;
        while ((row = file.next()) != null) {
            if (stopping.getAsBoolean()) {
                throw new IllegalStateException("Toonbank was stopped");
            }
            if (row.line() > line) {
                take(row);
                if (rowsInBatch >= ROWS_PER_BATCH || refusals.size() >= ROWS_PER_BATCH) {
                    flush();
                    afterEachBatch.run();
                }
            }
        }
        session.end();
        gather();
        flush();
        afterEachBatch.run();
    }

    private void take(Row row) {
        rowsRead++;
        lastLine = row.line();
        try {
            file.check(row);
            session.take(row);
        } catch (Refused refused) {
            refuse(row.line(), refused);
        }
        gather();
    }

    private void gather() {
        for (Item<T> item : session.complete()) {
            batch.add(item);
            rowsInBatch += item.rows();
        }
    }

    private void flush() {
        long line = Math.min(session.openFrom() - 1, lastLine);
        try {
            transaction.executeWithoutResult(
                    _ -> advance(line, batch.isEmpty() ? new Written() : session.write(batch)));
        } catch (Refused | DataAccessException refused) {
            if (DatabaseTrouble.of(refused) != null) {
                throw refused;
            }
            oneByOne(line);
        }
        batch.clear();
        refusals.clear();
        rowsInBatch = 0;
        rowsRead = 0;
    }

    private void oneByOne(long line) {
        Written all = new Written();
        for (Item<T> item : batch) {
            Refused refused = alone(item, all);
            if (refused != null) {
                refuse(item.firstLine(), refused);
            }
        }
        transaction.executeWithoutResult(_ -> advance(line, all));
    }

    private @Nullable Refused alone(Item<T> item, Written all) {
        try {
            Written written = transaction.execute(_ -> session.write(List.of(item)));
            if (written != null) {
                all.add(written);
            }
            return null;
        } catch (Refused refused) {
            return DatabaseTrouble.of(refused) == null ? refused : rethrown(refused);
        } catch (DataAccessException failure) {
            if (DatabaseTrouble.of(failure) != null) {
                throw failure;
            }
            return Refused.because(ImportsRefusal.OUT_OF_RANGE, failure)
                    .with("column", item.name())
                    .with("value", String.valueOf(failure.getMostSpecificCause().getMessage()));
        }
    }

    private static Refused rethrown(Refused refused) {
        throw refused;
    }

    private void advance(long line, Written written) {
        boolean ours = store.advance(
                job,
                runner,
                new JobStore.Advance(
                        line,
                        file.bytesRead(),
                        rowsRead,
                        written.loaded(),
                        written.unchanged(),
                        written.counts(),
                        refusals));
        if (!ours) {
            throw new TakenOver();
        }
    }

    private void refuse(long line, Refused refused) {
        refusals.add(new JobStore.Refusal(line, refused.code(), texts.of(refused, Locale.ENGLISH)));
    }
}
