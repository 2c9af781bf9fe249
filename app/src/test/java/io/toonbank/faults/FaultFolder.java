package io.toonbank.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for one test, below {@code target}, where an unprivileged database server gets to. */
final class FaultFolder {

    private FaultFolder() {}

    static Path fresh(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "faults").toAbsolutePath());
            Path folder = Files.createTempDirectory(parent, name + "-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return Files.createDirectory(folder.resolve("data"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
