package io.toonbank.platform.grouping;

import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.grouping.GroupQueue.Waiting;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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

    private final GroupQueue<C, R> queue;
    private final TransactionTemplate transaction;
    private final Function<List<C>, List<R>> work;

    /**
     * @param work runs inside a transaction, answers one result for each request in the same order; must leave nothing behind
     *     but what the transaction rolls back
     */
    public GroupCommit(String name, Limits limits, TransactionTemplate transaction, Function<List<C>, List<R>> work) {
        this.transaction = transaction;
        this.work = work;
        this.queue = new GroupQueue<>(name, limits, this::run);
    }

    /**
     * @param groupMax most requests in one transaction
     * @param waitingMax most requests waiting
     * @param workers how many groups may be under way at once
     */
    public record Limits(int groupMax, int waitingMax, int workers) {}

    /**
     * Waits for the group that carries this request; throws what the work threw for it. Inside a transaction the request is worked at
     * once, alone and as a part of it: who holds a connection must not wait for somebody who needs one.
     */
    public R submit(C request) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.apply(List.of(request)).getFirst()
                : Objects.requireNonNull(queue.submit(request));
    }

    private void run(List<Waiting<C, R>> group) {
        try {
            List<R> answers = transaction.execute(
                    _ -> work.apply(group.stream().map(Waiting::asked).toList()));
            if (answers == null || answers.size() != group.size()) {
                throw new IllegalStateException("The work must answer every request");
            }
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error failure) {
            split(group, failure);
        }
    }

    private void split(List<Waiting<C, R>> group, Throwable failure) {
        boolean databaseGone = DatabaseTrouble.of(failure) != null;
        if (group.size() == 1 || databaseGone || failure instanceof Error) {
            group.forEach(waiting -> waiting.answer().completeExceptionally(failure));
            return;
        }
        int half = group.size() / 2;
        run(group.subList(0, half));
        run(group.subList(half, group.size()));
    }

    /** Finishes what waits, then ends; requests that come later are refused. */
    @Override
    public void close() {
        queue.close();
    }
}
