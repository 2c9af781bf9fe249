package io.toonbank.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.platform.postgres.EmbeddedPostgres.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class EmbeddedPostgresTest {

    private Path data = Path.of("");

    @BeforeEach
    void aFolderOfItsOwn(TestInfo test) throws IOException {
        // below target/, because an unprivileged server cannot enter root's temporary folders
        Files.createDirectories(Path.of("target"));
        data = Files.createTempDirectory(
                Path.of("target").toAbsolutePath(),
                test.getTestMethod().orElseThrow().getName() + " ");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void leavesNothing() throws IOException {
        Binaries.deleteTree(data);
    }

    @Test
    void answersInUtf8WithTheSettingsThatKeepDataSafe() throws SQLException {
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.lasting(data))) {
            assertThat(answer(postgres, "select current_setting('fsync') || current_setting('full_page_writes')"))
                    .isEqualTo("onon");
            assertThat(answer(postgres, "select current_setting('jit')")).isEqualTo("off");
            assertThat(answer(postgres, "select upper('één')")).isEqualTo("ÉÉN");
            assertThat(answer(postgres, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void overridesASetting() throws SQLException {
        try (RunningPostgres postgres =
                EmbeddedPostgres.start(new Settings(data, Map.of("fsync", "off", "work_mem", "3MB")))) {
            assertThat(answer(postgres, "show work_mem")).isEqualTo("3MB");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", "postgres"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsThePasswordToItself() throws IOException {
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            Path file = data.resolve("postgres-password");
            assertThat(Files.readString(file).strip()).isEqualTo(postgres.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void makesANewPasswordWhenTheFileIsLost() throws IOException, SQLException {
        EmbeddedPostgres.start(Settings.throwAway(data)).close();
        Files.delete(data.resolve("postgres-password"));
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            assertThat(answer(postgres, "select current_user")).isEqualTo("toonbank");
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            assertThat(postgres.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedPostgres.start(Settings.throwAway(data)))
                    .isInstanceOf(PostgresStartRefused.class)
                    .hasMessageContaining("in use by another Toonbank (process "
                            + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining("TOONBANK_DATA");
        }
    }

    @Test
    void joinsTheServerOfAnotherProcessAndLeavesItRunning() throws Exception {
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            try (RunningPostgres joined = EmbeddedPostgres.startOrJoin(Settings.throwAway(data))) {
                assertThat(joined.processId()).isEqualTo(postgres.processId());
                assertThat(answer(joined, "select 1")).isEqualTo("1");
            }
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
        try (RunningPostgres started = EmbeddedPostgres.startOrJoin(Settings.throwAway(data))) {
            assertThat(answer(started, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessUsesAndRecoversWhenThatOneIsKilled() throws Exception {
        Process owner = startedElsewhere(data);
        try (BufferedReader said = owner.inputReader()) {
            int port = port(said);
            assertThatThrownBy(() -> EmbeddedPostgres.start(Settings.lasting(data)))
                    .hasMessageContaining("in use by another Toonbank (process " + owner.pid() + ")");
            owner.destroyForcibly().waitFor();
            assertThat(endsWithin(Duration.ofSeconds(30), port)).isTrue();
        }
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.lasting(data))) {
            assertThat(answer(postgres, "select sum(amount) from kept")).isEqualTo("1295");
        }
    }

    @Test
    void stopsAServerThatLostItsSupervisorAndKeepsItsData() throws Exception {
        Process owner = startedElsewhere(data);
        try (BufferedReader said = owner.inputReader()) {
            assertThat(port(said)).isPositive();
            ProcessHandle postmaster = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(data.resolve("postgres-18/postmaster.pid"))
                                    .getFirst()))
                    .orElseThrow();
            // the supervisor first, or it would stop the server in an orderly way
            postmaster.parent().orElseThrow().destroyForcibly();
            owner.destroyForcibly().waitFor();
        }
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.lasting(data))) {
            assertThat(answer(postgres, "select sum(amount) from kept")).isEqualTo("1295");
        }
    }

    @Test
    void startsAServerAgainThatEndsByItselfOnTheSamePort() throws Exception {
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.lasting(data))) {
            int port = postgres.port();
            long first = postgres.processId();
            answer(postgres, "select 1");
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (postgres.processId() == first && System.nanoTime() < deadline) {
                Pause.of(Duration.ofMillis(50));
            }
            assertThat(postgres.processId()).isNotEqualTo(first);
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAlthoughAnotherProgramHasTheRememberedProcessId() throws Exception {
        EmbeddedPostgres.start(Settings.throwAway(data)).close();
        Files.writeString(
                data.resolve("postgres-18/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgres-18")
                        + "\n1\n5432\n\n127.0.0.1\n\nready\n");
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAgainAfterAFirstStartThatWasInterrupted() throws Exception {
        Files.createDirectories(data.resolve("postgres-18.preparing/base"));
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void closesMoreThanOnce() {
        RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data));
        postgres.close();
        postgres.close();
        assertThat(answers(postgres.port())).isFalse();
    }

    @Test
    void refusesADataFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedPostgres.start(Settings.throwAway(file)))
                .isInstanceOf(PostgresStartRefused.class)
                .hasMessageContaining("Cannot write in the data folder")
                .hasMessageContaining("TOONBANK_DATA");
    }

    @Test
    void refusesADiskThatIsFull() {
        assertThatThrownBy(() -> DatabaseFolder.requireFreeSpace(data, Long.MAX_VALUE))
                .isInstanceOf(PostgresStartRefused.class)
                .hasMessageContaining("is full")
                .hasMessageContaining("Free some space");
    }

    @Test
    void saysThatTheDiskIsFullWhenPostgresDoes() {
        assertThat(Refusals.fromOutput(data, "PostgreSQL could not start", "FATAL: write: No space left on device"))
                .hasMessageContaining("is full. Free some space and start again");
    }

    @Test
    void letsTheServerRunUnprivileged() throws IOException {
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(data))) {
            Integer owner = (Integer) Files.getAttribute(Path.of("/proc/" + postgres.processId()), "unix:uid");
            assertThat(owner).isNotZero();
        }
    }

    @Test
    void worksInAFolderThatOnlyItsOwnerMayEnter() throws Exception {
        Path closed = Files.createDirectory(
                data.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        EmbeddedPostgres.start(Settings.throwAway(closed.resolve("data"))).close();
        try (RunningPostgres postgres = EmbeddedPostgres.start(Settings.throwAway(closed.resolve("data")))) {
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
    }

    private static Process startedElsewhere(Path data) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OwnerOfADatabase.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int port(BufferedReader said) {
        return said.lines()
                .filter(line -> line.startsWith(OwnerOfADatabase.ANSWERS_ON))
                .map(line -> Integer.parseInt(line.substring(OwnerOfADatabase.ANSWERS_ON.length())))
                .findFirst()
                .orElseThrow();
    }

    private static String answer(RunningPostgres postgres, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean endsWithin(Duration patience, int port) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (answers(port)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.of(Duration.ofMillis(50));
        }
        return true;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
