package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Quote.Layer;
import java.util.HashSet;
import java.util.Set;
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

    @Nullable
    String pointsSource;

    private @Nullable Kind kind;
    private @Nullable Treatment treatment;

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
        part.pointsSource = pointsSource;
        part.kind = kind;
        part.treatment = treatment;
        count -= units;
        return part;
    }

    /** Says which kind of units these are and which unit promotions they get. */
    void treat(Kind units, Treatment how) {
        kind = units;
        treatment = how;
    }

    Kind kind() {
        if (kind == null) {
            throw new IllegalStateException(
                    "promotions do not concern line " + line.line().id());
        }
        return kind;
    }

    Treatment treatment() {
        if (treatment == null) {
            throw new IllegalStateException(
                    "promotions do not concern line " + line.line().id());
        }
        return treatment;
    }

    void takeOff(String source, Layer layer, long amount) {
        if (amount != 0) {
            reductions = new Reduction(reductions, source, layer, amount);
            paid -= amount;
        }
    }

    void multiplyPoints(String source, int thousandths) {
        if (thousandths > pointsThousandths) {
            pointsThousandths = thousandths;
            pointsSource = source;
        }
    }

    /** Every promotion and person that took something off. */
    Set<String> sources() {
        Set<String> sources = new HashSet<>();
        for (Reduction reduction = reductions; reduction != null; reduction = reduction.before()) {
            sources.add(reduction.source());
        }
        return sources;
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
