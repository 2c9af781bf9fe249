package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a price depends on. The same question always has the same answer.
 *
 * @param channel id of the sales channel
 * @param location id of the store, absent where no store is involved
 * @param currency ISO 4217 code; every price must be in it
 * @param country ISO 3166 code of where the order is taxed
 * @param pricesIncludeTax whether prices, promotions and delivery are with tax (consumers) or without (business)
 * @param personalOffers ids of the offers this customer has activated
 * @param promotions every promotion that is published, prepared once; the engine decides which apply and says why the others do not
 */
public record Question(
        String channel,
        @Nullable String location,
        Moment moment,
        String currency,
        String country,
        boolean pricesIncludeTax,
        Customer customer,
        List<String> personalOffers,
        List<CouponGrant> coupons,
        List<ManualAdjustment> adjustments,
        @Nullable DeliveryChoice delivery,
        List<Line> lines,
        List<TaxRate> taxRates,
        PromotionSet promotions,
        List<PromotionUse> uses,
        Settings settings) {

    public Question {
        personalOffers = List.copyOf(personalOffers);
        coupons = List.copyOf(coupons);
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
        taxRates = List.copyOf(taxRates);
        uses = List.copyOf(uses);
    }

    /** The same with promotions nobody has prepared; where many questions are about the same promotions, prepare them once. */
    public Question(
            String channel,
            @Nullable String location,
            Moment moment,
            String currency,
            String country,
            boolean pricesIncludeTax,
            Customer customer,
            List<String> personalOffers,
            List<CouponGrant> coupons,
            List<ManualAdjustment> adjustments,
            @Nullable DeliveryChoice delivery,
            List<Line> lines,
            List<TaxRate> taxRates,
            List<Promotion> promotions,
            List<PromotionUse> uses,
            Settings settings) {
        this(
                channel,
                location,
                moment,
                currency,
                country,
                pricesIncludeTax,
                customer,
                personalOffers,
                coupons,
                adjustments,
                delivery,
                lines,
                taxRates,
                PromotionSet.prepared(promotions),
                uses,
                settings);
    }

    /** A question of an unknown customer without promotions, coupons or adjustments. */
    public static Question plain(
            String channel,
            Moment moment,
            String currency,
            String country,
            boolean pricesIncludeTax,
            @Nullable DeliveryChoice delivery,
            List<Line> lines,
            List<TaxRate> taxRates) {
        return new Question(
                channel,
                null,
                moment,
                currency,
                country,
                pricesIncludeTax,
                Customer.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                delivery,
                lines,
                taxRates,
                PromotionSet.NONE,
                List.of(),
                Settings.DEFAULT);
    }

    /** The same question with another bound on the search. */
    public Question withWorkBound(int steps) {
        Settings bounded = new Settings(
                settings.taxRounding(),
                settings.cashStep(),
                settings.maxDiscountBasisPoints(),
                settings.maxDiscountAmount(),
                steps);
        return new Question(
                channel,
                location,
                moment,
                currency,
                country,
                pricesIncludeTax,
                customer,
                personalOffers,
                coupons,
                adjustments,
                delivery,
                lines,
                taxRates,
                promotions,
                uses,
                bounded);
    }

    /** The same question about other promotions. */
    public Question withPromotions(PromotionSet others) {
        return new Question(
                channel,
                location,
                moment,
                currency,
                country,
                pricesIncludeTax,
                customer,
                personalOffers,
                coupons,
                adjustments,
                delivery,
                lines,
                taxRates,
                others,
                uses,
                settings);
    }
}
