package io.toonbank.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.GeneratedQuestions.Size;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.Quote.Layer;
import io.toonbank.pricing.engine.QuotedLine.UnitGroup;
import io.toonbank.pricing.engine.json.PricingJson;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every quote, whatever the promotions. */
@NullUnmarked
class LawfulQuoteTest {
    private static final int CASES = 400;
    private static final int WORK = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noCentAppearsOrDisappearsAndNoRuleIsBroken(long seed) {
        for (int i = 0; i < CASES; i++) {
            check(GeneratedQuestions.of(seed * 10_000 + i, Size.BASKET).withWorkBound(WORK));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void norInAFullTrolley(long seed) {
        for (int i = 0; i < 25; i++) {
            check(GeneratedQuestions.of(seed * 50_000 + i, Size.TROLLEY).withWorkBound(WORK));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void theOrderInWhichPromotionsAreGivenDoesNotMatter(long seed) {
        for (int i = 0; i < CASES; i++) {
            Question question =
                    GeneratedQuestions.of(seed * 10_000 + i, Size.BASKET).withWorkBound(WORK);
            List<Promotion> shuffled = new ArrayList<>(question.promotions().list());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(PricingJson.write(PricingEngine.quote(with(question, shuffled))))
                    .isEqualTo(PricingJson.write(PricingEngine.quote(question)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void oneMorePromotionNeverMakesTheBasketDearer(long seed) {
        for (int i = 0; i < CASES; i++) {
            Question question = withoutAdjustments(
                    GeneratedQuestions.of(seed * 10_000 + i, Size.BASKET).withWorkBound(WORK));
            Quote all = PricingEngine.quote(question);
            if (all.provenBest() && all.gifts().isEmpty()) {
                List<Promotion> fewer = question.promotions()
                        .list()
                        .subList(1, question.promotions().list().size());
                Quote less = PricingEngine.quote(with(question, fewer));
                assertThat(all.totals().goods() + all.totals().delivery())
                        .isLessThanOrEqualTo(
                                less.totals().goods() + less.totals().delivery());
            }
        }
    }

    private static void check(Question question) {
        Quote quote = PricingEngine.quote(question);
        Sums.check(quote);
        Map<String, Promotion> promotions = new HashMap<>();
        question.promotions().list().forEach(promotion -> promotions.put(promotion.id(), promotion));
        checkFloors(question, quote);
        for (QuotedLine line : quote.lines()) {
            line.groups().forEach(group -> checkUnit(group, promotions));
        }
        checkExplanations(quote, promotions);
        checkCap(question, quote);
    }

    private static void checkFloors(Question question, Quote quote) {
        for (int i = 0; i < quote.lines().size(); i++) {
            Line line = question.lines().get(i);
            for (UnitGroup group : quote.lines().get(i).groups()) {
                boolean byHand = group.discounts().stream().anyMatch(discount -> discount.layer() == Layer.MANUAL);
                if (!byHand) {
                    assertThat(group.paid()).isGreaterThanOrEqualTo(Math.min(group.list(), line.floorPrice()));
                }
                if (!line.discountable()) {
                    assertThat(group.discounts()).allMatch(discount -> discount.layer() == Layer.MANUAL);
                }
            }
        }
    }

    /** No two promotions of one group on one unit, and one set at most. */
    private static void checkUnit(UnitGroup group, Map<String, Promotion> promotions) {
        List<Discount> discounts = group.discounts().stream()
                .filter(discount -> discount.layer() != Layer.MANUAL)
                .toList();
        assertThat(discounts.stream()
                        .filter(discount -> discount.layer() == Layer.SET)
                        .count())
                .isLessThanOrEqualTo(1);
        for (Discount one : discounts) {
            for (Discount other : discounts) {
                if (!one.source().equals(other.source())) {
                    assertThat(promotions
                                    .get(one.source())
                                    .combination()
                                    .excludes(promotions.get(other.source()).combination()))
                            .isFalse();
                }
            }
        }
    }

    private static void checkExplanations(Quote quote, Map<String, Promotion> promotions) {
        assertThat(quote.explanations())
                .extracting(Explanation::promotionId)
                .containsExactlyInAnyOrderElementsOf(promotions.keySet());
        List<Explanation> applied = quote.explanations().stream()
                .filter(e -> e.outcome() == Outcome.APPLIED)
                .toList();
        for (Explanation explanation : quote.explanations()) {
            Promotion promotion = promotions.get(explanation.promotionId());
            long taken = quote.lines().stream()
                            .flatMap(line -> line.discounts().stream())
                            .filter(discount -> discount.source().equals(promotion.id()))
                            .mapToLong(Discount::amount)
                            .sum()
                    + (quote.delivery() == null
                            ? 0
                            : quote.delivery().discounts().stream()
                                    .filter(discount -> discount.source().equals(promotion.id()))
                                    .mapToLong(Discount::amount)
                                    .sum());
            assertThat(explanation.amount()).isEqualTo(taken);
            if (explanation.outcome() == Outcome.APPLIED) {
                checkUsage(promotion, explanation);
                if (promotion.combination().alone()) {
                    assertThat(applied).hasSize(1);
                }
            } else {
                assertThat(taken).isZero();
            }
        }
    }

    private static void checkUsage(Promotion promotion, Explanation explanation) {
        if (promotion.usage().timesPerOrder() != null) {
            assertThat(explanation.times())
                    .isLessThanOrEqualTo(promotion.usage().timesPerOrder());
        }
        if (promotion.usage().amountPerOrder() != null) {
            assertThat(explanation.amount())
                    .isLessThanOrEqualTo(promotion.usage().amountPerOrder());
        }
    }

    private static void checkCap(Question question, Quote quote) {
        long byPromotions = quote.lines().stream()
                .flatMap(line -> line.discounts().stream())
                .filter(discount -> discount.layer() != Layer.MANUAL)
                .mapToLong(Discount::amount)
                .sum();
        assertThat(byPromotions).isLessThanOrEqualTo(question.settings().maxDiscountAmount());
        assertThat(byPromotions * 10_000)
                .isLessThanOrEqualTo(quote.totals().list() * question.settings().maxDiscountBasisPoints());
    }

    private static Question with(Question q, List<Promotion> promotions) {
        return new Question(
                q.channel(),
                q.location(),
                q.moment(),
                q.currency(),
                q.country(),
                q.pricesIncludeTax(),
                q.customer(),
                q.personalOffers(),
                q.coupons(),
                q.adjustments(),
                q.delivery(),
                q.lines(),
                q.taxRates(),
                promotions,
                q.uses(),
                q.settings());
    }

    private static Question withoutAdjustments(Question q) {
        return new Question(
                q.channel(),
                q.location(),
                q.moment(),
                q.currency(),
                q.country(),
                q.pricesIncludeTax(),
                q.customer(),
                q.personalOffers(),
                q.coupons(),
                List.of(),
                q.delivery(),
                q.lines(),
                q.taxRates(),
                q.promotions().list(),
                q.uses(),
                q.settings());
    }
}
