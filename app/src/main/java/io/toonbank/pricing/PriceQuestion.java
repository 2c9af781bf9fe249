package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be priced.
 *
 * @param locationId the store, absent where no store is involved
 * @param email of somebody without an account, where it is known: limits and first orders of strangers go by it
 * @param country ISO 3166 code of where the order is taxed
 * @param at the moment whose prices hold
 * @param couponCodes what the customer entered; codes that open nothing are answered as unknown
 * @param adjustments reductions given by a person whose permission the asker has checked
 */
public record PriceQuestion(
        UUID channelId,
        @Nullable UUID locationId,
        @Nullable UUID customerId,
        @Nullable String email,
        Set<String> customerTags,
        String country,
        Instant at,
        List<PriceLine> lines,
        @Nullable DeliveryPrice delivery,
        List<String> couponCodes,
        List<Adjustment> adjustments) {

    /** One question may hold this many lines. */
    public static final int LINES_MAX = 500;

    public PriceQuestion {
        customerTags = Set.copyOf(customerTags);
        lines = List.copyOf(lines);
        couponCodes = List.copyOf(couponCodes);
        adjustments = List.copyOf(adjustments);
    }

    /** Codes beyond this many are refused. */
    public static final int COUPONS_MAX = 20;

    /** Of somebody whose e-mail address is not known, or does not matter because they signed in. */
    public PriceQuestion(
            UUID channelId,
            @Nullable UUID locationId,
            @Nullable UUID customerId,
            Set<String> customerTags,
            String country,
            Instant at,
            List<PriceLine> lines,
            @Nullable DeliveryPrice delivery,
            List<String> couponCodes,
            List<Adjustment> adjustments) {
        this(
                channelId,
                locationId,
                customerId,
                null,
                customerTags,
                country,
                at,
                lines,
                delivery,
                couponCodes,
                adjustments);
    }

    /** A question of somebody unknown without coupons or adjustments. */
    public static PriceQuestion of(UUID channelId, String country, Instant at, List<PriceLine> lines) {
        return new PriceQuestion(channelId, null, null, null, Set.of(), country, at, lines, null, List.of(), List.of());
    }

    public PriceQuestion withDelivery(@Nullable DeliveryPrice chosen) {
        return new PriceQuestion(
                channelId,
                locationId,
                customerId,
                email,
                customerTags,
                country,
                at,
                lines,
                chosen,
                couponCodes,
                adjustments);
    }

    public PriceQuestion withEmail(@Nullable String known) {
        return new PriceQuestion(
                channelId,
                locationId,
                customerId,
                known,
                customerTags,
                country,
                at,
                lines,
                delivery,
                couponCodes,
                adjustments);
    }

    /** @param lineId the asker's own name of the line, unique within the question */
    public record PriceLine(String lineId, UUID variantId, int quantity) {}

    /** The way of delivery that was chosen, at its price before promotions. */
    public record DeliveryPrice(String method, Money price, String taxCategory) {}

    /**
     * A reduction by hand.
     *
     * @param lineId absent when it concerns the whole order
     * @param kind as the engine names them: LINE_PRICE (per unit), LINE_PERCENTAGE (basis points), LINE_AMOUNT, ORDER_PERCENTAGE,
     *     ORDER_AMOUNT
     */
    public record Adjustment(String id, Kind kind, @Nullable String lineId, long value, String reason) {

        public enum Kind {
            LINE_PRICE,
            LINE_PERCENTAGE,
            LINE_AMOUNT,
            ORDER_PERCENTAGE,
            ORDER_AMOUNT
        }
    }
}
