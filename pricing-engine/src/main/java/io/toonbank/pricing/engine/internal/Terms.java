package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Promotion;

/**
 * What every promotion that may be applied has in common.
 *
 * @param rank place in the stated order: higher priority first, then the smaller id
 * @param groups one bit for each exclusion group
 * @param times units or sets it may still be applied to
 * @param amount minor units it may still give
 * @param depends whether its condition asks what is left after promotions on units and sets
 */
record Terms(int rank, Promotion promotion, long groups, long times, long amount, boolean depends) {
    static final long NO_LIMIT = Long.MAX_VALUE;

    String id() {
        return promotion.id();
    }

    boolean alone() {
        return promotion.combination().alone();
    }

    boolean excludes(Terms other) {
        return (groups & other.groups) != 0;
    }
}
