package io.toonbank.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server below its supervisor. */
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

    /**
     * Ends the server when its own standard input ends, which happens when we close it and when this process dies in any way. The
     * input is kept under another number because a shell gives background jobs none.
     */
    private static final String SUPERVISOR = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (cat <&3 >/dev/null; kill -INT $server) &
            watcher=$!
            wait $server
            result=$?
            kill $watcher 2>/dev/null
            exit $result
            """;

    private static final int TRIES_MAX = 3;
    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration SAY_SO_AFTER = Duration.ofSeconds(5);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(120);

    private final Process supervisor;
    private final Postmaster postmaster;

    private ServerProcess(Process supervisor, Postmaster postmaster) {
        this.supervisor = supervisor;
        this.postmaster = postmaster;
    }

    static ServerProcess start(
            DatabaseFolder folder, Binaries binaries, ServerUser user, Map<String, String> overrides) {
        try {
            for (int attempt = 1; ; attempt++) {
                int port = overrides.containsKey("port") ? Integer.parseInt(overrides.get("port")) : freePort();
                Process supervisor = launch(folder, binaries, user, ServerSettings.with(overrides, port));
                Optional<Postmaster> postmaster = readyOrStopped(supervisor, folder.cluster());
                if (postmaster.isPresent()) {
                    return new ServerProcess(supervisor, postmaster.get());
                }
                String output = folder.lastWords();
                boolean portTaken = output.contains("could not bind");
                if (!portTaken || attempt == TRIES_MAX) {
                    throw Refusals.fromOutput(folder.path(), "PostgreSQL could not start", output);
                }
            }
        } catch (IOException failed) {
            throw DatabaseFolder.notWritable(folder.path(), failed);
        }
    }

    Postmaster postmaster() {
        return postmaster;
    }

    /** Waits until the server ends, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        supervisor.waitFor();
    }

    void stop() {
        try {
            supervisor.getOutputStream().close();
            if (!supervisor.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn(
                        "PostgreSQL (process {}) is still writing; it goes on stopping by itself",
                        postmaster.processId());
            }
        } catch (IOException alreadyGone) {
            log.debug("PostgreSQL had ended before it was stopped", alreadyGone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(
            DatabaseFolder folder, Binaries binaries, ServerUser user, Map<String, String> settings)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "sh", "-c", SUPERVISOR, "toonbank-postgres"));
        command.add(binaries.program("postgres").toString());
        command.addAll(List.of("-D", user.nameOf(folder.cluster())));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new ProcessBuilder(user.command(command))
                .directory(folder.cluster().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.startLog().toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }

    private static Optional<Postmaster> readyOrStopped(Process supervisor, Path cluster) throws IOException {
        try {
            return becomesReady(supervisor, cluster);
        } catch (IOException | RuntimeException givenUp) {
            supervisor.getOutputStream().close();
            throw givenUp;
        }
    }

    /** No time limit while the server lives: recovering after a crash takes as long as there is log to replay. */
    private static Optional<Postmaster> becomesReady(Process supervisor, Path cluster) throws IOException {
        long started = System.nanoTime();
        long sayAt = started + SAY_SO_AFTER.toNanos();
        while (supervisor.isAlive()) {
            Optional<Postmaster> ready = Postmaster.ready(cluster);
            if (ready.isPresent()) {
                return ready;
            }
            if (System.nanoTime() > sayAt) {
                log.info(
                        "PostgreSQL is recovering, {} s so far",
                        Duration.ofNanos(System.nanoTime() - started).toSeconds());
                sayAt += SAY_SO_AFTER.toNanos();
            }
            Pause.of(POLL);
        }
        return Optional.empty();
    }
}
