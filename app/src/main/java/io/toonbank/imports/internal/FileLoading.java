package io.toonbank.imports.internal;

import io.toonbank.imports.ImportJob;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportStatus;
import io.toonbank.imports.Imports;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.postgres.DiskSpace;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.platform.web.RefusalTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to imports. */
@Component
class FileLoading implements Imports, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FileLoading.class);
    private static final int BUFFER = 1 << 16;
    private static final Duration STOP_MAX = Duration.ofSeconds(10);
    private static final Optional<String> STOPPED = Optional.of("Toonbank was stopped");

    private final JobStore store;
    private final TransactionTemplate transaction;
    private final RefusalTexts texts;
    private final Audit audit;
    private final UploadedFiles uploaded;
    private final @Nullable DiskSpace disk;
    private final Map<ImportKind, ImportFormat> formats = new EnumMap<>(ImportKind.class);
    private final Map<UUID, Thread> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    FileLoading(
            JobStore store,
            TransactionTemplate transaction,
            RefusalTexts texts,
            Audit audit,
            UploadedFiles uploaded,
            ObjectProvider<DiskSpace> disk,
            List<ImportFormat> formats) {
        this.store = store;
        this.transaction = transaction;
        this.texts = texts;
        this.audit = audit;
        this.uploaded = uploaded;
        this.disk = disk.getIfAvailable();
        formats.forEach(format -> this.formats.put(format.kind(), format));
    }

    @Override
    public ImportJob begin(NewImport file) {
        Path path = file.file();
        try {
            long bytes = Files.size(path);
            if (bytes > FILE_BYTES_MAX) {
                throw Refused.because(ImportsRefusal.FILE_TOO_LARGE).with("max", FILE_BYTES_MAX);
            }
            NewImport known = new NewImport(kind(file), file.name(), path, file.options());
            String hash = hash(path);
            Optional<UUID> unfinished = store.unfinished(hash, known.kind());
            unfinished.flatMap(id -> store.moved(id, path)).ifPresent(uploaded::forget);
            return unfinished.flatMap(store::find).orElseGet(() -> entered(known, hash, bytes));
        } catch (IOException failure) {
            throw Refused.because(ImportsRefusal.UNREADABLE_FILE, failure).with("file", path.getFileName());
        }
    }

    private ImportJob entered(NewImport file, String hash, long bytes) {
        ImportJob job = store.add(file, hash, bytes);
        audit.record("import", job.id(), "started", null, Map.of("kind", file.kind(), "name", file.name()));
        return job;
    }

    /** Orders in the columns of the UCI file are what they are, whatever they are called. */
    private static ImportKind kind(NewImport file) throws IOException {
        if (file.kind() != ImportKind.ORDERS) {
            return file.kind();
        }
        try (CsvFile rows = new CsvFile(file.file())) {
            return UciFormat.recognises(rows) ? ImportKind.UCI : file.kind();
        }
    }

    @Override
    public ImportJob run(UUID id, Consumer<ImportJob> progress) {
        UUID runner = Ids.next();
        JobStore.Work work = store.claim(id, runner).orElseThrow(() -> whyNot(id));
        running.put(id, Thread.currentThread());
        try {
            load(work, runner, progress);
            store.end(id, runner, ImportStatus.DONE, null);
            uploaded.forget(work.file());
        } catch (Refused refused) {
            store.end(id, runner, ImportStatus.FAILED, texts.of(refused, Locale.ENGLISH));
            uploaded.forget(work.file());
        } catch (ImportRun.TakenOver _) {
            LOG.warn("Import {} goes on in another process", id);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("Import {} stopped on the way", id, failure);
            interrupted(id, runner, failure);
        } finally {
            running.remove(id);
        }
        return store.find(id).orElseThrow(() -> whyNot(id));
    }

    private void interrupted(UUID id, UUID runner, Exception failure) {
        try {
            store.end(id, runner, ImportStatus.INTERRUPTED, String.valueOf(failure.getMessage()));
        } catch (RuntimeException databaseToo) {
            failure.addSuppressed(databaseToo);
        }
    }

    private void load(JobStore.Work work, UUID runner, Consumer<ImportJob> progress) throws IOException {
        ImportFormat format = formats.get(work.kind());
        if (format == null) {
            throw Refused.because(ImportsRefusal.UNKNOWN_KIND)
                    .with("kind", work.kind().word());
        }
        try (CsvFile file = new CsvFile(work.file())) {
            run(file, format.begin(work.id(), file, work.options()), work, runner, progress);
        }
    }

    private <T> void run(
            CsvFile file, Session<T> session, JobStore.Work work, UUID runner, Consumer<ImportJob> progress) {
        new ImportRun<>(file, session, store, transaction, texts, work.id(), runner, this::whyStop)
                .from(work.line(), () -> store.find(work.id()).ifPresent(progress));
    }

    /** An interrupted import goes on where it was, so nothing is lost by stopping it. */
    private Optional<String> whyStop() {
        if (stopping) {
            return STOPPED;
        }
        return disk != null && disk.scarce()
                ? Optional.of(texts.of(PlatformRefusal.DISK_FULL.code(), Map.of(), Locale.ENGLISH))
                : Optional.empty();
    }

    private Refused whyNot(UUID id) {
        return Refused.because(store.find(id).isPresent() ? ImportsRefusal.ALREADY_RUNNING : ImportsRefusal.NOT_FOUND);
    }

    @Override
    public ImportJob runInBackground(UUID id) {
        ImportJob job = store.find(id).orElseThrow(() -> whyNot(id));
        if (job.status() == ImportStatus.DONE) {
            return job;
        }
        Thread.ofVirtual().name("import-" + id).start(() -> {
            try {
                run(id, _ -> {});
            } catch (Refused refused) {
                LOG.info("Import {} not started: {}", id, refused.code());
            }
        });
        return job;
    }

    @Override
    public Optional<ImportJob> find(UUID id) {
        return store.find(id);
    }

    @Override
    public Page<ImportJob> list(PageRequest request) {
        return store.list(request);
    }

    @Override
    public void report(UUID id, Appendable into) throws IOException {
        if (store.find(id).isEmpty()) {
            throw Refused.because(ImportsRefusal.NOT_FOUND);
        }
        CSVPrinter printer = new CSVPrinter(into, CSVFormat.RFC4180);
        printer.printRecord("line", "code", "reason");
        store.refusals(id, refusal -> {
            try {
                printer.printRecord(refusal.line(), refusal.code(), refusal.reason());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Stops what runs between two rows, so that the checkpoint is the last thing written. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        for (Thread thread : List.copyOf(running.values())) {
            if (thread != Thread.currentThread()) {
                boolean _ = thread.join(STOP_MAX);
            }
        }
    }

    private static String hash(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read; (read = in.read(buffer)) > 0; ) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
