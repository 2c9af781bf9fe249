package io.toonbank.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.platform.postgres.EmbeddedPostgres;
import io.toonbank.platform.postgres.RunningPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

class FirstDataTest {

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private Path folder = Path.of("");
    private RunningPostgres postgres = start();

    private RunningPostgres start() {
        try {
            Files.createDirectories(Path.of("target"));
            folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "first data ");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return EmbeddedPostgres.start(EmbeddedPostgres.Settings.throwAway(folder));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @BeforeEach
    void migrate() {
        database.setUrl(postgres.jdbcUrl());
        database.setUser(postgres.user());
        database.setPassword(postgres.password());
        new ModuleMigrations(database).run();
    }

    @AfterEach
    void leaveNothing() throws IOException {
        postgres.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void staysWhenItWasWrittenToItsEnd() {
        new FirstData(database).write(() -> remember("kept"));
        new ModuleMigrations(database).run();
        assertThat(remembered()).isEqualTo(1);
    }

    @Test
    void isGoneAndBegunAnewWhenItWasInterrupted() {
        assertThatThrownBy(() -> new FirstData(database).write(() -> {
                    remember("half");
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");
        assertThat(remembered()).isEqualTo(1);
        new ModuleMigrations(database).run();
        assertThat(remembered()).isZero();
        new FirstData(database).write(() -> remember("whole"));
        new ModuleMigrations(database).run();
        assertThat(remembered()).isEqualTo(1);
    }

    @Test
    void isLeftAloneWhileSomebodyWritesIt() {
        new FirstData(database).write(() -> {
            remember("under way");
            new ModuleMigrations(database).run();
            assertThat(remembered()).isEqualTo(1);
            assertThatThrownBy(() -> new FirstData(database).write(() -> {})).hasMessageContaining("Another process");
        });
        assertThat(remembered()).isEqualTo(1);
    }

    private void remember(String key) {
        new JdbcTemplate(database)
                .update(
                        "insert into platform.idempotency (scope, key, body_hash, created_at) values ('test', ?, '', now())",
                        key);
    }

    private int remembered() {
        Integer count =
                new JdbcTemplate(database).queryForObject("select count(*) from platform.idempotency", Integer.class);
        return count == null ? 0 : count;
    }
}
