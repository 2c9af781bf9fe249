package io.toonbank.bench;

import io.toonbank.platform.postgres.RunningPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The floor of placing orders: the least that any program does for an order, by pgbench on the same server. One transaction of prepared
 * statements: an order, three lines, three stock decrements under a condition, the decrements last and the hottest of them last.
 */
final class PgBench {

    static final int CLIENTS = 32;

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private static final String TABLES = """
            create schema floor;
            create table floor.sale (
              id bigint generated always as identity primary key, email text not null, placed_at timestamptz not null,
              total bigint not null);
            create table floor.line (
              sale_id bigint not null, position int not null, variant int not null, location int not null,
              quantity int not null, price bigint not null, primary key (sale_id, position));
            create table floor.stock (
              variant int not null, location int not null, on_hand bigint not null, primary key (variant, location));
            insert into floor.stock select variant, location, 1000000000
              from generate_series(0, %d) as variant, generate_series(1, %d) as location;
            """.formatted(BenchShop.VARIANTS, BenchShop.LOCATIONS);

    private static final String ORDER = """
            \\set location random(1, %1$d)
            \\set one random(1, %2$d / 3)
            \\set two random(%2$d / 3 + 1, 2 * %2$d / 3)
            \\set three %3$s
            begin;
            insert into floor.sale (email, placed_at, total) values ('bench@example.org', now(), 5985) returning id as sale \\gset
            insert into floor.line values (:sale, 1, :one, :location, 1, 1995);
            insert into floor.line values (:sale, 2, :two, :location, 1, 1995);
            insert into floor.line values (:sale, 3, :three, :location, 1, 1995);
            update floor.stock set on_hand = on_hand - 1 where variant = :one and location = :location and on_hand >= 1;
            update floor.stock set on_hand = on_hand - 1 where variant = :two and location = :location and on_hand >= 1;
            update floor.stock set on_hand = on_hand - 1 where variant = :three and location = %4$s and on_hand >= 1;
            commit;
            """;

    private final RunningPostgres server;
    private final Path folder;

    PgBench(BenchApplication application) {
        server = application.get(RunningPostgres.class);
        JdbcTemplate database = application.database();
        database.execute(TABLES);
        database.execute("vacuum analyze floor.stock");
        try {
            folder = Files.createTempDirectory("toonbank-floor");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Orders a second of three variants each, any of ten thousand. */
    double ownVariants(int seconds) {
        return run(
                "own",
                "random(2 * %d / 3 + 1, %d)".formatted(BenchShop.VARIANTS, BenchShop.VARIANTS),
                ":location",
                seconds);
    }

    /** The same with one variant at one place in every order. */
    double oneHotVariant(int seconds) {
        return run("hot", "0", "1", seconds);
    }

    private double run(String name, String third, String thirdPlace, int seconds) {
        try {
            Path script = folder.resolve(name + ".sql");
            Files.writeString(script, ORDER.formatted(BenchShop.LOCATIONS, BenchShop.VARIANTS, third, thirdPlace));
            var command = new ProcessBuilder(
                    "pgbench",
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + CLIENTS,
                    "--jobs=2",
                    "--time=" + seconds,
                    "--file=" + script,
                    "--host=127.0.0.1",
                    "--port=" + server.port(),
                    "--username=" + server.user(),
                    server.database());
            command.environment().put("PGPASSWORD", server.password());
            command.redirectErrorStream(true);
            Process process = command.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            Matcher rate = RATE.matcher(output);
            if (status != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench: " + output);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
