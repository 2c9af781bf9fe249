package io.toonbank.pricing.engine;

/**
 * How the shop computes.
 *
 * @param cashStep smallest step of a cash total in minor units, for instance 5; 1 where cash is not rounded
 * @param maxDiscountBasisPoints what promotions may take off the goods together, of their list amount; 10,000 is no cap
 * @param maxDiscountAmount the same as an amount in minor units; {@link Limits#AMOUNT_MINOR} is no cap
 * @param workBound steps the search for the best combination may take; beyond it the best found is returned as not proven
 */
public record Settings(
        TaxRounding taxRounding, long cashStep, int maxDiscountBasisPoints, long maxDiscountAmount, int workBound) {
    public static final int DEFAULT_WORK_BOUND = 20_000;
    public static final Settings DEFAULT = new Settings(
            TaxRounding.HALF_UP_PER_LINE, 1, Amounts.WHOLE_BASIS_POINTS, Limits.AMOUNT_MINOR, DEFAULT_WORK_BOUND);
}
