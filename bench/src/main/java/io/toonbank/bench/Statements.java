package io.toonbank.bench;

import io.toonbank.platform.postgres.RunningPostgres;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the database spent its time on, when its server was started with {@code pg_stat_statements}
 * ({@code -Dtoonbank.database.settings[shared_preload_libraries]=pg_stat_statements}); else it says nothing.
 */
final class Statements {

    private static final int MOST = 30;

    private final JdbcTemplate database;
    private final boolean present;

    Statements(BenchApplication application) {
        RunningPostgres server = application.get(RunningPostgres.class);
        database = new JdbcTemplate(new DriverManagerDataSource(server.jdbcUrl(), "postgres", server.password()));
        String libraries = database.queryForObject("show shared_preload_libraries", String.class);
        present = libraries != null && libraries.contains("pg_stat_statements");
        if (present) {
            database.execute("create extension if not exists pg_stat_statements");
        }
    }

    void begin() {
        if (present) {
            database.execute("select pg_stat_statements_reset()");
        }
    }

    void print(String phase, int orders) {
        if (!present) {
            return;
        }
        List<String> lines = database.query(
                """
                select calls, total_exec_time, rows, left(regexp_replace(query, '[[:space:]]+', ' ', 'g'), 110) as query
                from pg_stat_statements order by total_exec_time desc limit ?
                """,
                (row, _) -> "%8d calls %9.1f ms %7.1f us/order %8d rows  %s"
                        .formatted(
                                row.getLong(1),
                                row.getDouble(2),
                                row.getDouble(2) * 1e3 / orders,
                                row.getLong(3),
                                row.getString(4)),
                MOST);
        System.out.println("-- " + phase);
        lines.forEach(System.out::println);
    }
}
