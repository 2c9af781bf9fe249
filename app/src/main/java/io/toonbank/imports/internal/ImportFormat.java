package io.toonbank.imports.internal;

import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import java.util.UUID;

/** A format that can be read. */
interface ImportFormat {

    ImportKind kind();

    /** Refuses {@code imports.columns-missing} and whatever the options say wrong. */
    Session<?> begin(UUID job, CsvFile file, ImportOptions options);
}
