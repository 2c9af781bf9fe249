package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.Quote.Layer;
import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Packing.Use;
import java.util.ArrayList;
import java.util.List;

/** The units of equal sets: for each place in the set the run its units are in. */
final class SetRuns {
    private final Column column;
    private final Run[] runOfPlace;
    private long times;

    private SetRuns(Column column, Run[] runOfPlace, long times) {
        this.column = column;
        this.runOfPlace = runOfPlace;
        this.times = times;
    }

    static SetRuns of(Use use) {
        Kind[] units = use.column().units();
        Run[] runs = new Run[units.length];
        for (int i = 0; i < units.length; i++) {
            for (int k = 0; k < i && runs[i] == null; k++) {
                if (units[k] == units[i]
                        && use.column().treatments()[k] == use.column().treatments()[i]) {
                    runs[i] = runs[k];
                }
            }
            if (runs[i] == null) {
                runs[i] = new Run(units[i].line, 0, units[i].list);
                runs[i].treat(units[i], use.column().treatments()[i]);
            }
            runs[i].count += use.times();
        }
        return new SetRuns(use.column(), runs, use.times());
    }

    /** One set with a run for each of its units, so that no run has to be split before the set gets its discount. */
    static SetRuns ofSingleUnits(Column column) {
        Kind[] units = column.units();
        Run[] runs = new Run[units.length];
        for (int i = 0; i < units.length; i++) {
            runs[i] = new Run(units[i].line, 1, units[i].list);
            runs[i].treat(units[i], column.treatments()[i]);
        }
        return new SetRuns(column, runs, 1);
    }

    SetOffer offer() {
        SetOffer offer = column.offer();
        if (offer == null) {
            throw new IllegalStateException("a single unit is not a set");
        }
        return offer;
    }

    List<Run> distinct() {
        List<Run> distinct = new ArrayList<>();
        for (Run run : runOfPlace) {
            if (!distinct.contains(run)) {
                distinct.add(run);
            }
        }
        return distinct;
    }

    /** Discounts as many sets as the allowed amount pays for, and one more in part. */
    long takeOff(long allowed, List<Run> all) {
        long[] paid = new long[runOfPlace.length];
        long[] rooms = new long[runOfPlace.length];
        for (int i = 0; i < paid.length; i++) {
            paid[i] = runOfPlace[i].paid;
            rooms[i] = runOfPlace[i].room(false);
        }
        long discount = offer().shape().discount(column.units(), paid);
        if (discount == 0) {
            return 0;
        }
        long whole = Math.min(times, allowed / discount);
        long rest = whole < times ? allowed - whole * discount : 0;
        SetRuns partly = rest > 0 ? split(1, all) : this;
        if (whole < times) {
            split(times - whole, all);
        }
        if (whole > 0) {
            apply(Amounts.share(discount, rooms), all);
        }
        if (rest > 0) {
            partly.apply(Amounts.share(rest, rooms), all);
        }
        return whole * discount + rest;
    }

    /** Moves so many sets, with their units, into runs of their own. */
    private SetRuns split(long sets, List<Run> all) {
        Run[] runs = new Run[runOfPlace.length];
        for (Run run : distinct()) {
            Run part = run.split(places(run) * sets);
            all.add(part);
            for (int i = 0; i < runs.length; i++) {
                if (runOfPlace[i] == run) {
                    runs[i] = part;
                }
            }
        }
        times -= sets;
        return new SetRuns(column, runs, sets);
    }

    private int places(Run run) {
        int places = 0;
        for (Run other : runOfPlace) {
            places += other == run ? 1 : 0;
        }
        return places;
    }

    /** Where places of one run get different amounts the run is split. */
    private void apply(long[] amounts, List<Run> all) {
        for (Run run : distinct()) {
            long rest = -1;
            for (int i = 0; i < amounts.length; i++) {
                if (runOfPlace[i] == run) {
                    if (rest < 0 || amounts[i] == rest) {
                        rest = amounts[i];
                    } else {
                        Run part = run.split(times);
                        part.takeOff(offer().terms().id(), Layer.SET, amounts[i]);
                        all.add(part);
                    }
                }
            }
            run.takeOff(offer().terms().id(), Layer.SET, rest);
        }
    }
}
