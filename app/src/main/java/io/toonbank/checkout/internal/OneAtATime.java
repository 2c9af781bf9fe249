package io.toonbank.checkout.internal;

import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets one caller work on a checkout in this process; whoever comes meanwhile, as a double click does, gets the same answer.
 * Between processes the claim in the row does the same.
 */
@Component
class OneAtATime {

    private final ConcurrentMap<UUID, Running> running = new ConcurrentHashMap<>();

    /** Refuses {@code platform.idempotency-key-reused} when the one at work has the same key for another body. */
    CompletionOutcome run(UUID checkoutId, @Nullable String key, byte[] hash, Supplier<CompletionOutcome> work) {
        var mine = new Running(key, hash, new CompletableFuture<>());
        Running other = running.putIfAbsent(checkoutId, mine);
        if (other != null) {
            if (key != null && key.equals(other.key) && !CheckoutStore.sameBody(hash, other.hash)) {
                throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
            }
            return replay(other);
        }
        try {
            CompletionOutcome outcome = work.get();
            mine.answer.complete(outcome);
            return outcome;
        } catch (RuntimeException | Error failure) {
            mine.answer.completeExceptionally(failure);
            throw failure;
        } finally {
            running.remove(checkoutId, mine);
        }
    }

    private static CompletionOutcome replay(Running other) {
        try {
            CompletionOutcome outcome = other.answer.join();
            return outcome instanceof CompletionOutcome.Completed completed
                    ? new CompletionOutcome.Completed(completed.checkout(), completed.order(), true)
                    : outcome;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private record Running(@Nullable String key, byte[] hash, CompletableFuture<CompletionOutcome> answer) {}
}
