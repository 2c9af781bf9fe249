package io.toonbank.returns;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may come back of a line of an order.
 *
 * @param returnable pieces the customer has and that no other return is under way for
 * @param verdict whether they may come back for any reason
 * @param atFault whether they may come back because it is our fault
 * @param handedOverAt when the last pieces reached the customer, or left for them
 * @param until the end of the window; absent while nothing was handed over
 * @param each about what one piece is worth
 */
public record LineTerms(
        UUID orderLineId,
        @Nullable UUID variantId,
        String sku,
        String title,
        int returnable,
        Verdict verdict,
        boolean atFault,
        @Nullable Instant handedOverAt,
        @Nullable Instant until,
        Money each,
        int policyVersion,
        ReturnRule rule) {

    /** Why, or why not. */
    public enum Verdict {
        ALLOWED,
        NOT_HANDED_OVER,
        ALL_CAME_BACK,
        /** A return for all of it is under way. */
        UNDER_WAY,
        FINAL_SALE,
        TOO_LATE,
        /** Gift cards come back another way, while nobody has paid with them. */
        GIFT_CARD
    }

    public boolean may(ReturnReason reason) {
        return returnable > 0 && (verdict == Verdict.ALLOWED || (reason.ourFault() && atFault));
    }
}
