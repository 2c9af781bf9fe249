package io.toonbank.imports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files that came over HTTP lie in the data folder until they are loaded; files that somebody named on the command line are theirs. */
@Component
class UploadedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(UploadedFiles.class);

    private final Path folder;

    UploadedFiles(@Value("${toonbank.data:data}") String data) {
        this.folder = Path.of(data, "imports").toAbsolutePath().normalize();
    }

    /** Deletes it when it is one of ours. May be repeated. */
    void forget(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (!whole.startsWith(folder)) {
            return;
        }
        try {
            Files.deleteIfExists(whole);
        } catch (IOException stays) {
            LOG.warn("The loaded file {} could not be deleted", whole, stays);
        }
    }
}
