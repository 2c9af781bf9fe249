package io.toonbank.sourcing.engine.internal;

import java.util.Arrays;

/**
 * Branch and bound over sets of so many places. A set grows by a place that has some of the scarcest line the set lacks; the places
 * tried before are out of the question for the sets that follow, so that each set is met once. A set that has everything is handed to
 * {@link Assignment}.
 */
final class PlaceSets {

    private final Model model;
    private final int count;
    private final DualPrices prices;
    private final ServingCosts costs;
    private final KeptPlans kept;
    private final Work work;
    private final Assignment assignment;
    private final long carriage;
    private final int[] scarcestFirst;
    private final int[] set;
    private final boolean[] out;
    private int size;

    PlaceSets(Model model, int count, Bounds bounds, DualPrices prices, KeptPlans kept, Work work) {
        this.model = model;
        this.count = count;
        this.prices = prices;
        this.costs = bounds.costs();
        this.kept = kept;
        this.work = work;
        carriage = bounds.carriage().from(count);
        scarcestFirst = scarcestFirst();
        assignment = new Assignment(model, costs, carriage, scarcestFirst, kept, work);
        set = new int[count];
        out = new boolean[model.places];
    }

    void search() {
        grow(0, prices.price());
    }

    private int[] scarcestFirst() {
        long[] keys = new long[model.lines];
        for (int line = 0; line < model.lines; line++) {
            long able = 0;
            for (int place = 0; place < model.places; place++) {
                able += model.free[place][line] == model.need[line] ? 1 : 0;
            }
            keys[line] = able << 32 | line;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** @param worth by line: the least the whole line can still cost, given what is in the set */
    private void grow(double opening, double[] worth) {
        if (size == count) {
            assignment.search(set);
            return;
        }
        int lacking = scarcestLacking();
        Branch[] branches = new Branch[model.places];
        int found = 0;
        for (int place = 0; place < model.places; place++) {
            boolean candidate = !out[place] && (lacking < 0 || model.free[place][lacking] > 0);
            if (candidate && work.step() && (size + 1 < count || completes(place))) {
                double bound = bound(place, opening, worth);
                if (kept.costsLess(bound)) {
                    branches[found++] = new Branch(place, bound);
                }
            }
        }
        Arrays.sort(branches, 0, found);
        int tried = 0;
        for (; tried < found && kept.costsLess(branches[tried].bound) && work.step(); tried++) {
            int place = branches[tried].place;
            set[size++] = place;
            out[place] = true;
            grow(opening + costs.opening[place], size == count ? worth : worthWith(place, worth));
            size--;
        }
        for (int i = 0; i < tried; i++) {
            out[branches[i].place] = false;
        }
    }

    /** The scarcest line of which the set has too little; -1 when it has enough of all. */
    private int scarcestLacking() {
        for (int line : scarcestFirst) {
            if (inSet(line) < model.need[line]) {
                return line;
            }
        }
        return -1;
    }

    private boolean completes(int place) {
        for (int line = 0; line < model.lines; line++) {
            if (model.free[place][line] < model.need[line]
                    && model.free[place][line] + inSet(line) < model.need[line]) {
                return false;
            }
        }
        return true;
    }

    private int inSet(int line) {
        int units = 0;
        for (int i = 0; i < size; i++) {
            units += model.free[set[i]][line];
        }
        return units;
    }

    private double bound(int place, double opening, double[] worth) {
        int still = count - size - 1;
        double bound = opening + costs.opening[place] + carriage - still * prices.toll();
        for (int line = 0; line < model.lines; line++) {
            bound += still == 0 ? leastAt(place, line) : Math.min(worth[line], costs.served[line][place]);
        }
        return bound;
    }

    private double leastAt(int place, int line) {
        double[] served = costs.served[line];
        double least = served[place];
        for (int i = 0; i < size; i++) {
            least = Math.min(least, served[set[i]]);
        }
        return least;
    }

    private double[] worthWith(int place, double[] worth) {
        double[] after = worth.clone();
        for (int line = 0; line < model.lines; line++) {
            after[line] = Math.min(after[line], costs.served[line][place]);
        }
        return after;
    }

    private record Branch(int place, double bound) implements Comparable<Branch> {
        @Override
        public int compareTo(Branch other) {
            int byBound = Double.compare(bound, other.bound);
            return byBound == 0 ? Integer.compare(place, other.place) : byBound;
        }
    }
}
