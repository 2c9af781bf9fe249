package io.toonbank.platform.postgres;

import java.nio.file.Path;

/** A PostgreSQL server that answers; closing it shuts the server down and frees its folder. */
public final class RunningPostgres implements AutoCloseable {

    private final DatabaseFolder folder;
    private final ServerProcess server;
    private final String password;
    private final Path binariesFolder;

    RunningPostgres(DatabaseFolder folder, ServerProcess server, String password, Path binariesFolder) {
        this.folder = folder;
        this.server = server;
        this.password = password;
        this.binariesFolder = binariesFolder;
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
        return server.port();
    }

    /** The process id of the postmaster, for benchmarks that measure it. */
    public long processId() {
        return server.processId();
    }

    public Path dataFolder() {
        return folder.path();
    }

    /** Holds {@code bin/postgres}, {@code bin/initdb} and {@code bin/pg_ctl}; there are no client programs in it. */
    public Path binariesFolder() {
        return binariesFolder;
    }

    /** May be repeated. */
    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            folder.release();
        }
    }
}
