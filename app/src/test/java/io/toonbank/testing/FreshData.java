package io.toonbank.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context a data folder that nobody used before, and clears away those of earlier runs. */
public final class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PARENT = Path.of("target", "test-data");
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            if (Files.isDirectory(PARENT)) {
                removeThoseOfEndedProcesses();
            }
            Path folder = PARENT.resolve(ProcessHandle.current().pid() + "-" + CONTEXTS.incrementAndGet())
                    .toAbsolutePath();
            Files.createDirectories(folder);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("fresh data", Map.of("toonbank.data", folder.toString())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void removeThoseOfEndedProcesses() throws IOException {
        try (Stream<Path> folders = Files.list(PARENT)) {
            for (Path folder : folders.toList()) {
                if (ended(folder.getFileName().toString())) {
                    clearAway(folder);
                }
            }
        }
    }

    private static void clearAway(Path folder) {
        try {
            deleteTree(folder);
        } catch (IOException | UncheckedIOException stillStopping) {
            // its server writes a last time; the next run clears it away
        }
    }

    private static boolean ended(String name) {
        String process = name.replaceFirst("-.*", "");
        return !process.matches("\\d+")
                || ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            Files.deleteIfExists(root);
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
