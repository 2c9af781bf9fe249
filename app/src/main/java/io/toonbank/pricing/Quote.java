package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
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
 * @param promotions what promotions gave, in the order the engine applied them
 * @param near promotions this basket has not earned yet, or has not earned all of, with what is missing; the nearest first
 * @param gifts goods that come with the order
 * @param refusedCoupons entered codes that do nothing here, and why
 * @param extraPoints what lines count for points beyond what is paid; absent where no promotion multiplies points
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
        List<AppliedPromotion> promotions,
        List<NearPromotion> near,
        List<Gift> gifts,
        List<RefusedCoupon> refusedCoupons,
        @Nullable List<ExtraPoints> extraPoints) {

    public Quote {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        promotions = List.copyOf(promotions);
        near = List.copyOf(near);
        gifts = List.copyOf(gifts);
        refusedCoupons = List.copyOf(refusedCoupons);
        extraPoints = extraPoints == null ? null : List.copyOf(extraPoints);
    }

    /** Whether a limit or a coupon has to be claimed before this can be sold. */
    public boolean claimsSomething() {
        return promotions.stream().anyMatch(AppliedPromotion::claims);
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

    /**
     * What one promotion or one person took off.
     *
     * @param source the promotion's id, or that of the adjustment by hand
     * @param title the promotion's, or the reason that was given
     */
    public record AppliedDiscount(String source, Translated title, Money amount, boolean byHand) {}

    /**
     * What a promotion gave in all.
     *
     * @param amount off goods and delivery
     * @param ofDelivery the part of it that came off the delivery
     * @param times units, sets, or once for the order
     * @param shares the part of it on each line
     * @param limited whether using it has to be counted: it has a limit of everybody or of the customer, is somebody's personal
     *     offer, or gives points
     * @param coupon the code that opened it
     */
    public record AppliedPromotion(
            UUID id,
            String code,
            Translated title,
            Money amount,
            Money ofDelivery,
            long times,
            List<Share> shares,
            boolean limited,
            @Nullable String coupon) {

        public AppliedPromotion {
            shares = List.copyOf(shares);
        }

        /** Whether using it has to be counted. */
        public boolean claims() {
            return limited || coupon != null;
        }
    }

    /** @param extra thousandths of a minor unit, tax included: at double points as much as the line costs */
    public record ExtraPoints(String lineId, long extra) {}

    public record Share(String lineId, long units, Money amount) {}

    /**
     * A promotion within reach.
     *
     * @param units to add; zero when it is money that is missing
     * @param amount to spend more; zero when it is units that are missing
     * @param begun whether it gives something already and would give more
     */
    public record NearPromotion(UUID id, String code, Translated title, long units, Money amount, boolean begun) {}

    public record Gift(UUID promotionId, Translated title, UUID variantId, String sku, long quantity) {}

    public record RefusedCoupon(String code, Why why) {

        /** In order of precedence. */
        public enum Why {
            UNKNOWN,
            /** Bound to a customer; the shopper is somebody else, or has not signed in. */
            NOT_YOURS,
            EXPIRED,
            USED_UP,
            /** Its promotion does not run now, or not here. */
            NOT_NOW,
            /** Another entered code opens the same promotion. */
            TWICE,
            LIMIT_REACHED,
            /** What is in the basket does not meet its conditions. */
            CONDITIONS_NOT_MET,
            /** It may not be combined with what gives more. */
            BETTER_COMBINATION
        }
    }

    public record QuotedDelivery(
            String method,
            Money list,
            List<AppliedDiscount> discounts,
            Money paid,
            String taxCategory,
            int taxRateMillionths,
            Money net,
            Money tax,
            Money gross) {

        public QuotedDelivery {
            discounts = List.copyOf(discounts);
        }
    }

    /** What is paid at one rate. */
    public record TaxTotal(String name, int rateMillionths, Money net, Money tax, Money gross) {}
}
