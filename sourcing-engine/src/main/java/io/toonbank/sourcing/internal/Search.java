package io.toonbank.sourcing.internal;

import java.util.Arrays;

/**
 * Depth-first branch and bound over the lines, the scarcest first: for each, every place that can give all of it, then every way to
 * share it out, each tried in the order of its bound and left as soon as the bound says that it cannot beat the best plan known.
 */
final class Search {

    /** Lines of at most so many units are shared out in every possible way. */
    static final int EVERY_SHARE_MAX = 12;

    /** Against the rounding of the prices, which are floating point; far below one unit of cost. */
    private static final double TOLERANCE = 1e-6;

    private final Model model;
    private final int[] places;
    private final DualPrices prices;
    private final KeptPlans kept;
    private final OpenPlaces plan;
    private final int[] order;
    private final long stepsMax;
    private long steps;
    private boolean complete = true;

    Search(Model model, int[] places, DualPrices prices, KeptPlans kept, int stepsMax) {
        this.model = model;
        this.places = places;
        this.prices = prices;
        this.kept = kept;
        this.stepsMax = stepsMax;
        plan = new OpenPlaces(model);
        order = scarcestFirst();
    }

    /** Whether nothing was left out that could have been better. */
    boolean run() {
        line(0, 0, prices.price.clone());
        return complete;
    }

    int steps() {
        return (int) Math.min(Integer.MAX_VALUE, steps);
    }

    private int[] scarcestFirst() {
        long[] keys = new long[model.lines];
        for (int line = 0; line < model.lines; line++) {
            long able = 0;
            for (int place : places) {
                able += model.free[place][line] == model.need[line] ? 1 : 0;
            }
            keys[line] = able << 32 | line;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** @param worth by line: the least the whole line can still cost, given what is open */
    private void line(int depth, long cost, double[] worth) {
        if (depth == model.lines) {
            kept.offer(plan.plan(), cost);
            return;
        }
        int line = order[depth];
        boolean full = plan.full();
        whole(depth, line, cost, worth);
        boolean shared = !model.together[line] && model.need[line] > 1 && (!full || plan.opened() > 1) && model.placesMax > 1;
        if (shared) {
            share(new Sharing(depth, line), 0, model.need[line], cost, worth);
        }
    }

    private double restAfter(int depth, double[] worth) {
        double rest = 0;
        for (int i = depth + 1; i < model.lines; i++) {
            rest += worth[order[i]];
        }
        return rest;
    }

    private void whole(int depth, int line, long cost, double[] worth) {
        int need = model.need[line];
        Branch[] branches = new Branch[plan.full() ? plan.opened() : places.length];
        int count = 0;
        for (int i = 0; i < branches.length; i++) {
            int place = plan.full() ? plan.place(i) : places[i];
            if (model.free[place][line] == need && plan.roomAt(place) >= need) {
                long added = plan.added(place, line, need);
                steps++;
                double bound = cost + added + restWith(depth, place, worth);
                if (worthwhile(bound)) {
                    branches[count++] = new Branch(place, added, bound);
                }
            }
        }
        Arrays.sort(branches, 0, count);
        for (int i = 0; i < count && go(branches[i].bound); i++) {
            descend(depth, branches[i].place, line, need, cost + branches[i].added, worth);
        }
    }

    /** What the later lines cost at least once this place is open too. */
    private double restWith(int depth, int place, double[] worth) {
        boolean lastToOpen = !plan.isOpen(place) && plan.opened() + 1 == model.placesMax;
        double[] atPlace = prices.servedAtOpen[place];
        double rest = 0;
        for (int i = depth + 1; i < model.lines; i++) {
            int later = order[i];
            double least = atPlace[later];
            if (lastToOpen || plan.full()) {
                for (int j = 0; j < plan.opened(); j++) {
                    least = Math.min(least, prices.servedAtOpen[plan.place(j)][later]);
                }
                rest += least;
            } else {
                rest += Math.min(worth[later], least);
            }
        }
        return rest;
    }

    private void descend(int depth, int place, int line, int quantity, long cost, double[] worth) {
        double[] after = worthWith(place, worth);
        plan.put(place, line, quantity);
        line(depth + 1, cost, after);
        plan.takeBack();
    }

    private double[] worthWith(int place, double[] worth) {
        double[] after = worth.clone();
        for (int line = 0; line < model.lines; line++) {
            after[line] = Math.min(after[line], prices.servedAtOpen[place][line]);
        }
        return after;
    }

    /** Shares out what is left of the line over places from {@code from} on, so that each way is tried once. */
    private void share(Sharing sharing, int from, int left, long cost, double[] worth) {
        int line = sharing.line;
        for (int i = from; i < places.length; i++) {
            int place = places[i];
            if (plan.full() && !plan.isOpen(place)) {
                continue;
            }
            int most = Math.min(Math.min(left, model.free[place][line]), plan.roomAt(place));
            for (int quantity = most; quantity > 0; quantity = nextQuantity(line, quantity)) {
                boolean whole = quantity == model.need[line];
                if (!whole && !offerShare(sharing, i, quantity, left, cost, worth)) {
                    return;
                }
            }
        }
    }

    /** Large lines are not shared out unit by unit: all a place has, or half of it, and so on; then the proof is lost. */
    private int nextQuantity(int line, int quantity) {
        if (model.need[line] <= EVERY_SHARE_MAX) {
            return quantity - 1;
        }
        complete = false;
        return quantity / 2;
    }

    /** False when the work is done for. */
    private boolean offerShare(Sharing sharing, int i, int quantity, int left, long cost, double[] worth) {
        int place = places[i];
        int line = sharing.line;
        steps++;
        long added = plan.added(place, line, quantity);
        int still = left - quantity;
        double[] after = worthWith(place, worth);
        double bound = cost + added + restAfter(sharing.depth, after) + after[line] * still / model.need[line];
        if (!worthwhile(bound)) {
            return true;
        }
        if (!go(bound)) {
            return false;
        }
        plan.put(place, line, quantity);
        if (still == 0) {
            line(sharing.depth + 1, cost + added, after);
        } else {
            share(sharing, i + 1, still, cost + added, after);
        }
        plan.takeBack();
        return true;
    }

    private boolean worthwhile(double bound) {
        return kept.isEmpty() || Math.ceil(bound - TOLERANCE * Math.abs(bound)) < kept.best();
    }

    /** Whether to go on with a branch of this bound; beyond the bound on work nothing goes on. */
    private boolean go(double bound) {
        if (!worthwhile(bound)) {
            return false;
        }
        if (steps > stepsMax) {
            complete = false;
            return false;
        }
        return true;
    }

    private record Sharing(int depth, int line) {}

    private record Branch(int place, long added, double bound) implements Comparable<Branch> {
        @Override
        public int compareTo(Branch other) {
            int byBound = Double.compare(bound, other.bound);
            return byBound == 0 ? Integer.compare(place, other.place) : byBound;
        }
    }
}
