package io.toonbank.platform.grouping;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Groups waiting requests into one transaction: while one group commits, the next collects, with no artificial wait. Each
 * request keeps its own yes or no: a group that fails is rolled back and its halves are tried again, down to the one request
 * at fault, which alone gets the exception. The queue is bounded; when it is full a request is refused at once
 * ({@code platform.overloaded}) instead of waiting for ever.
 *
 * @param <C> a request
 * @param <R> its answer
 */
public final class GroupCommit<C, R> implements AutoCloseable {

    private static final long IDLE_MILLIS = 100;

    private final BlockingQueue<Waiting<C, R>> queue;
    private final int groupMax;
    private final TransactionTemplate transaction;
    private final Function<List<C>, List<R>> work;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean open = true;

    /**
     * @param work runs inside a transaction, answers one result for each request in the same order; must leave nothing behind
     *     but what the transaction rolls back
     */
    public GroupCommit(String name, Limits limits, TransactionTemplate transaction, Function<List<C>, List<R>> work) {
        this.queue = new ArrayBlockingQueue<>(limits.waitingMax());
        this.groupMax = limits.groupMax();
        this.transaction = transaction;
        this.work = work;
        for (int i = 0; i < limits.workers(); i++) {
            workers.add(Thread.ofVirtual().name(name + "-" + i).start(this::serve));
        }
    }

    /**
     * @param groupMax most requests in one transaction
     * @param waitingMax most requests waiting
     * @param workers how many groups may be under way at once
     */
    public record Limits(int groupMax, int waitingMax, int workers) {}

    /** Waits for the group that carries this request; throws what the work threw for it. */
    public R submit(C request) {
        var waiting = new Waiting<C, R>(request, new CompletableFuture<>());
        if (!open || !queue.offer(waiting)) {
            throw Refused.because(PlatformRefusal.OVERLOADED);
        }
        try {
            return waiting.answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void serve() {
        while (open || !queue.isEmpty()) {
            try {
                Waiting<C, R> first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    List<Waiting<C, R>> group = new ArrayList<>();
                    group.add(first);
                    queue.drainTo(group, groupMax - 1);
                    run(group);
                }
            } catch (InterruptedException _) {
                refuseWaiting();
                return;
            }
        }
    }

    private void run(List<Waiting<C, R>> group) {
        try {
            List<R> answers = transaction.execute(
                    _ -> work.apply(group.stream().map(Waiting::request).toList()));
            if (answers == null || answers.size() != group.size()) {
                throw new IllegalStateException("The work must answer every request");
            }
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer.complete(answers.get(i));
            }
        } catch (RuntimeException | Error failure) {
            split(group, failure);
        }
    }

    private void split(List<Waiting<C, R>> group, Throwable failure) {
        boolean databaseGone = io.toonbank.platform.database.DatabaseTrouble.of(failure) != null;
        if (group.size() == 1 || databaseGone || failure instanceof Error) {
            group.forEach(waiting -> waiting.answer.completeExceptionally(failure));
            return;
        }
        int half = group.size() / 2;
        run(group.subList(0, half));
        run(group.subList(half, group.size()));
    }

    private void refuseWaiting() {
        List<Waiting<C, R>> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(waiting -> waiting.answer.completeExceptionally(Refused.because(PlatformRefusal.OVERLOADED)));
    }

    /** Finishes what waits, then ends; requests that come later are refused. */
    @Override
    public void close() {
        open = false;
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        refuseWaiting();
    }

    private record Waiting<C, R>(C request, CompletableFuture<R> answer) {}
}
