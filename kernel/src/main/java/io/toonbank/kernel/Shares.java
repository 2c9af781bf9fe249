package io.toonbank.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Shares a whole amount out over weights so that the parts sum to it exactly: the largest-remainder method (Hamilton), equal
 * remainders going to the earlier part. The one place where a remainder is shared out on the server.
 */
public final class Shares {

    private Shares() {}

    /**
     * @param total what to share, may be negative (a discount)
     * @param weights none negative; when all are zero the parts are made as equal as can be
     * @return one part for each weight, summing to {@code total}
     */
    public static long[] of(long total, long... weights) {
        if (weights.length == 0) {
            if (total != 0) {
                throw new IllegalArgumentException("Nothing to share " + total + " over");
            }
            return new long[0];
        }
        long[] safe = Arrays.stream(weights).sum() == 0 ? ones(weights.length) : weights;
        long sign = total < 0 ? -1 : 1;
        long[] parts = positiveShares(Math.absExact(total), safe);
        return Arrays.stream(parts).map(part -> part * sign).toArray();
    }

    private static long[] positiveShares(long total, long[] weights) {
        long weightSum = Arrays.stream(weights).reduce(0, Math::addExact);
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("A weight must not be negative: " + weights[i]);
            }
            long product = Math.multiplyExact(total, weights[i]);
            parts[i] = product / weightSum;
            remainders[i] = product % weightSum;
            given += parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]).thenComparingInt(i -> i))
                .limit(total - given)
                .forEach(i -> parts[i]++);
        return parts;
    }

    private static long[] ones(int length) {
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
