package io.toonbank.pricing.engine.promotion;

import org.jspecify.annotations.Nullable;

/**
 * How often and for how much a promotion may be used. Each bound may be absent.
 *
 * @param timesPerOrder units, or sets for set promotions, in one order. A unit promotion with this limit counts as a set of one unit
 * @param ordersPerCustomer orders of one customer; the question says how many there were
 * @param ordersInTotal orders of everybody
 */
public record Usage(
        @Nullable Long timesPerOrder,
        @Nullable Long amountPerOrder,
        @Nullable Long ordersPerCustomer,
        @Nullable Long amountPerCustomer,
        @Nullable Long ordersInTotal,
        @Nullable Long amountInTotal) {
    public static final Usage UNLIMITED = new Usage(null, null, null, null, null, null);

    public static Usage timesPerOrder(long times) {
        return new Usage(times, null, null, null, null, null);
    }

    public static Usage amountPerOrder(long amount) {
        return new Usage(null, amount, null, null, null, null);
    }
}
