package io.toonbank.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose balance it is, and how much of what.
 *
 * @param kind what sort of balance, named by the module that keeps it: "gift-card", "store-credit", "points"
 * @param unit ISO 4217 currency, amounts in its minor units; or "points"
 * @param guarded whether it can run out; the others are the far side of every entry and have no balance here
 * @param frozen nothing may be spent; what comes in is taken in
 * @param balance everything in it, what is held included; 0 on accounts without a guard
 * @param held set aside for something not settled yet
 */
public record Account(
        UUID id,
        String kind,
        String unit,
        @Nullable UUID ownerId,
        boolean guarded,
        boolean frozen,
        long balance,
        long held,
        Instant openedAt) {

    /** What may be spent, unless it expires before that. */
    public long available() {
        return frozen ? 0 : balance - held;
    }
}
