package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Packing.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * The search for worlds in which less for one unit may mean more for the order: conditions on what is left, amount limits, cuts on
 * overlapping parts of the order. Takes nothing for granted: leaving a promotion out is tried too, and every combination that could still
 * win is carried out to see what it costs.
 */
final class FullSearch {
    private static final int MOST_TREATMENTS = 64;
    private static final int MOST_COLUMNS = 2_000;
    /** Carrying a combination out costs about as much as so many steps of the packing. */
    private static final int STEPS_PER_PLAN = 10;

    private final World world;
    private final Facts facts;
    private final Kind[] kinds;
    private final WorkBound work;
    private final Treatments treatments;
    private final OrderBound floor;
    private final Treatment[] untreated;
    private final List<Use> uses = new ArrayList<>();
    private boolean complete = true;
    private Column[] columns = new Column[0];
    private long[] prices = new long[0];
    private int[] left = new int[0];
    private int[] lastColumnOfKind = new int[0];
    private long[] timesLeft = new long[0];
    private Applied best = new Applied();

    FullSearch(World world, Facts facts, Kind[] kinds, WorkBound work) {
        this.world = world;
        this.facts = facts;
        this.kinds = kinds;
        this.work = work;
        this.floor = new OrderBound(world, facts, kinds);
        this.treatments = new Treatments(world.ofUnits(), kinds);
        this.untreated = new Treatment[kinds.length];
        for (Kind kind : kinds) {
            untreated[kind.index] = Treatment.none(kind);
        }
    }

    boolean complete() {
        return complete;
    }

    /** The best there is, or the given one when nothing is better. */
    Applied improve(Applied known) {
        best = known;
        List<Column> list = list();
        complete &= treatments.complete();
        list.sort((one, other) -> Long.compare(other.value() / other.size(), one.value() / one.size()));
        columns = list.toArray(new Column[0]);
        left = new int[kinds.length];
        lastColumnOfKind = new int[kinds.length];
        timesLeft = new long[world.ofSets().size()];
        long list0 = 0;
        for (Kind kind : kinds) {
            left[kind.index] = kind.count;
            list0 += kind.list * kind.count;
        }
        for (int i = 0; i < timesLeft.length; i++) {
            timesLeft[i] = world.ofSets().get(i).terms().times();
        }
        for (int c = 0; c < columns.length; c++) {
            for (int kind : columns[c].kinds()) {
                lastColumnOfKind[kind] = c;
            }
        }
        prices = DualPrices.of(gainsOnly(), left);
        long open = 0;
        for (Kind kind : kinds) {
            open += prices[kind.index] * kind.count;
        }
        search(0, list0, open);
        return best;
    }

    /** Here money alone counts, so that the bound is a bound on money. */
    private Column[] gainsOnly() {
        Column[] gains = new Column[columns.length];
        for (int c = 0; c < gains.length; c++) {
            Column column = columns[c];
            gains[c] = new Column(
                    column.offer(),
                    column.units(),
                    column.treatments(),
                    column.kinds(),
                    column.needs(),
                    column.gain(),
                    column.gain());
        }
        return gains;
    }

    private List<Column> list() {
        List<Column> list = new ArrayList<>();
        for (Kind kind : kinds) {
            for (Treatment treatment : treatments.all(kind, null, MOST_TREATMENTS)) {
                if (treatment.touches() > 0) {
                    list.add(Column.of(
                            null, new Kind[] {kind}, new Treatment[] {treatment}, new Treatment[] {untreated[kind.index]
                            }));
                }
            }
        }
        for (SetOffer set : world.ofSets()) {
            Columns ways = new Columns(set, kinds, MOST_COLUMNS);
            for (Kind[] units : ways.list()) {
                treat(set, units, 0, new Treatment[units.length], list);
            }
            complete &= ways.complete();
        }
        return list;
    }

    private void treat(SetOffer set, Kind[] units, int place, Treatment[] chosen, List<Column> list) {
        if (list.size() >= MOST_COLUMNS) {
            complete = false;
        } else if (place == units.length) {
            Treatment[] outside = new Treatment[units.length];
            for (int i = 0; i < outside.length; i++) {
                outside[i] = untreated[units[i].index];
            }
            list.add(Column.of(set, units, chosen.clone(), outside));
        } else {
            for (Treatment treatment : treatments.all(units[place], set.terms(), MOST_TREATMENTS)) {
                chosen[place] = treatment;
                treat(set, units, place + 1, chosen, list);
            }
        }
    }

    private void search(int from, long goodsLeft, long open) {
        if (!complete || floor.lowestPayable(goodsLeft - open) >= best.payable()) {
            return;
        }
        if (from == columns.length) {
            tryOut();
            return;
        }
        if (!work.take()) {
            complete = false;
            return;
        }
        Column column = columns[from];
        int offer = world.ofSets().indexOf(column.offer());
        int most = (int) Math.min(Integer.MAX_VALUE, offer < 0 ? Integer.MAX_VALUE : timesLeft[offer]);
        long cost = 0;
        for (int i = 0; i < column.kinds().length; i++) {
            most = Math.min(most, left[column.kinds()[i]] / column.needs()[i]);
            cost += column.needs()[i] * prices[column.kinds()[i]];
        }
        for (int t = most; t >= 0; t--) {
            use(column, offer, t);
            search(from + 1, goodsLeft - t * column.gain(), open - t * cost - expired(from));
            use(column, offer, -t);
        }
    }

    private void use(Column column, int offer, int t) {
        for (int i = 0; i < column.kinds().length; i++) {
            left[column.kinds()[i]] -= t * column.needs()[i];
        }
        if (offer >= 0) {
            timesLeft[offer] -= t;
        }
        if (t > 0) {
            uses.add(new Use(column, t));
        } else if (t < 0) {
            uses.removeLast();
        }
    }

    private long expired(int c) {
        long expired = 0;
        for (int kind : columns[c].kinds()) {
            if (lastColumnOfKind[kind] == c) {
                expired += left[kind] * prices[kind];
            }
        }
        return expired;
    }

    private void tryOut() {
        if (!work.take(STEPS_PER_PLAN)) {
            complete = false;
            return;
        }
        Applied applied = Applying.carryOut(new Plan(world.ofOrder(), List.copyOf(uses), untreated), facts, kinds);
        if (applied.payable() < best.payable()) {
            best = applied;
        }
    }
}
