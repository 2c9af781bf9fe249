package io.toonbank.pricing.engine;

/** What one question may contain at most. Beyond it the question is refused; nothing is cut off silently. */
public final class Limits {
    public static final int LINES = 1_000;
    public static final int PRICES_PER_LINE = 200;
    public static final int PROMOTIONS = 2_000;
    public static final int COUPONS = 50;
    public static final int ADJUSTMENTS = 200;
    public static final int TAX_RATES = 100;
    public static final int FACTS_PER_LINE = 500;
    public static final int CONDITION_DEPTH = 16;
    public static final int CONDITION_PARTS = 500;
    public static final int TIERS = 50;
    public static final int SET_UNITS = 100;
    public static final int BUNDLE_SLOTS = 10;
    public static final int CLOCKS = 20;
    public static final int GROUPS = 64;
    public static final long QUANTITY = 1_000_000;
    /** Ten billion euro: a line or a basket above it is a typing error. Keeps every product below inside 63 bits. */
    public static final long AMOUNT_MINOR = 1_000_000_000_000L;

    private Limits() {}
}
