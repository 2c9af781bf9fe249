package io.toonbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAlwaysSumToTheTotalAndStayWithinOneOfTheirFairShare(long seed) {
        var random = new Random(seed);
        long[] weights = random.longs(1 + random.nextInt(12), 0, 100_000).toArray();
        long total = random.nextLong(-10_000_000, 10_000_000);

        long[] parts = Shares.of(total, weights);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        long weightSum = Arrays.stream(weights).sum();
        for (int i = 0; i < parts.length && weightSum > 0; i++) {
            double fair = (double) total * weights[i] / weightSum;
            assertThat(Math.abs(parts[i] - fair)).isLessThan(1.0);
        }
    }

    @Test
    void givesEqualRemaindersToTheEarlierPart() {
        assertThat(Shares.of(100, 1, 1, 1)).containsExactly(34, 33, 33);
        assertThat(Shares.of(-100, 1, 1, 1)).containsExactly(-34, -33, -33);
    }

    @Test
    void sharesEquallyWhenNothingWeighs() {
        assertThat(Shares.of(5, 0, 0)).containsExactly(3, 2);
    }

    @Test
    void refusesToShareSomethingOverNothing() {
        assertThatThrownBy(() -> Shares.of(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Shares.of(0)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
