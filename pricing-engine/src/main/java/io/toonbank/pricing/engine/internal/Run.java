package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Quote.Layer;
import org.jspecify.annotations.Nullable;

/** Units of one line that have been treated alike so far. */
final class Run {
    static final int PLAIN_POINTS = 1_000;

    final BasketLine line;
    final long list;
    long count;
    long paid;
    int pointsThousandths = PLAIN_POINTS;

    @Nullable
    Reduction reductions;

    Run(BasketLine line, long count, long list) {
        this.line = line;
        this.count = count;
        this.list = list;
        this.paid = list;
    }

    /** Takes so many units off this run into one of their own, treated alike until now. */
    Run split(long units) {
        Run part = new Run(line, units, list);
        part.paid = paid;
        part.reductions = reductions;
        part.pointsThousandths = pointsThousandths;
        count -= units;
        return part;
    }

    void takeOff(String source, Layer layer, long amount) {
        if (amount != 0) {
            reductions = new Reduction(reductions, source, layer, amount);
            paid -= amount;
        }
    }

    /** What may still come off one unit. */
    long room(boolean belowFloor) {
        long floor = belowFloor ? 0 : line.line().floorPrice();
        return Math.max(0, paid - floor);
    }

    boolean likeIn(Run other) {
        return line == other.line
                && list == other.list
                && paid == other.paid
                && pointsThousandths == other.pointsThousandths
                && java.util.Objects.equals(reductions, other.reductions);
    }
}
