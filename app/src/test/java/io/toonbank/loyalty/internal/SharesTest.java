package io.toonbank.loyalty.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {

    private static final long CENTS = 100;

    @ParameterizedTest
    @MethodSource("seeds")
    void linesTogetherEarnWhatTheOrderEarnsAsAWhole(long seed) {
        Random random = new Random(seed);
        int rate = 1 + random.nextInt(10);
        long before = 0;
        long earned = 0;
        for (int line = 0; line < 1 + random.nextInt(20); line++) {
            long worth = random.nextLong(200_000) * Shares.THOUSANDTHS + random.nextInt(1_000);
            earned += Shares.ofLine(before, worth, rate, CENTS);
            before += worth;
        }

        assertThat(earned).isEqualTo(before * rate / (CENTS * Shares.THOUSANDTHS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverComesBackInWhateverPartsSumsToNothing(long seed) {
        Random random = new Random(seed);
        long points = random.nextLong(5_000);
        int quantity = 1 + random.nextInt(30);
        long booked = 0;
        int out = 0;
        int back = 0;
        while (back < quantity) {
            if (out < quantity && random.nextBoolean()) {
                out += 1 + random.nextInt(quantity - out);
            } else if (back < out) {
                back += 1 + random.nextInt(out - back);
            }
            long standing = Shares.ofPieces(points, out - back, quantity);
            assertThat(standing).isBetween(0L, points);
            booked += standing - booked;
        }

        assertThat(booked).isZero();
        assertThat(Shares.ofPieces(points, quantity, quantity)).isEqualTo(points);
    }

    @Test
    void roundsDownOnceForTheWholeOrder() {
        long halfAEuro = 50 * Shares.THOUSANDTHS;

        assertThat(Shares.ofLine(0, halfAEuro, 1, CENTS)).isZero();
        assertThat(Shares.ofLine(halfAEuro, halfAEuro, 1, CENTS)).isEqualTo(1);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }
}
