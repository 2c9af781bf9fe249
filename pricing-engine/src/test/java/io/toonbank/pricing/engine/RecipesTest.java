package io.toonbank.pricing.engine;

import static io.toonbank.pricing.engine.Baskets.ask;
import static io.toonbank.pricing.engine.Baskets.inCategory;
import static io.toonbank.pricing.engine.Baskets.line;
import static io.toonbank.pricing.engine.Baskets.withFloor;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.Quote.QuotedGift;
import io.toonbank.pricing.engine.QuotedLine.UnitGroup;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import io.toonbank.pricing.engine.promotion.Usage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of the manual: what a merchandiser asks for and what the customer then pays. */
class RecipesTest {
    private static final Selector ALL = Selector.EVERYTHING;
    private static final Cut HALF = new Cut.Percentage(5_000);
    private static final Cut FREE = new Cut.Percentage(10_000);

    private static Promotion percent(String id, int basisPoints) {
        return Promotion.of(id, id, new Effect.PriceCut(Effect.Per.UNIT, ALL, new Cut.Percentage(basisPoints)));
    }

    private static Explanation of(Quote quote, String id) {
        return quote.explanations().stream()
                .filter(e -> e.promotionId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void secondAtHalfPriceTakesTheCheaperOfEachPair() {
        Promotion second =
                Promotion.of("2e", "2e halve prijs", new Effect.BuyGet(ALL, 1, Effect.Get.CHEAPEST, null, 1, HALF));
        Quote quote = ask(line("a", 1000, 1), line("b", 600, 1), line("c", 400, 1))
                .with(second)
                .quote();
        assertThat(quote.totals().discount()).isEqualTo(300);
        assertThat(quote.provenBest()).isTrue();
        assertThat(of(quote, "2e").missing()).isEqualTo(new Missing(1, 0));
    }

    @Test
    void onePlusOneFreeNeedsTheSameProductAndSharesTheDiscountOverBoth() {
        Promotion onePlusOne =
                Promotion.of("1+1", "1+1 gratis", new Effect.BuyGet(ALL, 1, Effect.Get.SAME, null, 1, FREE));
        Quote quote = ask(line("a", 500, 3), line("b", 900, 1)).with(onePlusOne).quote();
        assertThat(quote.totals().discount()).isEqualTo(500);
        assertThat(quote.lines().getFirst().groups())
                .extracting(UnitGroup::paid)
                .containsExactly(250L, 500L);
    }

    @Test
    void threeForThePriceOfTwoSaysWhatIsMissing() {
        Promotion three =
                Promotion.of("3=2", "3 halen 2 betalen", new Effect.ForPriceOf(ALL, 3, 2, Effect.Same.NOTHING));
        Quote two = ask(line("a", 500, 2)).with(three).quote();
        assertThat(of(two, "3=2").outcome()).isEqualTo(Outcome.SET_INCOMPLETE);
        assertThat(of(two, "3=2").missing()).isEqualTo(new Missing(1, 0));
        assertThat(ask(line("a", 500, 7)).with(three).quote().totals().goods()).isEqualTo(2_500);
    }

    @Test
    void threeForTenEuroMixesAndIsNotMadeWhereItWouldCostMore() {
        Promotion three = Promotion.of(
                "3x10",
                "3 voor € 10",
                new Effect.Bundle(List.of(new Effect.Slot(ALL, 3)), Effect.Same.NOTHING, new Cut.FixedPrice(1_000)));
        assertThat(ask(line("a", 450, 2), line("b", 399, 1))
                        .with(three)
                        .quote()
                        .totals()
                        .goods())
                .isEqualTo(1_000);
        assertThat(ask(line("a", 300, 3)).with(three).quote().totals().goods()).isEqualTo(900);
    }

    @Test
    void buyALampAndGetABulbFromTheOtherShelf() {
        Promotion bulb = Promotion.of(
                "bulb",
                "Lamp met peertje",
                new Effect.BuyGet(
                        new Selector.Categories(List.of("lamps")),
                        1,
                        Effect.Get.CHOSEN,
                        new Selector.Categories(List.of("bulbs")),
                        1,
                        FREE));
        Quote quote = ask(inCategory(line("lamp", 4_000, 1), "lamps"), inCategory(line("bulb", 600, 2), "bulbs"))
                .with(bulb)
                .quote();
        assertThat(quote.totals().goods()).isEqualTo(4_600);
        assertThat(of(quote, "bulb").times()).isEqualTo(1);
    }

    @Test
    void quantityTiersCountTheSelection() {
        Promotion tiers = Promotion.of(
                "tiers",
                "Staffel",
                new Effect.QuantityTiers(
                        ALL,
                        Effect.CountOver.SELECTION,
                        List.of(
                                new Effect.QuantityTier(3, new Cut.Percentage(500)),
                                new Effect.QuantityTier(6, new Cut.Percentage(1_000)))));
        assertThat(ask(line("a", 1_000, 2), line("b", 1_000, 1))
                        .with(tiers)
                        .quote()
                        .totals()
                        .goods())
                .isEqualTo(2_850);
        assertThat(ask(line("a", 1_000, 6)).with(tiers).quote().totals().goods())
                .isEqualTo(5_400);
        assertThat(of(ask(line("a", 1_000, 2)).with(tiers).quote(), "tiers").missing())
                .isEqualTo(new Missing(1, 0));
    }

    @Test
    void spendTiersSayHowMuchIsMissingForTheNext() {
        Promotion tiers = Promotion.of(
                "spend",
                "Besteed meer",
                new Effect.SpendTiers(
                        ALL,
                        Measure.LIST,
                        List.of(
                                new Effect.SpendTier(5_000, new Cut.AmountOff(500)),
                                new Effect.SpendTier(10_000, new Cut.AmountOff(1_500)))));
        Quote quote = ask(line("a", 6_000, 1)).with(tiers).quote();
        assertThat(quote.totals().goods()).isEqualTo(5_500);
        assertThat(of(quote, "spend").missing()).isEqualTo(new Missing(0, 4_000));
    }

    @Test
    void anAmountOffTheOrderIsSharedToTheLinesByWhatTheyCost() {
        Promotion ten = Promotion.of("ten", "€ 10 korting", new Effect.OrderCut(ALL, new Cut.AmountOff(1_000)));
        Quote quote = ask(line("a", 2_000, 1), line("b", 1_000, 1)).with(ten).quote();
        assertThat(quote.lines()).extracting(QuotedLine::paid).containsExactly(1_333L, 667L);
    }

    @Test
    void freeDeliveryAboveAnAmountThatCountsAfterDiscounts() {
        Promotion free = Promotion.of("free", "Gratis verzending", new Effect.DeliveryCut(List.of("post"), FREE))
                .when(new Condition.BasketSpend(ALL, 5_000L, null, Measure.DISCOUNTED));
        assertThat(ask(line("a", 5_000, 1))
                        .delivered(495)
                        .with(free)
                        .quote()
                        .totals()
                        .delivery())
                .isZero();
        Quote reduced = ask(line("a", 5_000, 1))
                .delivered(495)
                .with(free, percent("half", 5_000))
                .quote();
        assertThat(reduced.totals().gross()).isEqualTo(2_995);
        assertThat(of(reduced, "free").outcome()).isEqualTo(Outcome.CONDITION_FAILED);
        assertThat(of(reduced, "free").missing()).isEqualTo(new Missing(0, 2_500));
    }

    @Test
    void aDiscountIsGivenUpWhenFreeDeliveryIsWorthMore() {
        Promotion free = Promotion.of("free", "Gratis verzending", new Effect.DeliveryCut(List.of(), FREE))
                .when(new Condition.BasketSpend(ALL, 5_000L, null, Measure.DISCOUNTED));
        Quote quote = ask(line("a", 5_000, 1))
                .delivered(495)
                .with(free, percent("one", 100))
                .quote();
        assertThat(quote.totals().gross()).isEqualTo(5_000);
        assertThat(of(quote, "one").outcome()).isNotEqualTo(Outcome.APPLIED);
        assertThat(quote.provenBest()).isTrue();
    }

    @Test
    void promotionsOfOneGroupExcludeEachOtherAndTheBetterOneWins() {
        Quote quote = ask(line("a", 1_000, 1))
                .with(
                        percent("ten", 1_000).inGroups("sale"),
                        percent("twenty", 2_000).inGroups("sale"))
                .quote();
        assertThat(quote.totals().goods()).isEqualTo(800);
        assertThat(of(quote, "ten").outcome()).isEqualTo(Outcome.BETTER_COMBINATION);
        assertThat(of(quote, "ten").winners()).containsExactly("twenty");
    }

    @Test
    void withoutAGroupTheyCombineByPriorityEachOnWhatIsLeft() {
        Quote quote = ask(line("a", 1_000, 1))
                .with(percent("ten", 1_000), percent("twenty", 2_000))
                .quote();
        assertThat(quote.totals().goods()).isEqualTo(720);
    }

    @Test
    void thePromotionThatStandsAloneWinsOnlyWhenItSavesMoreThanAllOthers() {
        Promotion alone = percent("alone", 2_500).standingAlone();
        Quote quote = ask(line("a", 1_000, 1))
                .with(alone, percent("ten", 1_000), percent("twenty", 2_000))
                .quote();
        assertThat(quote.totals().goods()).isEqualTo(720);
        assertThat(of(quote, "alone").winners()).containsExactly("ten", "twenty");
        assertThat(ask(line("a", 1_000, 1))
                        .with(alone, percent("ten", 1_000))
                        .quote()
                        .totals()
                        .goods())
                .isEqualTo(750);
    }

    @Test
    void nothingGoesBelowItsFloorAndNothingBelowZero() {
        assertThat(ask(withFloor(line("a", 1_000, 1), 800))
                        .with(percent("half", 5_000))
                        .quote()
                        .totals()
                        .goods())
                .isEqualTo(800);
        Promotion amount = Promotion.of("much", "much", new Effect.OrderCut(ALL, new Cut.AmountOff(9_999)));
        assertThat(ask(line("a", 1_000, 1)).with(amount).quote().totals().gross())
                .isZero();
    }

    @Test
    void theCapHoldsForAllPromotionsTogether() {
        Settings capped =
                new Settings(TaxRounding.HALF_UP_PER_LINE, 1, 3_000, Limits.AMOUNT_MINOR, Settings.DEFAULT_WORK_BOUND);
        Quote quote = ask(line("a", 1_000, 1))
                .with(percent("one", 2_000), percent("two", 2_000))
                .settings(capped)
                .quote();
        assertThat(quote.totals().goods()).isEqualTo(700);
    }

    @Test
    void aLimitPerOrderGoesToTheUnitsWhereItSavesMost() {
        Quote quote = ask(line("a", 400, 2), line("b", 1_000, 1))
                .with(percent("half", 5_000).limitedTo(Usage.timesPerOrder(2)))
                .quote();
        assertThat(quote.totals().discount()).isEqualTo(700);
        assertThat(of(quote, "half").times()).isEqualTo(2);
    }

    @Test
    void anAmountLimitIsNeverExceededAndUsedUpLimitsEndThePromotion() {
        Promotion half = percent("half", 5_000).limitedTo(new Usage(null, 300L, 2L, null, null, 10_000L));
        assertThat(ask(line("a", 1_000, 1)).with(half).quote().totals().discount())
                .isEqualTo(300);
        Quote last = ask(line("a", 1_000, 1))
                .with(half)
                .used(new PromotionUse("half", 0, 0, 9, 9_900))
                .quote();
        assertThat(last.totals().discount()).isEqualTo(100);
        Quote over = ask(line("a", 1_000, 1))
                .with(half)
                .used(new PromotionUse("half", 2, 0, 9, 0))
                .quote();
        assertThat(of(over, "half").outcome()).isEqualTo(Outcome.LIMIT_REACHED);
    }

    @Test
    void aCouponOpensItsPromotionAndAnUnknownOneIsReported() {
        Promotion coupon = percent("coupon", 1_000).when(new Condition.Coupon());
        assertThat(of(ask(line("a", 1_000, 1)).with(coupon).quote(), "coupon").outcome())
                .isEqualTo(Outcome.CONDITION_FAILED);
        Quote quote = ask(line("a", 1_000, 1))
                .with(coupon)
                .coupon("HELLO", "coupon")
                .coupon("TYPO")
                .quote();
        assertThat(quote.totals().goods()).isEqualTo(900);
        assertThat(quote.unknownCoupons()).containsExactly("TYPO");
    }

    @Test
    void aGiftIsNamedAndPointsAreMultiplied() {
        Promotion gift = Promotion.of("gift", "Cadeau", new Effect.Gift("v-mug", "mug", 1, 0));
        Promotion points = Promotion.of("points", "Dubbele punten", new Effect.PointsMultiplier(ALL, 2_000));
        Quote quote = ask(line("a", 1_000, 1)).with(gift, points).quote();
        assertThat(quote.gifts()).containsExactly(new QuotedGift("gift", "v-mug", "mug", 1));
        assertThat(quote.lines().getFirst().groups().getFirst().pointsThousandths())
                .isEqualTo(2_000);
        assertThat(of(quote, "points").outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void aPriceByHandKeepsPromotionsAway() {
        ManualAdjustment hand = new ManualAdjustment(
                "hand", ManualAdjustment.Kind.LINE_PRICE, "a", 700, "scratched", "till.price", false);
        Quote quote = ask(line("a", 1_000, 1), line("b", 1_000, 1))
                .adjust(hand)
                .with(percent("half", 5_000))
                .quote();
        assertThat(quote.lines()).extracting(QuotedLine::paid).containsExactly(700L, 500L);
    }

    @Test
    void theFirstConditionThatFailsIsNamed() {
        Condition nested = new Condition.AllOf(List.of(
                new Condition.Channels(List.of("web")),
                new Condition.AllOf(List.of(new Condition.Tiers(List.of("gold")), new Condition.FirstOrder()))));
        Quote quote = ask(line("a", 1_000, 1))
                .with(percent("half", 5_000).when(nested))
                .quote();
        assertThat(of(quote, "half").failed()).isEqualTo("/allOf/1/allOf/0");
    }

    @Test
    void aPromotionCanBeDeclinedOnOneUnitForABetterSet() {
        Promotion set = Promotion.of(
                        "set",
                        "set",
                        new Effect.Bundle(
                                List.of(new Effect.Slot(ALL, 2)), Effect.Same.NOTHING, new Cut.FixedPrice(1_000)))
                .inGroups("offer");
        Quote quote = ask(line("a", 900, 2), line("b", 500, 1))
                .with(set, percent("ten", 1_000).inGroups("offer"))
                .quote();
        assertThat(quote.totals().goods()).isEqualTo(1_450);
    }

    @Test
    void beyondTheWorkBoundTheAnswerSaysSo() {
        Question question = ShopQuestions.of(1, 60, 500).withWorkBound(10);
        Quote quote = PricingEngine.quote(question);
        assertThat(quote.provenBest()).isFalse();
        Sums.check(quote);
    }
}
