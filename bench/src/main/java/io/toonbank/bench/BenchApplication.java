package io.toonbank.bench;

import io.toonbank.Toonbank;
import io.toonbank.platform.postgres.RunningPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application with its own PostgreSQL (fsync on) in a folder that is thrown away. */
public final class BenchApplication implements AutoCloseable {

    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final ConfigurableApplicationContext context;
    private final Path folder;

    private BenchApplication(ConfigurableApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    public static BenchApplication start() {
        try {
            Path folder = Files.createTempDirectory("toonbank-bench");
            var context = SpringApplication.run(
                    Toonbank.class,
                    "--server.port=0",
                    "--toonbank.demo=off",
                    "--toonbank.data=" + folder.resolve("data"));
            var application = new BenchApplication(context, folder);
            application.requireOwnDatabase();
            return application;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** A benchmark fills tables; it must not do that in somebody's shop, so it asks the server at which port it listens. */
    private void requireOwnDatabase() {
        RunningPostgres own = context.getBeanProvider(RunningPostgres.class).getIfAvailable();
        Integer port = database().queryForObject("select inet_server_port()", Integer.class);
        if (own == null || !own.jdbcUrl().contains(":" + port + "/")) {
            context.close();
            throw new IllegalStateException("This is not the benchmark's own database. Unset TOONBANK_DATABASE_URL.");
        }
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    public JdbcTemplate database() {
        return get(JdbcTemplate.class);
    }

    /**
     * Waits until every subscriber has read what happened, and tells the planner what is in the tables: a shop that is open for a while
     * has neither work left over from its opening nor plans made for empty tables.
     */
    public void settle() {
        String behind = """
                select exists (select 1 from platform.outbox) or exists (
                  select 1 from platform.subscription where position < (select position from platform.event_head))
                """;
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (Boolean.TRUE.equals(database().queryForObject(behind, Boolean.class))) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Subscribers do not keep up");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        database().execute("vacuum analyze");
    }

    public int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() throws IOException {
        context.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
