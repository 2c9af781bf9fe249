package io.toonbank.kernel;

/**
 * A quantity of a variant in its stock unit: whole pieces, or whole grams, millilitres or millimetres for goods sold by
 * measure. Plain {@code int} on the doors; this type names the limits and refuses what no till or shop means.
 */
public final class Quantity {

    /** More than this in one line is a typing error or an attack, not a purchase. */
    public static final int LINE_MAX = 1_000_000;

    private Quantity() {}

    /** Refuses {@code quantity-out-of-range} unless 1 ≤ quantity ≤ {@link #LINE_MAX}. */
    public static int requireLine(int quantity) {
        if (quantity < 1 || quantity > LINE_MAX) {
            throw Refused.because(KernelRefusal.QUANTITY_OUT_OF_RANGE)
                    .with("quantity", quantity)
                    .with("max", LINE_MAX);
        }
        return quantity;
    }
}
