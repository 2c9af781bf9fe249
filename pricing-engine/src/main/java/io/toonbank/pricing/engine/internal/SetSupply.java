package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Effect.Same;

/**
 * Whether the basket holds a whole set.
 *
 * @param units that fit somewhere in the set
 * @param missing units to add before there is one set
 */
record SetSupply(long units, long missing) {

    static SetSupply of(SetShape shape, Kind[] kinds) {
        long fewest = Long.MAX_VALUE;
        long units = 0;
        for (Kind leader : kinds) {
            if (fitsAnywhere(shape, leader)) {
                if (units == 0 || shape.same() != Same.NOTHING) {
                    fewest = Math.min(fewest, missing(shape, kinds, leader));
                }
                units += leader.count;
            }
        }
        return new SetSupply(units, units == 0 ? shape.size() : fewest);
    }

    /** Among the units that may share a set with this one. */
    private static long missing(SetShape shape, Kind[] kinds, Kind leader) {
        long missing = 0;
        long together = 0;
        for (SetShape.Slot slot : shape.slots()) {
            long fitting = 0;
            for (Kind kind : kinds) {
                if (slot.kinds()[kind.index] && leader.isLike(kind, shape.same())) {
                    fitting += kind.count;
                }
            }
            missing += Math.max(0, slot.quantity() - fitting);
        }
        for (Kind kind : kinds) {
            if (fitsAnywhere(shape, kind) && leader.isLike(kind, shape.same())) {
                together += kind.count;
            }
        }
        return Math.max(missing, shape.size() - together);
    }

    static boolean fitsAnywhere(SetShape shape, Kind kind) {
        return shape.wanted()[kind.index];
    }
}
