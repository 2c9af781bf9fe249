package io.toonbank.platform.postgres;

import java.nio.file.Path;

/** Turns what PostgreSQL printed into a sentence that says what to do. */
final class Refusals {

    private static final int LINES_MAX = 12;

    private Refusals() {}

    static PostgresStartRefused fromOutput(Path dataFolder, String what, String output) {
        if (output.contains("No space left on device")) {
            return new PostgresStartRefused(
                    "%s: the disk with %s is full. Free some space and start again; nothing that was committed is lost."
                            .formatted(what, dataFolder));
        }
        if (output.contains("could not look up effective user ID")) {
            return new PostgresStartRefused(
                    "%s: PostgreSQL wants the user that starts it to have a name, and this one is missing in /etc/passwd. Start Toonbank as a user that is there; in a container add a line for it."
                            .formatted(what));
        }
        if (output.contains("Permission denied") || output.contains("Read-only file system")) {
            return new PostgresStartRefused(
                    "%s: it may not write in %s. Give the user that starts Toonbank write permission there, or name another folder with TOONBANK_DATA. It said:%n%s"
                            .formatted(what, dataFolder, tail(output)));
        }
        return new PostgresStartRefused("%s in %s. It said:%n%s".formatted(what, dataFolder, tail(output)));
    }

    private static String tail(String output) {
        var lines = output.strip().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_MAX), lines.size()));
    }
}
