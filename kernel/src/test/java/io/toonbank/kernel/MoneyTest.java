package io.toonbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void keepsTheMinorUnitsOfItsCurrency() {
        assertThat(Money.ofMajor(new BigDecimal("12.95"), "EUR")).isEqualTo(Money.of(1295, "EUR"));
        assertThat(Money.ofMajor(new BigDecimal("1200"), "JPY")).isEqualTo(Money.of(1200, "JPY"));
        assertThat(Money.of(5, "EUR").major()).isEqualByComparingTo("0.05");
    }

    @Test
    void roundsHalfUpAwayFromZero() {
        assertThat(Money.ofMajor(new BigDecimal("0.125"), "EUR").amount()).isEqualTo(13);
        assertThat(Money.ofMajor(new BigDecimal("-0.125"), "EUR").amount()).isEqualTo(-13);
    }

    @Test
    void neverMixesCurrencies() {
        assertThatThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "GBP")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysSoInsteadOfOverflowing() {
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "EUR").plus(Money.of(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
    }
}
