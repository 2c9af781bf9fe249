package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What channels showed, and what a reduction is compared with: the lowest price of the days before the reduction began (Directive
 * 98/6/EC, article 6a), by the rule of the channel's country. Computed from prices and lists, which are never overwritten, by the
 * same rule of choice that shows prices, so the two cannot differ.
 */
public interface PriorPrices {

    /** How far back the history of one question goes. */
    int DAYS_MAX = 400;

    /**
     * The prior prices of reductions to these prices that begin at a moment, now or later. Variants that were never shown before are
     * absent: no reduction of theirs can be announced.
     */
    Map<UUID, Prior> before(Viewer viewer, Map<UUID, Money> newPrices, Instant begins);

    /** Every price shown between two moments, oldest first; a stretch without a price has none. */
    List<Stretch> history(Viewer viewer, UUID variantId, Instant from, Instant until);

    /** What is shown of one variant at a moment, with its prior price where a reduction is announced. */
    Reduction reduction(Viewer viewer, UUID variantId, Instant at);

    /**
     * Who looks.
     *
     * @param locationId absent where no store is involved
     * @param customerTags empty for a stranger
     */
    record Viewer(UUID channelId, @Nullable UUID locationId, Set<String> customerTags) {

        public Viewer {
            customerTags = Set.copyOf(customerTags);
        }

        public static Viewer of(UUID channelId) {
            return new Viewer(channelId, null, Set.of());
        }
    }

    /**
     * One price over a stretch of time.
     *
     * @param until absent while nothing ends it
     * @param price absent where there was none
     * @param source the code of the price list, or the name of the promotion that lowered it
     */
    record Stretch(
            Instant from,
            @Nullable Instant until,
            @Nullable Money price,
            @Nullable UUID priceListId,
            @Nullable String source,
            boolean announced) {}

    /** Which sentence of the rule gave the prior price. */
    enum Reason {
        LOWEST,
        SINCE_FIRST_SHOWN,
        BEFORE_FIRST_STEP,
        JUST_BEFORE
    }

    /**
     * @param on the first day of the window on which it was shown
     * @param shownFrom within the window
     * @param shownUntil within the window
     * @param began when the reduction began: the first step of a progressive one
     * @param windowFrom the window that was looked at
     * @param daysShown for how many whole days the variant had been shown at all, up to the window's length
     * @param country whose rule
     */
    record Prior(
            Money price,
            LocalDate on,
            Instant shownFrom,
            Instant shownUntil,
            @Nullable String source,
            Reason reason,
            Instant began,
            Instant windowFrom,
            int daysShown,
            String country) {}

    /**
     * @param price absent when there is none: not sellable
     * @param was what is shown beside it; absent where nothing is announced or where it would be unlawful
     * @param prior what the law would compare with, also when it forbids the announcement
     */
    record Reduction(
            @Nullable Money price,
            boolean announced,
            @Nullable Instant since,
            @Nullable Money was,
            @Nullable Prior prior,
            boolean lawful) {}
}
