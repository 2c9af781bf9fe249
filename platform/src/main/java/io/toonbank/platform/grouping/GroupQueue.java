package io.toonbank.platform.grouping;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a group, and the threads that serve it. They are threads of the machine and not virtual ones: all they do is talk to
 * the database, and a virtual thread is put aside and fetched back at every answer.
 */
final class GroupQueue<C, R> implements AutoCloseable {

    private final BlockingQueue<Waiting<C, R>> queue;
    private final int groupMax;
    private final Consumer<List<Waiting<C, R>>> work;
    private final List<Thread> workers = new ArrayList<>();
    private final Waiting<C, R> end = new Waiting<>(null, new CompletableFuture<>());
    private volatile boolean open = true;

    GroupQueue(String name, GroupCommit.Limits limits, Consumer<List<Waiting<C, R>>> work) {
        this.queue = new ArrayBlockingQueue<>(limits.waitingMax());
        this.groupMax = limits.groupMax();
        this.work = work;
        for (int i = 0; i < limits.workers(); i++) {
            workers.add(Thread.ofPlatform().daemon().name(name + "-" + i).start(this::serve));
        }
    }

    /** Waits for the group that carries this request. */
    @Nullable
    R submit(C request) {
        var waiting = new Waiting<C, R>(request, new CompletableFuture<>());
        if (!open || !queue.offer(waiting)) {
            throw Refused.because(PlatformRefusal.OVERLOADED);
        }
        try {
            return waiting.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void serve() {
        List<Waiting<C, R>> group = new ArrayList<>();
        boolean ended = false;
        while (!ended) {
            try {
                group.clear();
                group.add(queue.take());
                queue.drainTo(group, groupMax - 1);
            } catch (InterruptedException _) {
                ended = true;
            }
            ended |= foundEnd(group);
            if (!group.isEmpty()) {
                work.accept(List.copyOf(group));
            }
        }
    }

    /** There is one mark for each worker; who drew those of others puts them back. */
    private boolean foundEnd(List<Waiting<C, R>> group) {
        int before = group.size();
        boolean found = group.removeIf(Waiting::isEnd);
        for (int others = before - group.size(); others > 1; others--) {
            queue.add(end);
        }
        return found;
    }

    /** Finishes what waits, then ends; requests that come later are refused. */
    @Override
    public void close() {
        open = false;
        try {
            for (Thread _ : workers) {
                queue.put(end);
            }
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        List<Waiting<C, R>> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(waiting -> waiting.answer().completeExceptionally(Refused.because(PlatformRefusal.OVERLOADED)));
    }

    /** @param request absent only in the mark of the end */
    record Waiting<C, R>(@Nullable C request, CompletableFuture<@Nullable R> answer) {

        C asked() {
            return Objects.requireNonNull(request);
        }

        boolean isEnd() {
            return request == null;
        }
    }
}
