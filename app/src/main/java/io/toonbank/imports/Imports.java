package io.toonbank.imports;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Loads files. */
public interface Imports {

    /** Larger files are cut in parts first. */
    long FILE_BYTES_MAX = 8L * 1024 * 1024 * 1024;

    /**
     * Enters a file. When the same file was begun and not finished, that import is answered instead, so that it goes on where it
     * was. Refuses {@code imports.unreadable-file}.
     */
    ImportJob begin(NewImport file);

    /**
     * Loads it to the end on this thread; repeatable, nothing is doubled. Refuses {@code imports.not-found},
     * {@code imports.already-running}. A file that cannot be loaded at all ends as FAILED with the reason; when the database goes
     * away it ends as INTERRUPTED.
     *
     * @param progress called now and then
     */
    ImportJob run(UUID id, Consumer<ImportJob> progress);

    /** The same in the background. */
    ImportJob runInBackground(UUID id);

    Optional<ImportJob> find(UUID id);

    /** Newest first. */
    Page<ImportJob> list(PageRequest request);

    /** The refused rows as CSV: line, code, reason. Refuses {@code imports.not-found}. */
    void report(UUID id, Appendable into) throws IOException;

    /** @param file stays where it is until the import is done; plain or gzipped CSV in UTF-8 */
    record NewImport(ImportKind kind, String name, Path file, ImportOptions options) {}
}
