package io.toonbank.pricing.engine;

import static io.toonbank.pricing.engine.Baskets.ask;
import static io.toonbank.pricing.engine.Baskets.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.engine.Quote.TaxTotal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxTest {
    private static final Settings PER_RATE =
            new Settings(TaxRounding.HALF_UP_PER_RATE, 5, 10_000, Limits.AMOUNT_MINOR, Settings.DEFAULT_WORK_BOUND);

    @Test
    void taxIsTakenOutOfInclusivePrices() {
        Quote.Totals totals = ask(line("lamp", 12_100, 1)).quote().totals();
        assertThat(totals.net()).isEqualTo(10_000);
        assertThat(totals.tax()).isEqualTo(2_100);
        assertThat(totals.gross()).isEqualTo(12_100);
    }

    @Test
    void taxIsAddedToExclusivePrices() {
        Quote.Totals totals =
                ask(line("lamp", 10_000, 1)).excludingTax().quote().totals();
        assertThat(totals.net()).isEqualTo(10_000);
        assertThat(totals.gross()).isEqualTo(12_100);
    }

    @Test
    void eachRateHasItsRowAndTheDeliveryIsTaxedAtItsOwn() {
        Quote quote = ask(line("lamp", 2_999, 1), line("jam", 349, 3, "food"))
                .delivered(495)
                .quote();
        assertThat(quote.taxes()).extracting(TaxTotal::name).containsExactly("high", "low");
        assertThat(quote.taxes()).extracting(TaxTotal::gross).containsExactly(3_494L, 1_047L);
        assertThat(quote.totals().gross()).isEqualTo(4_541);
    }

    @Test
    void perLineAndPerRateDifferByTheCentsThatTheirNamesSay() {
        Line[] lines = {line("a", 3, 1), line("b", 3, 1), line("c", 3, 1)};
        assertThat(ask(lines).quote().totals().tax()).isEqualTo(3);
        assertThat(ask(lines).settings(PER_RATE).quote().totals().tax()).isEqualTo(2);
    }

    @Test
    void cashIsRoundedToTheNearestStep() {
        assertThat(ask(line("a", 1_002, 1)).settings(PER_RATE).quote().totals().cash())
                .isEqualTo(1_000);
        assertThat(ask(line("a", 1_003, 1)).settings(PER_RATE).quote().totals().cash())
                .isEqualTo(1_005);
        assertThat(ask(line("a", 1_003, 1)).quote().totals().cash()).isEqualTo(1_003);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTotalIsTheSumOfItsParts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Line[] lines = new Line[1 + random.nextInt(6)];
            for (int k = 0; k < lines.length; k++) {
                lines[k] = line(
                        "l" + k,
                        random.nextInt(5_000),
                        1 + random.nextInt(9),
                        random.nextBoolean() ? "standard" : "food");
            }
            Baskets.Asking asking = ask(lines).delivered(random.nextInt(900));
            asking.included = random.nextBoolean();
            asking.settings = random.nextBoolean() ? PER_RATE : Settings.DEFAULT;
            if (random.nextBoolean()) {
                asking.adjust(new ManualAdjustment(
                        "hand",
                        ManualAdjustment.Kind.ORDER_PERCENTAGE,
                        null,
                        random.nextInt(10_001),
                        "scratched",
                        "discount",
                        false));
            }
            Sums.check(asking.quote());
        }
    }
}
