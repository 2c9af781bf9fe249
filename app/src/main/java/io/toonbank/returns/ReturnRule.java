package io.toonbank.returns;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may expect when goods come back. What is absent or empty in the first part means everything.
 *
 * @param code unique in its book; shown to staff as the reason
 * @param categoryCodes goods in these categories or below them
 * @param soldFrom first day of sale it holds for
 * @param soldUntil last day of sale it holds for
 * @param reducedFromPercent goods that were reduced by at least this much
 * @param windowDays days after the goods reached the customer; the last day counts
 * @param windowUntil the window ends no sooner than this day
 * @param finalSale does not come back, unless it is our fault
 * @param fee kept of what comes back, unless it is our fault
 * @param conditions the customer reads: "Unworn, with the labels"
 * @param refundWays the customer may choose of
 * @param delivery when the delivery is paid back too
 * @param legalException why a sale at a distance may be shorter than the law's fourteen days: "sealed goods, article 16(e)"
 */
public record ReturnRule(
        String code,
        Translated name,
        Set<UUID> channelIds,
        Set<String> categoryCodes,
        @Nullable LocalDate soldFrom,
        @Nullable LocalDate soldUntil,
        @Nullable Integer reducedFromPercent,
        int windowDays,
        @Nullable LocalDate windowUntil,
        boolean finalSale,
        Fee fee,
        Translated conditions,
        Set<RefundWay> refundWays,
        DeliveryBack delivery,
        @Nullable Translated legalException) {

    /** Longest window. */
    public static final int WINDOW_DAYS_MAX = 3_650;

    public ReturnRule {
        channelIds = Set.copyOf(channelIds);
        categoryCodes = Set.copyOf(categoryCodes);
        refundWays = Set.copyOf(refundWays);
    }

    /** It holds for whatever no other rule holds for. */
    public boolean forEverything() {
        return channelIds.isEmpty()
                && categoryCodes.isEmpty()
                && soldFrom == null
                && soldUntil == null
                && reducedFromPercent == null;
    }

    /**
     * What is kept.
     *
     * @param amount once for a return, whatever it holds; only for orders in its currency
     * @param basisPoints of the worth of each line, 1000 is 10 %
     * @param onlyByPost nothing when the goods are brought to a store
     * @param notForCredit nothing when the customer takes store credit or other goods
     */
    public record Fee(@Nullable Money amount, int basisPoints, boolean onlyByPost, boolean notForCredit) {

        public static final Fee NONE = new Fee(null, 0, false, false);
    }

    /** When what the delivery had cost is paid back with the goods. */
    public enum DeliveryBack {
        /** When the whole order comes back within the fourteen days of the law (directive 2011/83/EU, article 13), or by our fault. */
        WITHIN_WITHDRAWAL,
        /** Whenever the whole order comes back. */
        WHOLE_ORDER
    }
}
