package io.toonbank.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server's first process tells about itself in a file of the cluster, once it answers. */
record Postmaster(long processId, int port) {

    private static final int PROCESS_ID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty while the server starts, stops or does not run. */
    static Optional<Postmaster> ready(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.size() <= STATUS || !lines.get(STATUS).strip().equals("ready")) {
                return Optional.empty();
            }
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(PROCESS_ID).strip()),
                    Integer.parseInt(lines.get(PORT).strip())));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
