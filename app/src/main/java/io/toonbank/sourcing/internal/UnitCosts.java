package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.StrategyForm.StockPressure;
import io.toonbank.sourcing.engine.SourcingQuestion.CostStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What taking units of a variant costs at a location: labour, the risk of running out, and the gain of being rid of what lies too
 * long. The first units are the cheapest, since each leaves less behind.
 */
final class UnitCosts {

    private final Setup setup;
    private final long today;
    private final long risk;
    private final long gain;

    UnitCosts(Setup setup, Instant moment) {
        this.setup = setup;
        this.today = LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay();
        this.risk = setup.mills(CostKind.STOCK_OUT, setup.form.stock().stockOutPerUnit());
        this.gain = setup.mills(CostKind.AGEING, setup.form.stock().ageingPerUnit());
    }

    /** @param aged how many units gain, from the first on; {@code risky} from which unit on it costs */
    record Bounds(long aged, long risky) {}

    Bounds bounds(UUID variantId, UUID locationId, long free) {
        StockPressure stock = setup.form.stock();
        PaceBook.Pace pace = setup.paces.of(variantId, locationId);
        if (pace == null || pace.units() <= 0) {
            return new Bounds(liesLong(pace) ? free : 0, free);
        }
        long high = (long) stock.coverDaysHigh() * pace.units() / setup.paces.days();
        long low = ((long) stock.coverDaysLow() * pace.units() + setup.paces.days() - 1) / setup.paces.days();
        return new Bounds(Math.max(0, free - high), Math.max(0, free - low));
    }

    private boolean liesLong(PaceBook.@Nullable Pace pace) {
        return pace != null
                && pace.lastReceived() > 0
                && today - pace.lastReceived() > setup.form.stock().coverDaysHigh();
    }

    List<CostStep> steps(Bounds bounds, long free, long labour) {
        List<CostStep> steps = new ArrayList<>(3);
        if (gain > 0 && bounds.aged() > 0) {
            steps.add(new CostStep(0, labour - gain));
        }
        int plainFrom = steps.isEmpty() ? 0 : narrowed(bounds.aged());
        if (plainFrom < free) {
            steps.add(new CostStep(plainFrom, labour));
        }
        if (risk > 0 && bounds.risky() < free) {
            int riskyFrom = narrowed(bounds.risky());
            if (!steps.isEmpty() && steps.getLast().fromUnit() == riskyFrom) {
                steps.removeLast();
            }
            steps.add(new CostStep(riskyFrom, labour + risk));
        }
        return steps.isEmpty() ? List.of(new CostStep(0, labour)) : steps;
    }

    long stockOut(Bounds bounds, long units) {
        return risk * Math.max(0, units - bounds.risky());
    }

    /** Negative. */
    long ageing(Bounds bounds, long units) {
        return -gain * Math.min(units, bounds.aged());
    }

    private static int narrowed(long units) {
        return (int) Math.min(Integer.MAX_VALUE, units);
    }
}
