package io.toonbank.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.pricing.engine.Refunds.PaidLine;
import io.toonbank.pricing.engine.Refunds.Refund;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefundsTest {

    @Test
    void returningOneOfAOnePlusOneGivesHalfBack() {
        PaidLine pair = new PaidLine(2, 999, 173, 9);
        assertThat(Refunds.of(pair, 0, 1)).isEqualTo(new Refund(413, 87, 500, 5));
        assertThat(Refunds.of(pair, 1, 1)).isEqualTo(new Refund(413, 86, 499, 4));
    }

    @Test
    void moreThanWasSoldIsRefused() {
        PaidLine pair = new PaidLine(2, 999, 173, 9);
        assertThatThrownBy(() -> Refunds.of(pair, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyStepsGiveBackExactlyWhatWasPaid(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long gross = random.nextInt(1 << (1 + random.nextInt(20)));
            PaidLine paid = new PaidLine(
                    1 + random.nextInt(40), gross, gross == 0 ? 0 : random.nextLong(gross + 1), random.nextInt(300));
            long back = 0;
            Refund sum = new Refund(0, 0, 0, 0);
            while (back < paid.quantity()) {
                long units = 1 + random.nextLong(paid.quantity() - back);
                Refund step = Refunds.of(paid, back, units);
                assertThat(step.net()).isNotNegative();
                assertThat(step.tax()).isNotNegative();
                assertThat(step.points()).isNotNegative();
                assertThat(step.net() + step.tax()).isEqualTo(step.gross());
                sum = new Refund(
                        sum.net() + step.net(),
                        sum.tax() + step.tax(),
                        sum.gross() + step.gross(),
                        sum.points() + step.points());
                back += units;
            }
            assertThat(sum).isEqualTo(new Refund(paid.gross() - paid.tax(), paid.tax(), paid.gross(), paid.points()));
        }
    }
}
