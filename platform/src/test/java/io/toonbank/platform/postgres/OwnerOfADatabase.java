package io.toonbank.platform.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process of its own that a test kills: starts a database, writes something, tells its port and waits for its end. */
final class OwnerOfADatabase {

    /** What the line begins with that tells the port; others are log lines. */
    static final String ANSWERS_ON = "answers on port ";

    private OwnerOfADatabase() {}

    public static void main(String[] arguments) throws Exception {
        RunningPostgres postgres = EmbeddedPostgres.start(EmbeddedPostgres.Settings.lasting(Path.of(arguments[0])));
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (amount int)");
            statement.execute("insert into kept values (1295)");
        }
        System.out.println(ANSWERS_ON + postgres.port());
        System.out.flush();
        System.in.read();
    }
}
