package io.toonbank.loyalty.internal;

/** How points are shared over lines and pieces without one getting lost. */
final class Shares {

    /** Worth is counted in thousandths of a minor unit: the multiplier of a promotion has three decimals. */
    static final long THOUSANDTHS = 1_000;

    private Shares() {}

    /**
     * What a line earns that comes after others: the points of all of them together less those of the ones before. The sum over
     * lines is what the order as a whole earns, rounded down once.
     *
     * @param before worth of the lines before it, in thousandths of a minor unit
     * @param unit minor units of one unit of the currency
     */
    static long ofLine(long before, long worth, int rate, long unit) {
        return total(before + worth, rate, unit) - total(before, rate, unit);
    }

    private static long total(long worth, int rate, long unit) {
        return Math.multiplyExact(worth, (long) rate) / (unit * THOUSANDTHS);
    }

    /** What so many of a line's pieces have of its points. None have none, all have all; in between never more than their share. */
    static long ofPieces(long points, int pieces, int quantity) {
        return Math.multiplyExact(points, (long) pieces) / quantity;
    }
}
