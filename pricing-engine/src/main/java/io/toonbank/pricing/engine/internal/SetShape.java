package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect.Same;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a set is made of and which of its units are reduced.
 *
 * @param slots how many units from which kinds
 * @param reward units that are reduced
 * @param cheapest how many, for {@link Reward#CHEAPEST}
 * @param wanted the kinds that fit in any slot
 */
record SetShape(Slot[] slots, Same same, Reward reward, int cheapest, Cut cut, boolean[] wanted) {

    static SetShape of(Slot[] slots, Same same, Reward reward, int cheapest, Cut cut) {
        boolean[] wanted = slots[0].kinds();
        if (slots.length > 1) {
            wanted = wanted.clone();
            for (Slot slot : slots) {
                for (int k = 0; k < wanted.length; k++) {
                    wanted[k] |= slot.kinds()[k];
                }
            }
        }
        return new SetShape(slots, same, reward, cheapest, cut, wanted);
    }

    enum Reward {
        CHEAPEST,
        LAST_SLOT,
        WHOLE
    }

    /**
     * One ingredient of the set.
     *
     * @param kinds which kinds of units fit
     * @param cutOfKind a cut that differs per kind, for unit promotions with a limit
     */
    record Slot(boolean[] kinds, int quantity, @Nullable Cut @Nullable [] cutOfKind) {}

    int size() {
        int size = 0;
        for (Slot slot : slots) {
            size += slot.quantity();
        }
        return size;
    }

    /**
     * What one set takes off.
     *
     * @param units the kinds of the units, slot after slot
     * @param paid what is left of each unit before this
     */
    long discount(Kind[] units, long[] paid) {
        long room = 0;
        for (int i = 0; i < paid.length; i++) {
            room += Math.max(0, paid[i] - units[i].floor);
        }
        return Math.min(
                room,
                switch (reward) {
                    case CHEAPEST -> ofCheapest(paid);
                    case LAST_SLOT -> ofUnits(units, paid, paid.length - slots[slots.length - 1].quantity());
                    case WHOLE -> ofWhole(units, paid);
                });
    }

    private long ofCheapest(long[] paid) {
        long[] sorted = paid.clone();
        Arrays.sort(sorted);
        long discount = 0;
        for (int i = 0; i < cheapest; i++) {
            discount += Cuts.amount(cut, sorted[i]);
        }
        return discount;
    }

    /** Percentages are rounded per unit, so that it does not matter which units share a set. */
    private long ofWhole(Kind[] units, long[] paid) {
        return switch (cut) {
            case Cut.Percentage percentage -> ofUnits(units, paid, 0);
            case Cut.AmountOff off -> Cuts.amount(off, sum(paid));
            case Cut.FixedPrice fixed -> Cuts.amount(fixed, sum(paid));
        };
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    private long ofUnits(Kind[] units, long[] paid, int from) {
        long discount = 0;
        for (int i = from; i < paid.length; i++) {
            discount += Cuts.amount(cutOf(units[i]), paid[i]);
        }
        return discount;
    }

    private Cut cutOf(Kind kind) {
        @Nullable Cut[] cuts = slots[0].cutOfKind();
        Cut own = cuts == null ? null : cuts[kind.index];
        return own == null ? cut : own;
    }
}
