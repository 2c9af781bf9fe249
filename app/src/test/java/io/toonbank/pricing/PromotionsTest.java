package io.toonbank.pricing;

import static io.toonbank.checkout.PromotionCast.form;
import static io.toonbank.checkout.PromotionCast.off;
import static io.toonbank.checkout.PromotionCast.orderOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.Coupons.NewBatch;
import io.toonbank.pricing.Coupons.NewCoupon;
import io.toonbank.pricing.PriceQuestion.DeliveryPrice;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.pricing.Quote.RefusedCoupon;
import io.toonbank.pricing.Quote.RefusedCoupon.Why;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class PromotionsTest {

    @Autowired
    private ShopCast shops;

    @Autowired
    private PromotionCast cast;

    @Autowired
    private Promotions promotions;

    @Autowired
    private PromotionTrials trials;

    @Autowired
    private PromotionClaims claims;

    @Autowired
    private Coupons coupons;

    @Autowired
    private Offers offers;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Clock clock;

    @Test
    void changesBasketsOnceItIsPublishedAndNoMoreOnceItEnded() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000);
        Promotion draft = promotions.save(cast.draft(shop.channel(), null, off(lamp, 1_000), ""));
        assertThat(quote(shop, line(lamp, 1)).total()).isEqualTo(euro(4_000));

        Promotion published = promotions.publish(draft.id(), draft.version());

        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        Quote quote = quote(shop, line(lamp, 2));
        assertThat(quote.total()).isEqualTo(euro(7_200));
        assertThat(quote.lines().getFirst().discounts()).singleElement().satisfies(discount -> {
            assertThat(discount.title().in("en")).isEqualTo("Offer");
            assertThat(discount.amount()).isEqualTo(euro(800));
        });
        assertThat(quote.promotions()).singleElement().satisfies(applied -> {
            assertThat(applied.amount()).isEqualTo(euro(800));
            assertThat(applied.claims()).isFalse();
        });
        promotions.end(draft.id());
        assertThat(quote(shop, line(lamp, 1)).total()).isEqualTo(euro(4_000));
    }

    @Test
    void keepsWhatIsPublishedWhileSomebodyWorksOnTheDraft() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000);
        Promotion running = cast.running(shop.channel(), off(lamp, 1_000), "");

        SavePromotion other = cast.draft(shop.channel(), null, off(lamp, 5_000), "");
        Promotion changed = promotions.save(new SavePromotion(
                running.id(),
                running.code(),
                running.title(),
                null,
                "EUR",
                null,
                null,
                other.form(),
                running.version()));

        assertThat(changed.changed()).isTrue();
        assertThat(quote(shop, line(lamp, 1)).total()).isEqualTo(euro(3_600));
        promotions.publish(running.id(), changed.version());
        assertThat(quote(shop, line(lamp, 1)).total()).isEqualTo(euro(2_000));
        assertThat(promotions.revisions(running.id()))
                .extracting(Promotions.Revision::revision)
                .containsExactly(2, 1);
    }

    @Test
    void runsOnlyInItsPeriod() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000);
        SavePromotion given = cast.draft(shop.channel(), null, off(lamp, 1_000), "");
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        Promotion draft = promotions.save(new SavePromotion(
                given.id(),
                given.code(),
                given.title(),
                null,
                "EUR",
                tomorrow,
                tomorrow.plus(Duration.ofDays(2)),
                given.form(),
                null));
        promotions.publish(draft.id(), null);

        assertThat(totalAt(shop, lamp, tomorrow.minusMillis(1))).isEqualTo(euro(4_000));
        assertThat(totalAt(shop, lamp, tomorrow)).isEqualTo(euro(3_600));
        assertThat(totalAt(shop, lamp, tomorrow.plus(Duration.ofDays(2)))).isEqualTo(euro(4_000));
    }

    /** In the night of 25 October 2026 the hour from two to three comes twice; on 29 March 2026 it does not come. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:30:00Z, true",
        "2026-10-25T01:30:00Z, true",
        "2026-10-24T23:30:00Z, false",
        "2026-10-25T02:00:00Z, false",
        "2026-03-29T00:59:00Z, false",
        "2026-03-29T01:00:00Z, false"
    })
    void followsTheWallClockAtTheChangeOfSummerTime(Instant at, boolean holds) {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000);
        shops.price(shop, lamp, 4_000);
        Promotion night = cast.running(
                shop.channel(),
                "{\"schedule\":{\"zone\":\"Europe/Brussels\",\"fromMinute\":120,\"untilMinute\":180}}",
                off(lamp, 1_000),
                "");

        PromotionTrials.Trial trial = trials.run(question(shop, List.of(), line(lamp, 1)), null, List.of());
        assertThat(trial.promotions()).extracting(PromotionTrials.Outcome::id).contains(night.id());
        PriceQuestion then = at(question(shop, List.of(), line(lamp, 1)), at);
        boolean held = trials.run(then, null, List.of()).promotions().stream()
                .filter(outcome -> outcome.id().equals(night.id()))
                .anyMatch(outcome -> !outcome.outcome().equals("CONDITION_FAILED"));
        assertThat(held).isEqualTo(holds);
    }

    @Test
    void saysWhatIsStillMissingButNotOfThingsOthersMayHave() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 500);
        cast.running(
                shop.channel(),
                "{\"forPriceOf\":{\"goods\":{\"variants\":[\"" + mug + "\"]},\"take\":3,\"pay\":2}}",
                "");
        cast.running(
                shop.channel(),
                "{\"allOf\":[{\"basketSpend\":{\"goods\":{\"everything\":true},\"min\":2000}},{\"customerTags\":[\"staff\"]}]}",
                orderOff(100),
                "");
        cast.running(
                shop.channel(),
                "{\"allOf\":[{\"basketSpend\":{\"goods\":{\"everything\":true},\"min\":1500}},{\"coupon\":true}]}",
                orderOff(100),
                "");

        Quote quote = quote(shop, line(mug, 2));

        assertThat(quote.near())
                .singleElement()
                .satisfies(near -> assertThat(near.units()).isEqualTo(1));
        assertThat(quote(shop, line(mug, 3)).total()).isEqualTo(euro(1_000));
    }

    @Test
    void showsSingleArticlesWithTheirBadgesAndReducedPrices() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000);
        UUID mug = shops.anArticle(shop, 500);
        UUID plain = shops.anArticle(shop, 700);
        cast.running(shop.channel(), off(lamp, 2_500), "");
        cast.running(
                shop.channel(),
                "{\"forPriceOf\":{\"goods\":{\"variants\":[\"" + mug + "\"]},\"take\":3,\"pay\":2}}",
                "");
        cast.running(shop.channel(), "{\"coupon\":true}", off(plain, 1_000), "");
        cast.running(shop.channel(), orderOff(100), "");

        var shown = offers.offers(shop.channel(), Set.of(), List.of(lamp, mug, plain), clock.instant());

        assertThat(shown).containsOnlyKeys(lamp, mug);
        assertThat(shown.get(lamp).price()).isEqualTo(euro(3_000));
        assertThat(shown.get(lamp).list()).isEqualTo(euro(4_000));
        assertThat(shown.get(mug).price()).isNull();
        assertThat(shown.get(mug).badges()).hasSize(1);
    }

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
        NewBatch wanted = new NewBatch(Ids.next(), welcome.id(), 5_000, "herfst-", 1, null);

        coupons.generate(wanted);
        coupons.generate(wanted);

        Set<String> codes = new HashSet<>();
        coupons.forEach(wanted.id(), coupon -> codes.add(coupon.code()));
        assertThat(codes).hasSize(5_000).allMatch(code -> code.matches("HERFST[2-9A-HJKMNP-Z]{12}"));
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

    @Test
    void takesCategoriesAboveAndDeliveryIntoAccount() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 6_000);
        cast.running(
                shop.channel(),
                "{\"basketSpend\":{\"goods\":{\"everything\":true},\"min\":5000}}",
                "{\"deliveryCut\":{\"methods\":[\"standard\"],\"cut\":{\"basisPoints\":10000}}}",
                "");

        Quote quote = quotes.quote(question(shop, List.of(), line(mug, 1))
                .withDelivery(new DeliveryPrice("standard", euro(495), "standard")));

        assertThat(quote.delivery()).isEqualTo(euro(0));
        assertThat(quote.deliveryLine())
                .isNotNull()
                .satisfies(delivery -> assertThat(delivery.discounts())
                        .singleElement()
                        .satisfies(discount -> assertThat(discount.amount()).isEqualTo(euro(495))));
        assertThat(quote.promotions().getFirst().ofDelivery()).isEqualTo(euro(495));
    }

    @Test
    void triesDraftsAndSaysWhyNot() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000);
        Promotion running = cast.running(
                shop.channel(), off(lamp, 1_000), "\"combination\":{\"groups\":[\"g" + Ids.next() + "\"]}");
        SavePromotion draft = cast.draft(
                shop.channel(),
                "{\"basketQuantity\":{\"goods\":{\"everything\":true},\"min\":3}}",
                off(lamp, 5_000),
                "");

        var trial = trials.run(question(shop, List.of(), line(lamp, 2)), draft, List.of());

        assertThat(trial.quote().total()).isEqualTo(euro(7_200));
        assertThat(trial.promotions())
                .filteredOn(outcome -> outcome.id().equals(draft.id()))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.draft()).isTrue();
                    assertThat(outcome.outcome()).isEqualTo("CONDITION_FAILED");
                    assertThat(outcome.failed()).isEqualTo("/allOf/1");
                    assertThat(outcome.failedCondition()).contains("basketQuantity");
                    assertThat(outcome.missing())
                            .isNotNull()
                            .satisfies(missing -> assertThat(missing.units()).isEqualTo(1));
                });
        assertThat(trial.promotions())
                .filteredOn(outcome -> outcome.id().equals(running.id()))
                .extracting(PromotionTrials.Outcome::outcome)
                .containsExactly("APPLIED");
        assertThat(promotions.problems(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":2,\"effect\":{}} | pricing.promotion-form-newer | /form/version",
                "{\"version\":1,\"effect\":{\"deliveryCut\":{\"cut\":{\"basisPoints\":5}}},\"colour\":1} | pricing.promotion-form-refused | /form/colour",
                "{\"version\":1,\"effect\":{\"magic\":{}}} | pricing.promotion-form-refused | /form/effect/magic",
                "{\"version\":1} | pricing.promotion-form-refused | /form/effect",
                "nonsense | pricing.promotion-form-refused | /form"
            })
    void refusesFormsItCannotReadAndKeepsNothing(String form, String code, String pointer) {
        SavePromotion given = PromotionCast.of(form);

        assertThatThrownBy(() -> promotions.save(given)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.fields()).extracting(Refused.Field::pointer).containsExactly(pointer);
        });
        refuses(PromotionRefusal.NO_SUCH_PROMOTION, () -> promotions.require(given.id()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"allOf\":[{\"channels\":[\"a\"]},{\"not\":{\"channels\":[\"a\"]}}]} | contradiction",
                "{\"basketSpend\":{\"goods\":{\"categories\":[]},\"min\":5}} | empty",
                "{\"anyOf\":[]} | empty",
                "{\"anyOf\":[{\"schedule\":{\"fromMinute\":60,\"untilMinute\":120}},{\"schedule\":{\"fromMinute\":90,\"untilMinute\":180}}]} | schedules-overlap",
                "{\"schedule\":{\"zone\":\"Mars/Olympus\"}} | zone-unknown",
                "{\"channels\":[\"00000000-0000-0000-0000-000000000001\"]} | selects-unknown",
                "{\"basketQuantity\":{\"goods\":{\"categories\":[\"no-such-shelf\"]},\"min\":1}} | selects-unknown"
            })
    void keepsDraftsThatCannotBeMeantButDoesNotPublishThem(String condition, String problem) {
        SavePromotion given = PromotionCast.of(form(condition, orderOff(100), ""));

        Promotion draft = promotions.save(given);

        assertThat(promotions.problems(given))
                .extracting(Promotions.Problem::code)
                .contains(problem);
        refuses(PromotionRefusal.PROBLEMS, () -> promotions.publish(draft.id(), null));
        assertThat(promotions.require(draft.id()).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void refusesAmountsWithoutCurrencyOrInAnother() {
        Shop shop = shops.aWebShop(1);
        SavePromotion euros = cast.draft(shop.channel(), null, orderOff(100), "");

        assertThat(promotions.problems(inCurrency(euros, null)))
                .extracting(Promotions.Problem::code)
                .containsExactly("currency-missing");
        assertThat(promotions.problems(inCurrency(euros, "SEK")))
                .extracting(Promotions.Problem::code)
                .containsExactly("currency-unsuitable");
    }

    @Test
    void refusesTwoThatExcludeEachOtherAtTheSameTimeWithTheSamePriority() {
        Shop shop = shops.aWebShop(1);
        String group = "\"combination\":{\"groups\":[\"g" + Ids.next() + "\"]}";
        Promotion first = cast.running(shop.channel(), orderOff(100), group);
        Promotion second = promotions.save(cast.draft(shop.channel(), null, orderOff(200), group));
        Promotion higher = promotions.save(cast.draft(shop.channel(), null, orderOff(200), group + ",\"priority\":5"));

        assertThatThrownBy(() -> promotions.publish(second.id(), null))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.is(PromotionRefusal.OVERLAP)).isTrue();
                    assertThat(refused.arguments()).containsEntry("other", first.code());
                });
        assertThat(promotions.publish(higher.id(), null).state()).isEqualTo(State.PUBLISHED);
        promotions.end(first.id());
        assertThat(promotions.publish(second.id(), null).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void publishesOneOfTwoThatOverlapWhenBothAreAtOnce() {
        Shop shop = shops.aWebShop(1);
        String group = "\"combination\":{\"groups\":[\"g" + Ids.next() + "\"]}";
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            drafts.add(promotions
                    .save(cast.draft(shop.channel(), null, orderOff(100), group))
                    .id());
        }

        List<Boolean> published = Together.run(2, number -> {
            try {
                promotions.publish(drafts.get(number), null);
                return true;
            } catch (Refused refused) {
                return false;
            }
        });

        assertThat(published).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void removesOnlyWhatWasNeverPublished() {
        Shop shop = shops.aWebShop(1);
        Promotion running = cast.running(shop.channel(), orderOff(100), "");
        Promotion draft = promotions.save(cast.draft(shop.channel(), null, orderOff(100), ""));

        promotions.remove(draft.id());
        promotions.remove(draft.id());
        refuses(PromotionRefusal.PUBLISHED, () -> promotions.remove(running.id()));
        promotions.end(running.id());
        refuses(PromotionRefusal.ENDED, () -> promotions.publish(running.id(), null));
    }

    private boolean claimed(Claim claim) {
        try {
            claims.claim(List.of(claim));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static void refuses(RefusalCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code.code()));
    }

    private static SavePromotion inCurrency(SavePromotion given, @Nullable String currency) {
        return new SavePromotion(
                given.id(), given.code(), given.title(), null, currency, null, null, given.form(), null);
    }

    private static String tail(Promotion promotion) {
        return promotion.id().toString().replace("-", "").substring(14);
    }

    private Money totalAt(Shop shop, UUID variant, Instant at) {
        return quotes.quote(at(question(shop, List.of(), line(variant, 1)), at)).total();
    }

    private static PriceQuestion at(PriceQuestion asked, Instant at) {
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

    private Quote quote(Shop shop, PriceLine... lines) {
        return quotes.quote(question(shop, List.of(), lines));
    }

    private PriceQuestion question(Shop shop, List<String> codes, PriceLine... lines) {
        return new PriceQuestion(
                shop.channel(), null, null, Set.of(), "NL", clock.instant(), List.of(lines), null, codes, List.of());
    }

    private static PriceLine line(UUID variant, int quantity) {
        return new PriceLine(variant.toString(), variant, quantity);
    }

    private static Money euro(long cents) {
        return Money.of(cents, "EUR");
    }
}
