package io.toonbank.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A disk of a few megabytes in memory, which can be filled. */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;

    private final Path mount;
    private final boolean there;

    SmallDisk(int megabytes) {
        mount = FaultFolder.fresh("disk");
        there = ran(
                "mount", "-t", "tmpfs", "-o", "mode=755,size=" + megabytes + "m", "toonbank-test", mount.toString());
    }

    /** Whether it could be mounted. */
    boolean isThere() {
        return there;
    }

    /** A data folder on it. */
    Path data() {
        try {
            Path data = Files.createDirectories(mount.resolve("data"));
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
            return data;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void fillButFor(int megabytes) {
        makeRoom();
        try (OutputStream filling = Files.newOutputStream(filler())) {
            byte[] some = new byte[MEGABYTE];
            while (free() > (long) megabytes * MEGABYTE) {
                filling.write(some, 0, (int) Math.min(some.length, free() - (long) megabytes * MEGABYTE));
            }
        } catch (IOException full) {
            if (megabytes > 0) {
                throw new UncheckedIOException(full);
            }
        }
    }

    void makeRoom() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (there) {
            boolean _ = ran("umount", mount.toString()) || ran("umount", "-l", mount.toString());
        }
    }

    private Path filler() {
        return mount.resolve("filler");
    }

    private long free() throws IOException {
        return Files.getFileStore(mount).getUsableSpace();
    }

    private static boolean ran(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
