package io.toonbank.pricing.engine.promotion;

/** At which prices spending is counted. */
public enum Measure {
    /** List prices, before any promotion. */
    LIST,
    /**
     * What is left after promotions on units and sets. Only for promotions about the order, a gift or the delivery: a unit promotion
     * that depends on its own outcome would contradict itself.
     */
    DISCOUNTED
}
