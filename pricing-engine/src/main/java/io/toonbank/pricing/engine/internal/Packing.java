package io.toonbank.pricing.engine.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses how often each column is used so that together they are worth most: branch and bound, exact within its work bound.
 *
 * <p>The upper bound gives every unit a price such that the units of any column together cost at least what the column is worth (a
 * feasible solution of the linear program's dual): whatever is still open can then not be worth more than the units still there.
 */
final class Packing {
    /** One column used so many times. */
    record Use(Column column, int times) {}

    private final Column[] columns;
    private final int[] left;
    private final long[] price;
    private final int[] lastColumnOfKind;
    private final int[] offerOfColumn;
    private final long[] timesLeft;
    private final WorkBound work;

    private final int[] times;
    private int[] bestTimes;
    private long best;
    private boolean complete = true;

    Packing(List<Column> list, Kind[] kinds, WorkBound work) {
        this.work = work;
        this.columns = list.toArray(new Column[0]);
        java.util.Arrays.sort(columns, Packing::byDensity);
        this.left = new int[kinds.length];
        for (Kind kind : kinds) {
            left[kind.index] = kind.count;
        }
        this.times = new int[columns.length];
        this.bestTimes = new int[columns.length];
        this.lastColumnOfKind = new int[kinds.length];
        this.price = DualPrices.of(columns, left);
        this.offerOfColumn = new int[columns.length];
        this.timesLeft = new long[columns.length];
        numberOffers();
    }

    private static int byDensity(Column one, Column other) {
        int order = Long.compare(other.value() / other.size(), one.value() / one.size());
        return order != 0 ? order : Long.compare(other.value(), one.value());
    }

    private void numberOffers() {
        List<Offer> offers = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            Offer offer = offerOf(columns[c]);
            int number = 0;
            while (number < offers.size() && offers.get(number) != offer) {
                number++;
            }
            if (number == offers.size()) {
                offers.add(offer);
                timesLeft[number] = offer.terms().times();
            }
            offerOfColumn[c] = number;
            for (int kind : columns[c].kinds()) {
                lastColumnOfKind[kind] = c;
            }
        }
    }

    private static Offer offerOf(Column column) {
        Offer offer = column.offer();
        if (offer == null) {
            throw new IllegalStateException("only sets are packed");
        }
        return offer;
    }

    /** Whether the uses are proven to be the best. */
    boolean complete() {
        return complete;
    }

    List<Use> solve() {
        long open = 0;
        boolean[] seen = new boolean[left.length];
        for (Column column : columns) {
            for (int kind : column.kinds()) {
                if (!seen[kind]) {
                    seen[kind] = true;
                    open += left[kind] * price[kind];
                }
            }
        }
        search(0, 0, open);
        List<Use> uses = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            if (bestTimes[c] > 0) {
                uses.add(new Use(columns[c], bestTimes[c]));
            }
        }
        return uses;
    }

    private void search(int from, long value, long openAtStart) {
        if (value > best) {
            best = value;
            bestTimes = times.clone();
        }
        long open = openAtStart;
        for (int c = from; c < columns.length && value + open > best; c++) {
            if (!work.take()) {
                complete = false;
                return;
            }
            Column column = columns[c];
            int most = most(c);
            for (int t = most; t > 0; t--) {
                long worth = value + t * column.value();
                long openAfter = open - t * cost(column);
                if (worth + openAfter > best) {
                    use(c, t);
                    search(c + 1, worth, openAfter - expired(c));
                    use(c, -t);
                    if (!complete) {
                        return;
                    }
                }
            }
            open -= expired(c);
        }
    }

    private int most(int c) {
        Column column = columns[c];
        long most = timesLeft[offerOfColumn[c]];
        for (int i = 0; i < column.kinds().length; i++) {
            most = Math.min(most, left[column.kinds()[i]] / column.needs()[i]);
        }
        return (int) most;
    }

    private void use(int c, int t) {
        Column column = columns[c];
        for (int i = 0; i < column.kinds().length; i++) {
            left[column.kinds()[i]] -= t * column.needs()[i];
        }
        timesLeft[offerOfColumn[c]] -= t;
        times[c] += t;
    }

    private long cost(Column column) {
        long cost = 0;
        for (int i = 0; i < column.kinds().length; i++) {
            cost += column.needs()[i] * price[column.kinds()[i]];
        }
        return cost;
    }

    /** What the units that no later column wants were still counted for. */
    private long expired(int c) {
        long expired = 0;
        for (int kind : columns[c].kinds()) {
            if (lastColumnOfKind[kind] == c) {
                expired += left[kind] * price[kind];
            }
        }
        return expired;
    }
}
