package io.toonbank.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.PriceChanges.Rounding;
import io.toonbank.pricing.PriceChanges.Rule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPricesTest {

    @ParameterizedTest
    @CsvSource({
        "1234.5, CENT, 1235",
        "1232, FIVE_CENTS, 1230",
        "1233, FIVE_CENTS, 1235",
        "1235, TEN_CENTS, 1240",
        "1234, CENT_99, 1199",
        "1250, CENT_99, 1299",
        "1249, CENT_99, 1299",
        "1248, CENT_99, 1199",
        "12, CENT_99, 99",
        "1245, CENT_95, 1295",
        "1244, CENT_95, 1195",
        "1250, WHOLE, 1300",
        "1249, WHOLE, 1200",
        "0, CENT_95, 95"
    })
    void roundsToTheNearestPriceOfItsKind(BigDecimal exact, Rounding rounding, BigDecimal rounded) {
        assertThat(NewPrices.rounded(exact, rounding)).isEqualByComparingTo(rounded);
    }

    @Test
    void neverGoesBelowNothing() {
        Rule fiveOff = new Rule(Rule.Kind.AMOUNT, -500, null, Rounding.CENT, false);

        assertThat(NewPrices.of(fiveOff, new BigDecimal(300), null, 210_000, null))
                .isEqualByComparingTo("0");
    }

    @Test
    void knowsTheMarginOfWhatIsLeftAfterTax() {
        assertThat(NewPrices.margin(new BigDecimal(12_100), new BigDecimal(6_000), 210_000))
                .isEqualTo(4_000);
        assertThat(NewPrices.margin(new BigDecimal(12_100), null, 210_000)).isNull();
        assertThat(NewPrices.margin(BigDecimal.ZERO, new BigDecimal(6_000), 210_000))
                .isNull();
    }
}
