package io.toonbank.imports.internal;

import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes one batch while the next is being read: reading keeps our processor busy, writing mostly the database's. One at a time and
 * in their order, so that a checkpoint never stands behind something that is not there.
 */
final class WritingAlongside implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Future<?> underWay;

    /** Waits for the batch before, and fails as that one failed. */
    void write(Runnable batch) {
        await();
        Actor actor = CurrentActor.get();
        underWay = threads.submit(() -> CurrentActor.as(actor, () -> {
            batch.run();
            return true;
        }));
    }

    /** Until everything is written; fails as it failed. */
    void await() {
        Future<?> waiting = underWay;
        underWay = null;
        if (waiting == null) {
            return;
        }
        try {
            waiting.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Toonbank was stopped", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            await();
        } finally {
            threads.close();
        }
    }
}
