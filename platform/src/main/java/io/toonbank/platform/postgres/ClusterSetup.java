package io.toonbank.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the cluster at the first start: initdb, our database and role, and who may sign in. */
final class ClusterSetup {

    static final String DATABASE = "toonbank";
    static final String USER = "toonbank";

    private static final Logger log = LoggerFactory.getLogger(ClusterSetup.class);
    private static final String SUPERUSER = "postgres";
    private static final String SIGN_IN = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final DatabaseFolder folder;
    private final Binaries binaries;
    private final ServerUser user;
    private final boolean sync;

    ClusterSetup(DatabaseFolder folder, Binaries binaries, ServerUser user, Map<String, String> overrides) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
        this.sync = !"off".equals(overrides.get("fsync"));
    }

    /** The password of {@link #USER}, after making whatever is missing. */
    String prepare() {
        try {
            if (!Files.isDirectory(folder.cluster())) {
                createCluster();
            }
            user.ownAlone(folder.cluster());
            String password = folder.password();
            return password != null ? password : renewPassword(folder.cluster(), "ALTER");
        } catch (IOException failed) {
            throw DatabaseFolder.notWritable(folder.path(), failed);
        }
    }

    private void createCluster() throws IOException {
        log.info("Creating a PostgreSQL database in {}", folder.cluster());
        Path draft = folder.clusterInPreparation();
        Binaries.deleteTree(draft);
        Files.createDirectory(draft);
        user.own(draft);
        run(draft, initdb(draft), null);
        Files.writeString(draft.resolve("pg_hba.conf"), SIGN_IN);
        renewPassword(draft, "CREATE");
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> initdb(Path draft) {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + user.nameOf(draft),
                "--username=" + SUPERUSER,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--auth=reject"));
        if (!sync) {
            command.add("--no-sync");
        }
        return command;
    }

    /** One password for our role and, for the operator's eyes only, for the superuser. */
    private String renewPassword(Path cluster, String verb) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        StringBuilder sql = new StringBuilder();
        sql.append("ALTER ROLE %s PASSWORD '%s';%n".formatted(SUPERUSER, password));
        sql.append("%s ROLE %s LOGIN CREATEDB PASSWORD '%s';%n".formatted(verb, USER, password));
        if (verb.equals("CREATE")) {
            sql.append("GRANT pg_monitor TO %s;%n".formatted(USER));
            sql.append("CREATE DATABASE %s OWNER %s;%n".formatted(DATABASE, USER));
        }
        List<String> command = List.of(
                binaries.program("postgres").toString(),
                "--single",
                "-D",
                user.nameOf(cluster),
                "-c",
                "exit_on_error=on",
                "-c",
                "fsync=" + (sync ? "on" : "off"),
                "postgres");
        run(cluster, command, sql.toString());
        folder.writePassword(password);
        return password;
    }

    private void run(Path workingFolder, List<String> command, @Nullable String input) throws IOException {
        Process process = new ProcessBuilder(user.command(command))
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write((input == null ? "" : input).getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedEarly) {
            // what it printed tells why
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw Refusals.fromOutput(folder.path(), "PostgreSQL could not create its database", output);
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new PostgresStartRefused("Interrupted while creating the database.", interrupted);
        }
    }
}
