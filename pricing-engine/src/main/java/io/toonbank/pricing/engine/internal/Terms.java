package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Promotion;

/**
 * What every promotion that may be applied has in common.
 *
 * @param times units or sets it may still be applied to
 * @param amount minor units it may still give
 */
record Terms(Ready ready, long times, long amount) {
    static final long NO_LIMIT = Long.MAX_VALUE;

    /** Place in the stated order: higher priority first, then the smaller id. */
    int rank() {
        return ready.rank;
    }

    Promotion promotion() {
        return ready.promotion;
    }

    /** One bit for each exclusion group. */
    long groups() {
        return ready.groups;
    }

    /** Whether its condition asks what is left after promotions on units and sets. */
    boolean depends() {
        return ready.depends;
    }

    String id() {
        return ready.promotion.id();
    }

    boolean alone() {
        return ready.alone;
    }

    boolean excludes(Terms other) {
        return (ready.groups & other.ready.groups) != 0;
    }
}
