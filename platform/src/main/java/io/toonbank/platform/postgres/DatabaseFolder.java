package io.toonbank.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data folder: who may use it now, and where in it everything lies. */
final class DatabaseFolder {

    /** Below this PostgreSQL could stop in the middle of its work. */
    private static final long FREE_BYTES_MIN = 100L * 1024 * 1024;

    private static final String CLUSTER = "postgres-18";
    private static final String PASSWORD_FILE = "postgres-password";

    private final Path path;
    private final FileChannel lock;

    private DatabaseFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DatabaseFolder claim(Path wanted) {
        Path path = created(wanted.toAbsolutePath().normalize());
        requireFreeSpace(path, FREE_BYTES_MIN);
        return new DatabaseFolder(path, locked(path));
    }

    Path path() {
        return path;
    }

    /** Named by major version: a later major version converts it into a folder of its own. */
    Path cluster() {
        return path.resolve(CLUSTER);
    }

    /** Where a new cluster is prepared, so that an interrupted first start leaves nothing half done under the real name. */
    Path clusterInPreparation() {
        return path.resolve("postgres-18.preparing");
    }

    Path passwordFile() {
        return path.resolve(PASSWORD_FILE);
    }

    /** What the server says while it starts; afterwards it writes to {@code log/} in the cluster. */
    Path startLog() {
        return path.resolve("postgres-start.log");
    }

    /** What the server said last: to us while it started, then to its own log. */
    String lastWords() throws IOException {
        String words = Files.exists(startLog()) ? Files.readString(startLog()) : "";
        Path logs = cluster().resolve("log");
        if (!words.contains("logging collector") || !Files.isDirectory(logs)) {
            return words;
        }
        try (Stream<Path> files = Files.list(logs)) {
            Optional<Path> latest = files.max(
                    Comparator.comparingLong((Path file) -> file.toFile().lastModified()));
            return latest.isEmpty() ? words : Files.readString(latest.get());
        }
    }

    void release() {
        try {
            lock.close();
        } catch (IOException ignored) {
            // the lock is gone with its channel, or with this process
        }
    }

    void writePassword(String password) throws IOException {
        Path draft = path.resolve("postgres-password.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, password + "\n");
        Files.move(draft, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Nullable
    String password() throws IOException {
        return Files.exists(passwordFile()) ? Files.readString(passwordFile()).strip() : null;
    }

    /** The server that another process runs in the folder, as soon as it answers. */
    static Optional<RunningPostgres> running(Path wanted) {
        Path path = created(wanted.toAbsolutePath().normalize());
        try {
            Path password = path.resolve(PASSWORD_FILE);
            Optional<Postmaster> postmaster = Postmaster.ready(path.resolve(CLUSTER));
            if (postmaster.isEmpty() || !Files.exists(password)) {
                return Optional.empty();
            }
            ServerUser user = ServerUser.forCluster(path.resolve(CLUSTER));
            return Optional.of(new RunningPostgres(
                    path,
                    Binaries.unpacked(path, user).folder(),
                    Files.readString(password).strip(),
                    postmaster::get,
                    () -> {}));
        } catch (IOException unreadable) {
            throw notWritable(path, unreadable);
        }
    }

    static void requireFreeSpace(Path path, long bytesMin) {
        try {
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < bytesMin) {
                throw new PostgresStartRefused(
                        "The disk with %s is full: %d MB are free and at least %d MB are needed. Free some space, or name another folder with TOONBANK_DATA."
                                .formatted(path, free >> 20, bytesMin >> 20));
            }
        } catch (IOException unknown) {
            throw notWritable(path, unknown);
        }
    }

    static PostgresStartRefused notWritable(Path path, IOException cause) {
        return new PostgresStartRefused(
                "Cannot write in the data folder %s (%s). Give this user write permission there, or name another folder with TOONBANK_DATA."
                        .formatted(path, cause),
                cause);
    }

    private static Path created(Path path) {
        try {
            Files.createDirectories(path);
            return path.toRealPath();
        } catch (IOException refused) {
            throw notWritable(path, refused);
        }
    }

    private static FileChannel locked(Path path) {
        Path file = path.resolve("postgres.lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String owner = Files.readString(file).strip();
                channel.close();
                throw new FolderInUse(
                        "The data folder %s is in use by another Toonbank (process %s). Stop that one first, or name another folder with TOONBANK_DATA."
                                .formatted(path, owner));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException refused) {
            throw notWritable(path, refused);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
