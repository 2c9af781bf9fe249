package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of promotions share: a shop, its promotions, and baskets priced in it. */
abstract class PromotionsInAShop {

    @Autowired
    ShopCast shops;

    @Autowired
    PromotionCast cast;

    @Autowired
    Promotions promotions;

    @Autowired
    PromotionTrials trials;

    @Autowired
    PromotionClaims claims;

    @Autowired
    Coupons coupons;

    @Autowired
    Offers offers;

    @Autowired
    Quotes quotes;

    @Autowired
    Clock clock;

    boolean claimed(Claim claim) {
        try {
            claims.claim(List.of(claim));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    static void refuses(RefusalCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code.code()));
    }

    static SavePromotion inCurrency(SavePromotion given, @Nullable String currency) {
        return new SavePromotion(
                given.id(), given.code(), given.title(), null, currency, null, null, given.form(), null);
    }

    static String tail(Promotion promotion) {
        return promotion.id().toString().replace("-", "").substring(14);
    }

    Money totalAt(Shop shop, UUID variant, Instant at) {
        return quotes.quote(at(question(shop, List.of(), line(variant, 1)), at)).total();
    }

    static PriceQuestion at(PriceQuestion asked, Instant at) {
        return new PriceQuestion(
                asked.channelId(),
                null,
                null,
                Set.of(),
                asked.country(),
                at,
                asked.lines(),
                null,
                asked.couponCodes(),
                List.of());
    }

    Quote quote(Shop shop, PriceLine... lines) {
        return quotes.quote(question(shop, List.of(), lines));
    }

    PriceQuestion question(Shop shop, List<String> codes, PriceLine... lines) {
        return new PriceQuestion(
                shop.channel(), null, null, Set.of(), "NL", clock.instant(), List.of(lines), null, codes, List.of());
    }

    static PriceLine line(UUID variant, int quantity) {
        return new PriceLine(variant.toString(), variant, quantity);
    }

    static Money euro(long cents) {
        return Money.of(cents, "EUR");
    }
}
