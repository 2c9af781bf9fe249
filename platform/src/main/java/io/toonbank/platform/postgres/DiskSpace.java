package io.toonbank.platform.postgres;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The room left on the disk of the data folder. PostgreSQL survives a table that cannot grow, but not a write-ahead log that
 * cannot: it ends, and cannot even be read before somebody makes room. So what people ask to be written is refused while there is
 * still room for what the server itself has to write.
 */
public final class DiskSpace {

    /** Four segments of the write-ahead log: enough for a checkpoint and for the timers. */
    static final long KEPT_FREE_BYTES = 64L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(DiskSpace.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Path folder;
    private final FileStore disk;
    private final AtomicLong lookAgainAt = new AtomicLong(System.nanoTime());
    private volatile boolean scarce;

    DiskSpace(Path folder) {
        this.folder = folder;
        try {
            this.disk = Files.getFileStore(folder);
        } catch (IOException unknown) {
            throw DatabaseFolder.notWritable(folder, unknown);
        }
    }

    /** Whether nothing more should be written. Costs next to nothing: it looks at the disk once a second. */
    public boolean scarce() {
        long now = System.nanoTime();
        long due = lookAgainAt.get();
        if (now - due >= 0 && lookAgainAt.compareAndSet(due, now + LOOK_EVERY_NANOS)) {
            look();
        }
        return scarce;
    }

    private void look() {
        try {
            long free = disk.getUsableSpace();
            boolean before = scarce;
            scarce = free < KEPT_FREE_BYTES;
            if (scarce && !before) {
                log.error(
                        "The disk with {} is full: {} MB are left. Nothing is saved until there is room again",
                        folder,
                        free >> 20);
            } else if (before && !scarce) {
                log.info("There is room again on the disk with {}; saving goes on", folder);
            }
        } catch (IOException unknown) {
            log.warn("The room on the disk with {} is not known", folder, unknown);
        }
    }
}
