package io.toonbank.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @Test
    void halfACentGoesUp() {
        assertThat(Amounts.percentage(5, 1_000)).isEqualTo(1);
        assertThat(Amounts.percentage(4, 1_000)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void roundsAsBigDecimalDoesAlsoWhereProductsAreTooLarge(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long amount = Math.floorMod(random.nextLong(), Limits.AMOUNT_MINOR + 1) >> random.nextInt(40);
            long numerator = Math.floorMod(random.nextLong(), Limits.AMOUNT_MINOR + 1) >> random.nextInt(40);
            long denominator = 1 + (Math.floorMod(random.nextLong(), Limits.AMOUNT_MINOR) >> random.nextInt(40));
            BigDecimal exact = new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)))
                    .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
            if (exact.toBigInteger().bitLength() < 63) {
                assertThat(Amounts.roundHalfUp(amount, numerator, denominator)).isEqualTo(exact.longValueExact());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void sharesSumExactlyAndStayWithinACentOfTheExactShare(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            long[] weights = random.longs(1 + random.nextInt(12), 0, 1L << (1 + random.nextInt(38)))
                    .toArray();
            long amount = random.nextLong(1L << (1 + random.nextInt(38)));
            long[] parts = Amounts.share(amount, weights);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(amount);
            BigInteger total = BigInteger.valueOf(Arrays.stream(weights).sum());
            for (int k = 0; k < parts.length && total.signum() > 0; k++) {
                BigInteger floor = BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(weights[k]))
                        .divide(total);
                assertThat(parts[k] - floor.longValueExact()).isBetween(0L, 1L);
            }
        }
    }

    @Test
    void theCentLeftOverGoesToTheLargestRemainderAndThenToTheFirst() {
        assertThat(Amounts.share(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Amounts.share(10, new long[] {15, 25, 60})).containsExactly(2, 2, 6);
        assertThat(Amounts.share(1, new long[] {1, 2, 2})).containsExactly(0, 1, 0);
        assertThat(Amounts.share(7, new long[] {0, 0})).containsExactly(7, 0);
    }
}
