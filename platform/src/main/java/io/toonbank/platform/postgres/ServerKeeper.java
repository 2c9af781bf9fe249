package io.toonbank.platform.postgres;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running until it is closed: one that ends by itself (out of memory, a full disk, somebody's kill) is started
 * again on the same port, so that the connection pool recovers without anybody's help.
 */
final class ServerKeeper {

    private static final Logger log = LoggerFactory.getLogger(ServerKeeper.class);
    private static final Duration FIRST_DELAY = Duration.ofMillis(100);
    private static final Duration DELAY_MAX = Duration.ofSeconds(10);

    private final DatabaseFolder folder;
    private final Binaries binaries;
    private final ServerUser user;
    private final Map<String, String> overrides;
    private final Thread watch;
    private volatile ServerProcess server;
    private volatile boolean closing;

    private ServerKeeper(
            DatabaseFolder folder,
            Binaries binaries,
            ServerUser user,
            Map<String, String> overrides,
            ServerProcess server) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
        this.overrides = overrides;
        this.server = server;
        this.watch = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
    }

    static ServerKeeper start(
            DatabaseFolder folder, Binaries binaries, ServerUser user, Map<String, String> overrides) {
        ServerProcess server = ServerProcess.start(folder, binaries, user, overrides);
        Map<String, String> samePort = new HashMap<>(overrides);
        samePort.put("port", Integer.toString(server.postmaster().port()));
        ServerKeeper keeper = new ServerKeeper(folder, binaries, user, samePort, server);
        keeper.watch.start();
        return keeper;
    }

    Postmaster postmaster() {
        return server.postmaster();
    }

    void stop() {
        closing = true;
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        server.stop();
        folder.release();
    }

    private void keep() {
        try {
            while (!closing) {
                server.awaitEnd();
                if (!closing) {
                    log.error("PostgreSQL ended by itself; starting it again");
                    startAgain();
                }
            }
        } catch (InterruptedException closed) {
            log.debug("PostgreSQL is no longer kept", closed);
        }
    }

    private void startAgain() throws InterruptedException {
        for (Duration delay = FIRST_DELAY; !closing; delay = longer(delay)) {
            try {
                new LeftOverServer(folder.cluster()).stop();
                server = ServerProcess.start(folder, binaries, user, overrides);
                log.info("PostgreSQL answers again");
                return;
            } catch (PostgresStartRefused refused) {
                log.error("{}", refused.getMessage());
            }
            Thread.sleep(delay);
        }
    }

    private static Duration longer(Duration delay) {
        Duration doubled = delay.multipliedBy(2);
        return doubled.compareTo(DELAY_MAX) < 0 ? doubled : DELAY_MAX;
    }
}
