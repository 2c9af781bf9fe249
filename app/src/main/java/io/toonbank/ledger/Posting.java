package io.toonbank.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One leg of an entry.
 *
 * @param amount positive brings in, negative takes out; never zero
 * @param expiresAt when what is brought in runs out; absent for never, and always when taking out
 */
public record Posting(UUID accountId, long amount, @Nullable Instant expiresAt) {

    public Posting {
        if (amount == 0 || (amount < 0 && expiresAt != null)) {
            throw new IllegalArgumentException("A posting moves something, and only what comes in can expire");
        }
    }

    public static Posting in(UUID accountId, long amount) {
        return new Posting(accountId, amount, null);
    }

    public static Posting out(UUID accountId, long amount) {
        return new Posting(accountId, -amount, null);
    }
}
