package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import io.toonbank.pricing.PriorPrices.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says of announced reductions whether they are lawful, before anybody sees them. A percentage must be true of the prior price (Court
 * of Justice, C-330/23 <i>Aldi Süd</i>), and the new price must be below it.
 */
public interface ClaimCheck {

    /** A refusal names this many. */
    int NAMED_MAX = 20;

    /** Those that would be unlawful, in the order given. */
    List<Violation> violations(List<Claim> claims);

    /** Refuses {@code pricing.unlawful-reduction}, which says which price of which day forbids it. */
    void require(List<Claim> claims);

    /**
     * @param price what a unit costs from then on
     * @param percentageBasisPoints the percentage that is announced, if any: 2000 is 20 %
     * @param was the former price that is announced, if one is
     */
    record Claim(
            UUID variantId,
            Viewer viewer,
            Instant begins,
            Money price,
            @Nullable Integer percentageBasisPoints,
            @Nullable Money was) {

        public static Claim reduction(UUID variantId, Viewer viewer, Instant begins, Money price) {
            return new Claim(variantId, viewer, begins, price, null, null);
        }
    }

    /** Why a claim may not be made. */
    enum Reason {
        /** It was as cheap, or cheaper, on the day that is named. */
        NOT_LOWER,
        /** Of the price of the day that is named it is less than the percentage says. */
        PERCENTAGE_TOO_HIGH,
        /** It was cheaper than that on the day that is named. */
        WAS_TOO_HIGH,
        /** There is no price to compare with. */
        NEVER_SHOWN_BEFORE,
        /** The country wants goods to have had a price for some days. */
        TOO_NEW;

        /** The code of the sentence that says so. */
        public String code() {
            return "pricing.claim-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param forbiddenBy the price that forbids it
     * @param on the day it was shown
     */
    record Violation(
            Claim claim,
            Reason reason,
            @Nullable Money forbiddenBy,
            @Nullable LocalDate on) {}
}
