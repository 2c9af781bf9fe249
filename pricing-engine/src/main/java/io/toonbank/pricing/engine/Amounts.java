package io.toonbank.pricing.engine;

/** Exact arithmetic on minor units: the only place where the engine divides money. */
public final class Amounts {
    /** One whole, in the unit that percentages are given in: 10,000 basis points are 100 %. */
    public static final int WHOLE_BASIS_POINTS = 10_000;

    private static final long SAFE_FACTOR = 3_000_000_000L;

    private Amounts() {}

    /** {@code amount × numerator / denominator}, half rounded away from zero. None may be negative; the denominator is above zero. */
    public static long roundHalfUp(long amount, long numerator, long denominator) {
        if (amount <= SAFE_FACTOR && numerator <= SAFE_FACTOR) {
            return (amount * numerator + denominator / 2) / denominator;
        }
        long[] division = divide(amount, numerator, denominator);
        return division[1] >= denominator - division[1] ? division[0] + 1 : division[0];
    }

    /** {@code amount × numerator / denominator}, rounded down, for what may not be exceeded. */
    public static long roundDown(long amount, long numerator, long denominator) {
        return divide(amount, numerator, denominator)[0];
    }

    /** The given share of an amount, rounded half up. */
    public static long percentage(long amount, int basisPoints) {
        return roundHalfUp(amount, basisPoints, WHOLE_BASIS_POINTS);
    }

    /**
     * Shares out an amount by weight so that the parts sum to it exactly: everybody gets the whole units of their share, and the
     * units left over go one each to the largest remainders, the first named winning a tie (largest remainder method, Hamilton).
     * When all weights are zero the first part gets everything.
     */
    public static long[] share(long amount, long[] weights) {
        long[] parts = new long[weights.length];
        if (amount == 0 || weights.length == 0) {
            return parts;
        }
        long total = 0;
        for (long weight : weights) {
            total += weight;
        }
        if (total == 0) {
            parts[0] = amount;
            return parts;
        }
        long[] remainders = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            long[] division = divide(amount, weights[i], total);
            parts[i] = division[0];
            remainders[i] = division[1];
            left -= division[0];
        }
        for (; left > 0; left--) {
            int largest = indexOfLargest(remainders);
            parts[largest]++;
            remainders[largest] = -1;
        }
        return parts;
    }

    private static int indexOfLargest(long[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    /** Whole quotient and remainder of {@code a × b / divisor}, exact also where the product does not fit in 63 bits. */
    private static long[] divide(long a, long b, long divisor) {
        if (a <= SAFE_FACTOR && b <= SAFE_FACTOR) {
            long product = a * b;
            return new long[] {product / divisor, product % divisor};
        }
        long whole = b / divisor * a;
        long factor = b % divisor;
        long quotient = 0;
        long remainder = 0;
        for (int bit = 62 - Long.numberOfLeadingZeros(a) + 1; bit >= 0; bit--) {
            quotient <<= 1;
            remainder <<= 1;
            if (remainder >= divisor) {
                remainder -= divisor;
                quotient++;
            }
            if ((a >> bit & 1) == 1) {
                remainder += factor;
                if (remainder >= divisor) {
                    remainder -= divisor;
                    quotient++;
                }
            }
        }
        return new long[] {whole + quotient, remainder};
    }
}
