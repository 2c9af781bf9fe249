package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.Quote.Discount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price of one line.
 *
 * @param unsellable why the line cannot be sold; absent when it can. Amounts are zero then and count nowhere
 * @param priceListId where the list price comes from
 * @param listPrice of one unit, in minor units times ten to the power of {@code listPriceExtraDecimals}
 * @param list the line at list price
 * @param discounts summed per source
 * @param paid the line after discounts
 * @param groups the units of the line that cost the same in the same way; together they are the line
 */
public record QuotedLine(
        String lineId,
        @Nullable Unsellable unsellable,
        @Nullable String priceListId,
        long quantity,
        long listPrice,
        int listPriceExtraDecimals,
        @Nullable Long priorPrice,
        long list,
        List<Discount> discounts,
        long paid,
        String taxName,
        int rateMillionths,
        long net,
        long tax,
        long gross,
        List<UnitGroup> groups) {

    public QuotedLine {
        discounts = List.copyOf(discounts);
        groups = List.copyOf(groups);
    }

    public boolean sellable() {
        return unsellable == null;
    }

    /** Why a line has no price here. */
    public enum Unsellable {
        NO_PRICE,
        NO_PRICE_FOR_QUANTITY,
        NO_TAX_RATE
    }

    /**
     * Units with the same price and the same discounts.
     *
     * @param list of one unit
     * @param discounts of one unit
     * @param paid of one unit
     * @param pointsThousandths loyalty points on these units count times so much; 1,000 when no promotion says otherwise
     * @param net of the whole group, its share of the line; so are {@code tax} and {@code gross}
     */
    public record UnitGroup(
            long quantity,
            long list,
            List<Discount> discounts,
            long paid,
            int pointsThousandths,
            long net,
            long tax,
            long gross) {
        public UnitGroup {
            discounts = List.copyOf(discounts);
        }
    }
}
