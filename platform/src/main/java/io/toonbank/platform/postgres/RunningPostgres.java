package io.toonbank.platform.postgres;

import java.nio.file.Path;
import java.util.function.Supplier;

/** A PostgreSQL server that answers; closing it shuts the server down and frees its folder, if it was started here. */
public final class RunningPostgres implements AutoCloseable {

    private final Path dataFolder;
    private final Path binariesFolder;
    private final String password;
    private final Supplier<Postmaster> postmaster;
    private final Runnable whenClosed;

    RunningPostgres(
            Path dataFolder,
            Path binariesFolder,
            String password,
            Supplier<Postmaster> postmaster,
            Runnable whenClosed) {
        this.dataFolder = dataFolder;
        this.binariesFolder = binariesFolder;
        this.password = password;
        this.postmaster = postmaster;
        this.whenClosed = whenClosed;
    }

    public String jdbcUrl() {
        return jdbcUrl(database());
    }

    /** The address of another database on the same server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public String database() {
        return ClusterSetup.DATABASE;
    }

    public String user() {
        return ClusterSetup.USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return postmaster.get().port();
    }

    /** The process id of the postmaster, for benchmarks that measure it. */
    public long processId() {
        return postmaster.get().processId();
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /** Holds {@code bin/postgres}, {@code bin/initdb} and {@code bin/pg_ctl}; there are no client programs in it. */
    public Path binariesFolder() {
        return binariesFolder;
    }

    /** May be repeated. */
    @Override
    public void close() {
        whenClosed.run();
    }
}
