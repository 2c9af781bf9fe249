package io.toonbank.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.engine.GeneratedQuestions.Size;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against a solver that tries everything. */
class BestCombinationTest {
    private static final int CASES_PER_SEED = 40;
    private static final int MOST_WORK = 2_000_000;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("pricing.seeds", 25));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLawfulCombinationLeavesLessToPay(long seed) {
        int proven = 0;
        for (int i = 0; i < CASES_PER_SEED; i++) {
            Question question = withWork(GeneratedQuestions.of(seed * CASES_PER_SEED + i, Size.TINY));
            Quote quote = PricingEngine.quote(question);
            long least = new Exhaustive(question).leastPayable();
            long worth = quote.gifts().stream()
                    .mapToLong(gift -> worth(question, gift.promotionId()))
                    .sum();
            long payable = quote.totals().goods() + quote.totals().delivery() - worth;
            Sums.check(quote);
            if (quote.provenBest()) {
                proven++;
                assertThat(payable).as("seed %d case %d: %s", seed, i, question).isEqualTo(least);
            } else {
                assertThat(payable).isGreaterThanOrEqualTo(least);
            }
        }
        assertThat(proven).isGreaterThan(CASES_PER_SEED * 9 / 10);
    }

    private static long worth(Question question, String promotionId) {
        return question.promotions().list().stream()
                .filter(promotion -> promotion.id().equals(promotionId))
                .mapToLong(promotion -> ((Effect.Gift) promotion.effect()).worth())
                .sum();
    }

    private static boolean asksWhatIsLeft(Promotion promotion) {
        return promotion.condition() instanceof Condition.BasketSpend
                || (promotion.effect() instanceof Effect.SpendTiers tiers && tiers.measure() == Measure.DISCOUNTED);
    }

    /** The simple solver does not follow where a cap takes cents from, which matters only when a condition asks what is left. */
    private static Question withWork(Question q) {
        Settings s = q.settings();
        boolean capped = q.promotions().list().stream().noneMatch(BestCombinationTest::asksWhatIsLeft);
        Settings settings = new Settings(
                s.taxRounding(),
                s.cashStep(),
                capped ? s.maxDiscountBasisPoints() : 10_000,
                capped ? s.maxDiscountAmount() : Limits.AMOUNT_MINOR,
                MOST_WORK);
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
                q.promotions().list(),
                q.uses(),
                settings);
    }
}
