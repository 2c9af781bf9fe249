package io.toonbank.pricing.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer. All amounts are minor units of {@code currency}. Amounts called {@code list}, {@code discount} and {@code paid} are with
 * tax when the question's prices include it, without otherwise; {@code net + tax = gross} everywhere, and every total is exactly the
 * sum of its parts.
 *
 * @param unknownCoupons codes that open nothing
 * @param provenBest no lawful combination of promotions is better for the customer; false when the search met its work bound
 * @param work steps the search took
 */
public record Quote(
        String currency,
        boolean pricesIncludeTax,
        List<QuotedLine> lines,
        @Nullable QuotedDelivery delivery,
        List<QuotedGift> gifts,
        List<TaxTotal> taxes,
        Totals totals,
        List<Explanation> explanations,
        List<String> unknownCoupons,
        boolean provenBest,
        int work) {

    public Quote {
        lines = List.copyOf(lines);
        gifts = List.copyOf(gifts);
        taxes = List.copyOf(taxes);
        explanations = List.copyOf(explanations);
        unknownCoupons = List.copyOf(unknownCoupons);
    }

    /** Whether every line can be sold. */
    public boolean sellable() {
        for (QuotedLine line : lines) {
            if (!line.sellable()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Sums over the lines that can be sold, and the delivery.
     *
     * @param list goods at list price
     * @param discount what promotions and people took off the goods
     * @param goods goods as paid
     * @param delivery delivery as paid
     * @param gross what there is to pay
     * @param cash {@code gross} rounded to the smallest cash step, half up
     */
    public record Totals(
            long list, long discount, long goods, long delivery, long net, long tax, long gross, long cash) {}

    public record TaxTotal(String name, int rateMillionths, long net, long tax, long gross) {}

    /** A product that comes with the order. */
    public record QuotedGift(String promotionId, String variantId, String sku, long quantity) {}

    public record QuotedDelivery(
            String method,
            long list,
            List<Discount> discounts,
            long paid,
            String taxName,
            int rateMillionths,
            long net,
            long tax,
            long gross) {
        public QuotedDelivery {
            discounts = List.copyOf(discounts);
        }
    }

    /** An amount taken off, by a promotion or by hand ({@code source} is the id of the one or the other). */
    public record Discount(String source, Layer layer, long amount) {}

    /** Where in the computation an amount was taken off. */
    public enum Layer {
        UNIT,
        SET,
        ORDER,
        DELIVERY,
        MANUAL
    }
}
