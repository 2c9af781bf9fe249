package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gift card: a multi-purpose voucher in the sense of directive (EU) 2016/1065 (articles 30a, 30b and 73a of directive
 * 2006/112/EC). Selling it is not a supply and bears no VAT; what is paid with it bears its own.
 *
 * @param lastFour the end of its code, all of it that is known
 * @param issued what it was worth when it was made
 * @param balance everything on it, what is held included
 * @param held set aside for orders that are not settled
 * @param replaces the card whose balance it took over
 */
public record GiftCard(
        UUID id,
        String lastFour,
        State state,
        Origin origin,
        Money issued,
        Money balance,
        Money held,
        @Nullable UUID orderId,
        @Nullable UUID orderLineId,
        @Nullable UUID replaces,
        @Nullable String note,
        Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant blockedAt,
        @Nullable String blockReason,
        int version) {

    /** How a card is named on screens and receipts. */
    public String masked() {
        return masked(lastFour);
    }

    public static String masked(String lastFour) {
        return "\u2022\u2022\u2022\u2022 " + lastFour;
    }

    /** What can be paid with it now. */
    public Money available() {
        return state == State.ACTIVE ? balance.minus(held) : Money.zero(issued.currency());
    }

    /** Where a card stands. */
    public enum State {
        /** Sold, and the money is not there yet. */
        WAITING,
        ACTIVE,
        BLOCKED,
        EXPIRED
    }

    /** Where a card comes from. */
    public enum Origin {
        SOLD,
        GIVEN,
        /** Its code was made elsewhere and brought along. */
        BROUGHT,
        REPLACEMENT
    }
}
