package io.toonbank.platform.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that an earlier process left running on a cluster.
 *
 * <p>Only called by the holder of the folder's lock, so whatever still runs there belongs to nobody. Every PostgreSQL process works
 * in its cluster's folder, which is how it is found: a process id remembered in a file may meanwhile be another program's.
 */
final class LeftOverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Path cluster;

    LeftOverServer(Path cluster) {
        this.cluster = cluster;
    }

    void stop() {
        if (!Files.isDirectory(cluster)) {
            return;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Long> left = processes();
        interrupt(postmasters(left));
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            Pause.of(POLL);
            left = processes();
        }
        if (!left.isEmpty()) {
            throw new PostgresStartRefused(
                    "An earlier PostgreSQL still runs on %s and does not stop (processes %s). Stop it with kill -QUIT %d and start again."
                            .formatted(cluster, left, left.getFirst()));
        }
        forgetProcessId();
    }

    /** Otherwise PostgreSQL refuses to start when another program happens to have the remembered process id, as is usual in containers. */
    private void forgetProcessId() {
        try {
            Files.deleteIfExists(Postmaster.file(cluster));
        } catch (IOException refused) {
            throw DatabaseFolder.notWritable(cluster, refused);
        }
    }

    private List<Long> processes() {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : all) {
                if (belongs(process)) {
                    found.add(Long.valueOf(process.getFileName().toString()));
                }
            }
        } catch (IOException noProcessList) {
            return List.of();
        }
        found.sort(null);
        return found;
    }

    private boolean belongs(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)
                    && Files.readString(process.resolve("comm")).strip().equals("postgres");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    /** Those whose parent is not one of them; a postmaster ends its own children. */
    private static List<Long> postmasters(List<Long> processes) {
        return processes.stream()
                .filter(process -> ProcessHandle.of(process)
                        .flatMap(ProcessHandle::parent)
                        .filter(parent -> processes.contains(parent.pid()))
                        .isEmpty())
                .toList();
    }

    private static void interrupt(List<Long> processes) {
        for (Long process : processes) {
            try {
                new ProcessBuilder("kill", "-INT", process.toString()).start().waitFor();
            } catch (IOException failed) {
                throw new PostgresStartRefused("Cannot stop an earlier PostgreSQL, process " + process + ".", failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new PostgresStartRefused("Interrupted while stopping an earlier PostgreSQL.", interrupted);
            }
        }
    }
}
