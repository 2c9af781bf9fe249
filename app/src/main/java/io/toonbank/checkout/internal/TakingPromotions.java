package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.pricing.PromotionClaims;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.PromotionRefusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes what a checkout uses of limits and coupons, and gives it back. A checkout that uses none costs no statement. */
@Component
class TakingPromotions {

    /** An attempt that hangs is settled long before. */
    private static final Duration UNSETTLED = Duration.ofHours(26);

    private static final int BATCH = 200;
    private static final Set<CheckoutState> UNDER_WAY =
            Set.of(CheckoutState.COMPLETING, CheckoutState.AWAITING_PAYMENT, CheckoutState.PENDING);

    private final PromotionClaims claims;
    private final OrderBook orders;
    private final CheckoutStore store;
    private final Clock clock;

    TakingPromotions(PromotionClaims claims, OrderBook orders, CheckoutStore store, Clock clock) {
        this.claims = claims;
        this.orders = orders;
        this.store = store;
        this.clock = clock;
    }

    /** Repeatable. Refuses {@code pricing.limit-reached}, {@code pricing.coupon-used}. */
    void take(CheckoutRow row) {
        if (row.quote().claimsSomething()) {
            var contact = row.wanted().contact();
            claims.claim(List.of(
                    Claim.of(row.id(), row.customerId(), contact == null ? null : contact.email(), row.quote())));
        }
    }

    void giveBack(CheckoutRow row) {
        if (row.quote().claimsSomething()) {
            claims.release(List.of(row.id()));
        }
    }

    static boolean usedUp(Refused refused) {
        return refused.is(PromotionRefusal.LIMIT_REACHED) || refused.is(PromotionRefusal.COUPON_USED);
    }

    static Refused priceChanged(CheckoutRow before, CheckoutRow now, Refused why) {
        return before.total().equals(now.total())
                ? why
                : Refused.because(CheckoutRefusal.PRICE_CHANGED, why)
                        .with("oldTotal", before.total())
                        .with("newTotal", now.total());
    }

    /** Claims of long ago: those of orders stay, those of purchases that came to nothing go back. */
    void settle() {
        List<UUID> old = claims.unsettled(clock.instant().minus(UNSETTLED), BATCH);
        if (old.isEmpty()) {
            return;
        }
        Set<UUID> placed =
                old.stream().filter(id -> orders.find(id).isPresent()).collect(Collectors.toSet());
        claims.settle(placed);
        claims.release(old.stream()
                .filter(id -> !placed.contains(id))
                .filter(id -> store.find(id)
                        .map(row -> !UNDER_WAY.contains(row.state()))
                        .orElse(true))
                .toList());
    }
}
