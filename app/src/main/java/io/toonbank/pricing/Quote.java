package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link PriceQuestion}, exact to the minor unit: {@code net + tax = gross} on each line, for the delivery and in
 * all, and every total is the sum of its parts. Amounts named list, discount and paid include tax when
 * {@code pricesIncludeTax}.
 *
 * @param subtotal the goods at list price
 * @param discount what came off the goods, not negative
 * @param delivery what the delivery costs after promotions
 * @param total what there is to pay, tax included
 * @param unknownCoupons entered codes that open nothing
 */
public record Quote(
        String currency,
        boolean pricesIncludeTax,
        List<QuotedLine> lines,
        @Nullable QuotedDelivery deliveryLine,
        List<TaxTotal> taxes,
        Money subtotal,
        Money discount,
        Money delivery,
        Money net,
        Money tax,
        Money total,
        List<String> unknownCoupons) {

    public Quote {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        unknownCoupons = List.copyOf(unknownCoupons);
    }

    /** Whether every line has a price here. */
    public boolean sellable() {
        return lines.stream().allMatch(QuotedLine::sellable);
    }

    /**
     * One line.
     *
     * @param sellable false when there is no price or no tax rate; amounts are zero then
     * @param unitList list price of one unit, rounded half up to the minor unit
     * @param exactUnitPrice the list price of one unit as a decimal of major units where it has more decimals than the currency
     * @param list the line at list price
     * @param discount what came off the line, not negative
     * @param paid the line after discounts
     * @param taxRateMillionths 210000 is 21 %
     */
    public record QuotedLine(
            String lineId,
            UUID variantId,
            int quantity,
            boolean sellable,
            Money unitList,
            @Nullable String exactUnitPrice,
            Money list,
            Money discount,
            Money paid,
            String taxCategory,
            int taxRateMillionths,
            Money net,
            Money tax,
            Money gross,
            List<AppliedDiscount> discounts) {

        public QuotedLine {
            discounts = List.copyOf(discounts);
        }
    }

    /** What one promotion or one person took off. */
    public record AppliedDiscount(String source, Money amount) {}

    public record QuotedDelivery(
            String method,
            Money list,
            Money paid,
            String taxCategory,
            int taxRateMillionths,
            Money net,
            Money tax,
            Money gross) {}

    /** What is paid at one rate. */
    public record TaxTotal(String name, int rateMillionths, Money net, Money tax, Money gross) {}
}
