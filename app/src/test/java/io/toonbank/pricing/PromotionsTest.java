package io.toonbank.pricing;

import static io.toonbank.checkout.PromotionCast.off;
import static io.toonbank.checkout.PromotionCast.orderOff;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.pricing.PriceQuestion.DeliveryPrice;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ToonbankTest
class PromotionsTest extends PromotionsInAShop {

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
}
