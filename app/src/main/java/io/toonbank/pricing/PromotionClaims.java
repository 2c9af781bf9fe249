package io.toonbank.pricing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an order uses of limits and coupons, and gives it back. Each limit is taken by one guarded statement, so that two
 * shoppers at the same moment cannot both have the last. An order that uses none costs no statement.
 */
public interface PromotionClaims {

    /**
     * All or nothing; repeatable by order: the same again changes nothing, another quote replaces what was claimed before. Joins the
     * transaction there is. Refuses {@code pricing.limit-reached} (with {@code promotion}), {@code pricing.coupon-used} (with
     * {@code coupon}): ask for a new quote, it will say what is left.
     */
    void claim(List<Claim> claims);

    /** The same inside the transaction that writes the orders: they need not be settled later. */
    void claimWithOrder(List<Claim> claims);

    /** For sales that have happened: counts them whatever the limits say. Repeatable by order. */
    void record(List<Claim> facts);

    /** Gives everything back; repeatable, and fine for orders that claimed nothing. */
    void release(Collection<UUID> orderIds);

    /** Orders that claimed before a moment and were not settled since, at most {@code limit}. */
    List<UUID> unsettled(Instant claimedBefore, int limit);

    /** These orders exist: what they claimed stays claimed. */
    void settle(Collection<UUID> orderIds);

    /** What lines of an order count for points beyond what was paid, by line: thousandths of a minor unit. */
    Map<UUID, Long> extraPoints(UUID orderId);

    /** @param email of a stranger, as in {@link PriceQuestion} */
    record Claim(
            UUID orderId,
            @Nullable UUID customerId,
            @Nullable String email,
            List<Used> used,
            List<Quote.ExtraPoints> extraPoints) {

        public Claim {
            used = List.copyOf(used);
            extraPoints = List.copyOf(extraPoints);
        }

        /** One of which is not known what it counts for points beyond what was paid. */
        public Claim(UUID orderId, @Nullable UUID customerId, @Nullable String email, List<Used> used) {
            this(orderId, customerId, email, used, List.of());
        }

        /** What a quote makes necessary to claim, which may be nothing. */
        public static Claim of(UUID orderId, @Nullable UUID customerId, @Nullable String email, Quote quote) {
            return new Claim(
                    orderId,
                    customerId,
                    email,
                    quote.promotions().stream()
                            .filter(Quote.AppliedPromotion::claims)
                            .map(applied ->
                                    new Used(applied.id(), applied.amount().amount(), applied.coupon()))
                            .toList(),
                    quote.extraPoints() == null ? List.of() : quote.extraPoints());
        }
    }

    /** @param amount minor units */
    record Used(UUID promotionId, long amount, @Nullable String coupon) {}
}
