package io.toonbank.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {

    @Test
    void sharesByAmountToTheCent() {
        assertThat(Proportion.next(5_000, weights(4_000, 6_000), weights(0, 0))).containsExactly(2_000, 3_000);
        assertThat(Proportion.next(1, weights(1, 1, 1), weights(0, 0, 0))).containsExactly(1, 0, 0);
        assertThat(Proportion.next(100, weights(333, 333, 334), weights(0, 0, 0)))
                .satisfies(parts -> assertThat(Arrays.stream(parts).sum()).isEqualTo(100));
    }

    @Test
    void finishesAStepThatWasBrokenOffAsItBegan() {
        assertThat(Proportion.next(5_000, weights(4_000, 6_000), weights(2_000, 0)))
                .containsExactly(0, 3_000);
    }

    @Test
    void asksForNothingThatIsThereAlreadyAndForNoMoreThanThereIs() {
        assertThat(Proportion.next(100, weights(40, 60), weights(60, 40))).containsExactly(0, 0);
        assertThat(Proportion.next(1_000, weights(40, 60), weights(0, 0))).containsExactly(40, 60);
    }

    /** Whatever comes back in whatever steps, each payment gets back what it paid, and no step gives a cent too much. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void addsUpOverAnySteps(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            long[] weights = random.longs(1 + random.nextInt(5), 0, 10_000).toArray();
            long[] already = new long[weights.length];
            long most = Arrays.stream(weights).sum();
            long reached = 0;
            while (reached < most) {
                reached = Math.min(most, reached + 1 + random.nextLong(Math.max(1, most / 3)));
                long[] parts = Proportion.next(reached, weights, already);
                for (int i = 0; i < parts.length; i++) {
                    assertThat(parts[i]).isNotNegative();
                    already[i] += parts[i];
                    assertThat(already[i]).isLessThanOrEqualTo(weights[i]);
                }
                assertThat(Arrays.stream(already).sum()).isEqualTo(reached);
                for (int i = 0; i < parts.length; i++) {
                    double fair = most == 0 ? 0 : (double) reached * weights[i] / most;
                    assertThat((double) already[i]).isBetween(fair - weights.length - 1, fair + weights.length + 1);
                }
            }
            assertThat(already).isEqualTo(weights);
        }
    }

    private static long[] weights(long... weights) {
        return weights;
    }
}
