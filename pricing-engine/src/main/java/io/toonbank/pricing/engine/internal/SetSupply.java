package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Effect.Same;

/** Whether the basket holds a whole set. */
final class SetSupply {
    private SetSupply() {}

    /** Units to add before there is one set; some unit must fit somewhere. */
    static long missing(SetShape shape, Kind[] kinds) {
        long fewest = Long.MAX_VALUE;
        for (Kind leader : kinds) {
            if (fitsAnywhere(shape, leader)) {
                fewest = Math.min(fewest, missing(shape, kinds, leader));
                if (fewest <= 0 || shape.same() == Same.NOTHING) {
                    return fewest;
                }
            }
        }
        return fewest;
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
