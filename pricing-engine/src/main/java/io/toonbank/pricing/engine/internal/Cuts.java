package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.promotion.Cut;

/** How much a cut takes off a price. Never more than the price; more for a higher price, but never faster than the price grows. */
final class Cuts {
    private Cuts() {}

    static long amount(Cut cut, long price) {
        return switch (cut) {
            case Cut.Percentage percentage -> Amounts.percentage(price, percentage.basisPoints());
            case Cut.AmountOff off -> Math.min(off.amount(), price);
            case Cut.FixedPrice fixed -> Math.max(0, price - fixed.price());
        };
    }

    /** The same on a unit that has a floor price. */
    static long amount(Cut cut, long price, long floor) {
        return Math.min(amount(cut, price), Math.max(0, price - floor));
    }
}
