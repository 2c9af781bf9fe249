package io.toonbank.platform.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Starts the PostgreSQL that comes with Toonbank on a folder of its own. */
public final class EmbeddedPostgres {

    private static final Duration JOIN_PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    /**
     * @param dataFolder where database, password and log are kept; created when absent
     * @param overrides PostgreSQL settings by name that replace ours, such as {@code fsync=off} for a database that is thrown away
     */
    public record Settings(Path dataFolder, Map<String, String> overrides) {

        public Settings {
            overrides = Map.copyOf(overrides);
        }

        /** For data that matters. */
        public static Settings lasting(Path dataFolder) {
            return new Settings(dataFolder, Map.of());
        }

        /** For tests and code generation: a crash of the machine may lose the database. */
        public static Settings throwAway(Path dataFolder) {
            return new Settings(
                    dataFolder, Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
        }
    }

    private EmbeddedPostgres() {}

    /**
     * Starts the server and waits until it answers. It stops when the returned handle is closed and also when this process ends
     * in any other way, {@code kill -9} included; the next start on the folder recovers what was committed. A server that ends by
     * itself meanwhile is started again on the same port.
     *
     * @throws PostgresStartRefused when another process uses the folder, when folder or disk cannot be written, when there are no
     *     binaries for this machine, or when PostgreSQL itself refuses; the message says what to do
     */
    public static RunningPostgres start(Settings settings) {
        DatabaseFolder folder = DatabaseFolder.claim(settings.dataFolder());
        try {
            ServerUser user = ServerUser.forCluster(folder.cluster());
            Binaries binaries = Binaries.unpacked(folder.path(), user);
            new LeftOverServer(folder.cluster()).stop();
            String password = new ClusterSetup(folder, binaries, user, settings.overrides()).prepare();
            ServerKeeper keeper = ServerKeeper.start(folder, binaries, user, settings.overrides());
            return new RunningPostgres(folder.path(), binaries.folder(), password, keeper::postmaster, keeper::stop);
        } catch (RuntimeException refused) {
            folder.release();
            throw refused;
        }
    }

    /**
     * Like {@link #start}, but when another process of this machine runs the folder's server already, uses that one: for a command
     * beside the running application. Closing the handle then leaves the server alone.
     *
     * @throws PostgresStartRefused as {@link #start} does, and when the other process's server does not answer in time
     */
    public static RunningPostgres startOrJoin(Settings settings) {
        long deadline = System.nanoTime() + JOIN_PATIENCE.toNanos();
        while (true) {
            try {
                return start(settings);
            } catch (FolderInUse inUse) {
                Optional<RunningPostgres> running = DatabaseFolder.running(settings.dataFolder());
                if (running.isPresent()) {
                    return running.get();
                }
                if (System.nanoTime() > deadline) {
                    throw inUse;
                }
                Pause.of(POLL);
            }
        }
    }
}
