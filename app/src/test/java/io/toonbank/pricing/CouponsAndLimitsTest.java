package io.toonbank.pricing;

import static io.toonbank.checkout.PromotionCast.orderOff;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Coupons.NewBatch;
import io.toonbank.pricing.Coupons.NewCoupon;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Quote.RefusedCoupon;
import io.toonbank.pricing.Quote.RefusedCoupon.Why;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ToonbankTest
class CouponsAndLimitsTest extends PromotionsInAShop {

    @Test
    void opensWithACodeHoweverItIsWritten() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion welcome = cast.running(shop.channel(), "{\"coupon\":true}", orderOff(500), "");
        String code = cast.coupon(welcome, null);
        assertThat(quote(shop, line(mug, 1)).total()).isEqualTo(euro(2_000));

        String written = " " + code.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(4);
        Quote quote = quotes.quote(question(shop, List.of(written), line(mug, 1)));

        assertThat(quote.total()).isEqualTo(euro(1_500));
        assertThat(quote.promotions()).singleElement().satisfies(applied -> {
            assertThat(applied.coupon()).isEqualTo(code);
            assertThat(applied.claims()).isTrue();
        });
        assertThat(quote.refusedCoupons()).isEmpty();
    }

    @Test
    void saysOfEveryCodeThatOpensNothingWhy() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion welcome = cast.running(shop.channel(), "{\"coupon\":true}", orderOff(500), "");
        Promotion from50 = cast.running(
                shop.channel(),
                "{\"allOf\":[{\"coupon\":true},{\"basketSpend\":{\"goods\":{\"everything\":true},\"min\":5000}}]}",
                orderOff(500),
                "");
        Promotion draft = promotions.save(cast.draft(shop.channel(), "{\"coupon\":true}", orderOff(500), ""));
        UUID somebody = Ids.next();
        String used = cast.coupon(welcome, 1);
        claims.claim(List.of(
                Claim.of(Ids.next(), null, null, quotes.quote(question(shop, List.of(used), line(mug, 1))))));
        coupons.create(new NewCoupon("mine" + tail(welcome), welcome.id(), 1, somebody, null));
        coupons.create(new NewCoupon("old" + tail(welcome), welcome.id(), 1, null, clock.instant()));
        coupons.create(new NewCoupon("blocked" + tail(welcome), welcome.id(), 1, null, null));
        coupons.block("blocked" + tail(welcome), true);
        coupons.create(new NewCoupon("soon" + tail(welcome), draft.id(), 1, null, null));
        coupons.create(new NewCoupon("far" + tail(welcome), from50.id(), 1, null, null));
        coupons.create(new NewCoupon("good" + tail(welcome), welcome.id(), 1, null, null));
        coupons.create(new NewCoupon("same" + tail(welcome), welcome.id(), 1, null, null));

        Quote quote = quotes.quote(question(
                shop,
                List.of(
                        "nothing" + tail(welcome),
                        "mine" + tail(welcome),
                        "old" + tail(welcome),
                        used,
                        "blocked" + tail(welcome),
                        "soon" + tail(welcome),
                        "far" + tail(welcome),
                        "good" + tail(welcome),
                        "same" + tail(welcome)),
                line(mug, 1)));

        assertThat(quote.refusedCoupons())
                .extracting(RefusedCoupon::why)
                .containsExactlyInAnyOrder(
                        Why.UNKNOWN,
                        Why.NOT_YOURS,
                        Why.EXPIRED,
                        Why.USED_UP,
                        Why.UNKNOWN,
                        Why.NOT_NOW,
                        Why.CONDITIONS_NOT_MET,
                        Why.TWICE);
        assertThat(quote.total()).isEqualTo(euro(1_500));
    }

    @Test
    void makesManyCodesAtOnceThatNobodyCanGuess() {
        Shop shop = shops.aWebShop(1);
        Promotion welcome = cast.running(shop.channel(), "{\"coupon\":true}", orderOff(500), "");
        NewBatch wanted = new NewBatch(Ids.next(), welcome.id(), Coupons.BATCH_MAX, "herfst-", 1, null);

        coupons.generate(wanted);
        coupons.generate(wanted);

        Set<String> codes = new HashSet<>();
        coupons.forEach(wanted.id(), coupon -> codes.add(coupon.code()));
        assertThat(codes).hasSize(100_000).allMatch(code -> code.matches("HERFST[2-9A-HJKMNP-Z]{12}"));
        String last = codes.stream().max(java.util.Comparator.naturalOrder()).orElseThrow();
        var found =
                coupons.list(welcome.id(), wanted.id(), last.toLowerCase(java.util.Locale.ROOT), PageRequest.first(50));
        assertThat(found.items()).extracting(Coupons.Coupon::code).containsExactly(last);
        var page = coupons.list(welcome.id(), null, null, PageRequest.first(50));
        assertThat(page.items()).hasSize(50);
        assertThat(page.total().exact())
                .as("nobody waits for a count of 100,000")
                .isFalse();
        refuses(
                PromotionRefusal.TOO_MANY_COUPONS,
                () -> coupons.generate(new NewBatch(Ids.next(), welcome.id(), Coupons.BATCH_MAX + 1, "", 1, null)));
        Promotion open = cast.running(shop.channel(), orderOff(100), "");
        refuses(
                PromotionRefusal.TAKES_NO_COUPON,
                () -> coupons.generate(new NewBatch(Ids.next(), open.id(), 1, "", 1, null)));
    }

    @Test
    void letsExactlyAsManyHaveItAsItsLimitSaysWhateverTheRush() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion few = cast.running(shop.channel(), orderOff(500), "\"usage\":{\"ordersInTotal\":3}");
        Quote quote = quote(shop, line(mug, 1));

        List<Boolean> had = Together.run(12, _ -> claimed(Claim.of(Ids.next(), null, null, quote)));

        assertThat(had.stream().filter(each -> each)).hasSize(3);
        assertThat(promotions.uses(few.id()).orders()).isEqualTo(3);
        assertThat(quote(shop, line(mug, 1)).total()).isEqualTo(euro(2_000));
    }

    @Test
    void neverGivesMoreThanItsAmountInTotalWhateverTheRush() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion pot = cast.running(shop.channel(), orderOff(500), "\"usage\":{\"amountInTotal\":1700}");

        Together.run(10, _ -> {
            for (int i = 0; i < 3; i++) {
                Quote quote = quote(shop, line(mug, 1));
                if (quote.promotions().isEmpty() || claimed(Claim.of(Ids.next(), null, null, quote))) {
                    break;
                }
            }
            return true;
        });

        assertThat(promotions.uses(pot.id()).amount()).isLessThanOrEqualTo(1_700);
        Quote last = quote(shop, line(mug, 1));
        long left = 1_700 - promotions.uses(pot.id()).amount();
        assertThat(last.discount()).isEqualTo(euro(Math.min(500, left)));
    }

    @Test
    void letsOneOfTwoUseACouponAtTheSameMoment() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion welcome = cast.running(shop.channel(), "{\"coupon\":true}", orderOff(500), "");

        for (int round = 0; round < 5; round++) {
            String code = cast.coupon(welcome, 1);
            Quote quote = quotes.quote(question(shop, List.of(code), line(mug, 1)));
            List<Boolean> had = Together.run(2, _ -> claimed(Claim.of(Ids.next(), null, null, quote)));
            assertThat(had).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void countsAnOrderOnceAndGivesBackOnce() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion few = cast.running(
                shop.channel(),
                "{\"coupon\":true}",
                orderOff(500),
                "\"usage\":{\"ordersInTotal\":5,\"ordersPerCustomer\":1}");
        String code = cast.coupon(few, 1);
        UUID order = Ids.next();
        UUID customer = Ids.next();
        PriceQuestion asked = new PriceQuestion(
                shop.channel(),
                null,
                customer,
                Set.of(),
                "NL",
                clock.instant(),
                List.of(line(mug, 1)),
                null,
                List.of(code),
                List.of());
        Claim claim = Claim.of(order, customer, null, quotes.quote(asked));

        claims.claim(List.of(claim));
        claims.claim(List.of(claim));
        assertThat(promotions.uses(few.id()).orders()).isEqualTo(1);
        assertThat(quotes.quote(asked).refusedCoupons())
                .extracting(RefusedCoupon::why)
                .containsExactly(Why.USED_UP);

        claims.release(List.of(order));
        claims.release(List.of(order));
        assertThat(promotions.uses(few.id()).orders()).isZero();
        assertThat(quotes.quote(asked).total()).isEqualTo(euro(1_500));
    }

    @Test
    void knowsStrangersByTheirAddress() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        cast.running(shop.channel(), orderOff(500), "\"usage\":{\"ordersPerCustomer\":1}");
        String email = "stranger-" + Ids.next() + "@example.org";
        PriceQuestion asked = question(shop, List.of(), line(mug, 1)).withEmail(email);

        claims.claim(
                List.of(Claim.of(Ids.next(), null, email.toUpperCase(java.util.Locale.ROOT), quotes.quote(asked))));

        assertThat(quotes.quote(asked).total()).isEqualTo(euro(2_000));
        assertThat(quotes.quote(asked.withEmail("other-" + email)).total()).isEqualTo(euro(1_500));
    }

    @Test
    void recordsWhatATillWithoutNetworkGaveEvenBeyondTheLimit() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion few = cast.running(shop.channel(), orderOff(500), "\"usage\":{\"ordersInTotal\":1}");
        Quote quote = quote(shop, line(mug, 1));
        claims.claim(List.of(Claim.of(Ids.next(), null, null, quote)));
        Claim fact = Claim.of(Ids.next(), null, null, quote);

        claims.record(List.of(fact));
        claims.record(List.of(fact));

        assertThat(promotions.uses(few.id()).orders()).isEqualTo(2);
    }
}
