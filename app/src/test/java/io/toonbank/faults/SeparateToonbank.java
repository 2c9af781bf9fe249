package io.toonbank.faults;

import static org.awaitility.Awaitility.await;

import io.toonbank.Toonbank;
import io.toonbank.testing.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The application as a process of its own, started as an operator starts it, on a data folder of its own. */
final class SeparateToonbank implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
    private static final Pattern SET_UP_CODE = Pattern.compile("set-up code (\\S+)");

    private final Path data;
    private final Path said;
    private final int port = freePort();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> arguments = new ArrayList<>();
    private @Nullable Process process;

    /** @param data where the database lies; what the application says is kept beside it */
    SeparateToonbank(Path data, String... arguments) {
        this.data = data.toAbsolutePath();
        this.said = this.data.resolveSibling(data.getFileName() + ".log");
        this.arguments.addAll(List.of(arguments));
    }

    SeparateToonbank with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Caller caller() {
        return Caller.at(port);
    }

    /** Starts it and waits until it serves. */
    void start() {
        start(Toonbank.class);
    }

    void start(Class<?> main) {
        launch(main);
        await().atMost(STARTS_WITHIN).pollInterval(Duration.ofMillis(100)).until(this::servesOrEnded);
        if (!running().isAlive()) {
            throw new AssertionError("Toonbank ended at its start:\n" + said());
        }
    }

    /** Starts it where that must fail; answers what it said. */
    String startInVain() {
        launch(Toonbank.class);
        try {
            if (!running().waitFor(STARTS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Toonbank started although it should not have");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return said();
    }

    /** As {@code kill -9} does: nothing of the application's own gets to run any more. */
    void kill() {
        ProcessHandle application = running().toHandle();
        application.destroyForcibly();
        application.onExit().join();
    }

    /** The database with it, and the shell that looks after the database: what a crash of the whole machine leaves of processes. */
    void killWithItsDatabase() {
        List<ProcessHandle> all = running().descendants().collect(Collectors.toCollection(ArrayList::new));
        all.addFirst(running().toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** The database server's first process. */
    ProcessHandle postmaster() {
        try {
            String first = Files.readAllLines(data.resolve("postgres-18/postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String setUpCode() {
        Matcher code = SET_UP_CODE.matcher(said());
        await().until(() -> code.reset(said()).find());
        return code.group(1);
    }

    /** Everything it printed since the folder was made. */
    String said() {
        try {
            return Files.readString(said);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As SIGTERM does. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            process.onExit().join();
        }
    }

    private void launch(Class<?> main) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(main),
                main.getName(),
                "--server.port=" + port,
                "--toonbank.demo=off"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("TOONBANK_DATA"));
        builder.environment().put("TOONBANK_DATA", data.toString());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private boolean servesOrEnded() {
        return !running().isAlive() || serves();
    }

    boolean serves() {
        try {
            return caller().get("/actuator/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Test classes only when what is started is one of them. */
    private static String classPath(Class<?> main) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Stream<String> entries = Arrays.stream(all.split(java.io.File.pathSeparator, -1));
        return entries.filter(entry -> main != Toonbank.class || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
