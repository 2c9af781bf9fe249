package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a set: which units, treated how, and what it is worth.
 *
 * @param offer absent for a single unit that is only treated
 * @param units slot after slot
 * @param kinds the kinds among the units, each once, and {@code needs} how many of each
 * @param gain minor units it saves over what its units would have got outside sets
 * @param value {@code gain}, and of equal gains the one that touches units less often
 */
record Column(
        @Nullable SetOffer offer,
        Kind[] units,
        Treatment[] treatments,
        int[] kinds,
        int[] needs,
        long gain,
        long value) {
    /** Room below one minor unit for counting touches; four million of them are less than a cent. */
    private static final int TOUCH_BITS = 22;

    static Column of(@Nullable SetOffer offer, Kind[] units, Treatment[] treatments, Treatment[] outside) {
        long before = 0;
        int touches = 0;
        long[] paid = new long[units.length];
        long after = 0;
        for (int i = 0; i < units.length; i++) {
            before += outside[i].paid();
            paid[i] = treatments[i].paid();
            after += paid[i];
            touches += treatments[i].touches() - outside[i].touches();
        }
        if (offer != null) {
            after -= offer.shape().discount(units, paid);
            touches += units.length;
        }
        int[] kinds = distinct(units);
        int[] needs = new int[kinds.length];
        for (Kind unit : units) {
            needs[indexOf(kinds, unit.index)]++;
        }
        long gain = before - after;
        return new Column(offer, units, treatments, kinds, needs, gain, (gain << TOUCH_BITS) - touches);
    }

    private static int[] distinct(Kind[] units) {
        int[] found = new int[units.length];
        int count = 0;
        for (Kind unit : units) {
            boolean known = false;
            for (int i = 0; i < count; i++) {
                known |= found[i] == unit.index;
            }
            if (!known) {
                found[count++] = unit.index;
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    private static int indexOf(int[] kinds, int kind) {
        int i = 0;
        while (kinds[i] != kind) {
            i++;
        }
        return i;
    }

    int size() {
        return units.length;
    }
}
