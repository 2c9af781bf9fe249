package io.toonbank.imports.internal;

import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.web.RefusalTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run over a file, which reads on while a batch is being written. A batch and the checkpoint behind it commit together; a batch
 * that is refused is tried again one by one, so that only the things at fault stay out.
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
    private final Supplier<Optional<String>> whyStop;

    private List<JobStore.Refusal> refusals = new ArrayList<>();
    private List<Item<T>> items = new ArrayList<>();
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
            Supplier<Optional<String>> whyStop) {
        this.file = file;
        this.session = session;
        this.store = store;
        this.transaction = transaction;
        this.texts = texts;
        this.job = job;
        this.runner = runner;
        this.whyStop = whyStop;
    }

    /** The job was taken over by another process. */
    static final class TakenOver extends RuntimeException {}

    /**
     * Some things to load, and how far the file has been read with them.
     *
     * @param refusals grows when things turn out not to be writable
     */
    private record Batch<T>(
            List<Item<T>> items, List<JobStore.Refusal> refusals, long line, long bytesRead, long rowsRead) {}

    /** Loads everything behind {@code line}. */
    void from(long line, Runnable afterEachBatch) {
        try (WritingAlongside writing = new WritingAlongside()) {
            Row row;
            while ((row = file.next()) != null) {
                whyStop.get().ifPresent(reason -> {
                    throw new IllegalStateException(reason);
                });
                if (row.line() > line) {
                    take(row);
                    if (rowsInBatch >= ROWS_PER_BATCH || refusals.size() >= ROWS_PER_BATCH) {
                        flush(writing);
                        afterEachBatch.run();
                    }
                }
            }
            session.end();
            gather();
            flush(writing);
            writing.await();
        }
        afterEachBatch.run();
    }

    private void take(Row row) {
        rowsRead++;
        lastLine = row.line();
        try {
            file.check(row);
            session.take(row);
        } catch (Refused refused) {
            refusals.add(refusal(row.line(), refused));
        }
        gather();
    }

    private void gather() {
        for (Item<T> item : session.complete()) {
            items.add(item);
            rowsInBatch += item.rows();
        }
    }

    private void flush(WritingAlongside writing) {
        long line = Math.min(session.openFrom() - 1, lastLine);
        var batch = new Batch<>(items, refusals, line, file.bytesRead(), rowsRead);
        items = new ArrayList<>();
        refusals = new ArrayList<>();
        rowsInBatch = 0;
        rowsRead = 0;
        writing.write(() -> write(batch));
    }

    private void write(Batch<T> batch) {
        try {
            transaction.executeWithoutResult(
                    _ -> advance(batch, batch.items().isEmpty() ? new Written() : session.write(batch.items())));
        } catch (Refused | DataAccessException refused) {
            if (DatabaseTrouble.of(refused) != null) {
                throw refused;
            }
            oneByOne(batch);
        }
    }

    private void oneByOne(Batch<T> batch) {
        Written all = new Written();
        for (Item<T> item : batch.items()) {
            Refused refused = alone(item, all);
            if (refused != null) {
                batch.refusals().add(refusal(item.firstLine(), refused));
            }
        }
        transaction.executeWithoutResult(_ -> advance(batch, all));
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

    private void advance(Batch<T> batch, Written written) {
        boolean ours = store.advance(
                job,
                runner,
                new JobStore.Advance(
                        batch.line(),
                        batch.bytesRead(),
                        batch.rowsRead(),
                        written.loaded(),
                        written.unchanged(),
                        written.counts(),
                        batch.refusals()));
        if (!ours) {
            throw new TakenOver();
        }
    }

    private JobStore.Refusal refusal(long line, Refused refused) {
        return new JobStore.Refusal(line, refused.code(), texts.of(refused, Locale.ENGLISH));
    }
}
