package io.toonbank.sourcing.engine.internal;

import java.util.Arrays;

/**
 * Given a set of places: which gives what. Depth first over the lines; a line comes whole from one place or is shared out over
 * several in every way there is.
 */
final class Assignment {

    /** Lines of at most so many units are shared out in every possible way. */
    static final int EVERY_SHARE_MAX = 12;

    private final Model model;
    private final ServingCosts costs;
    private final double leastCarriage;
    private final int[] order;
    private final KeptPlans kept;
    private final Work work;
    private final OpenPlaces plan;

    /** By depth: what the lines from there on cost at least. */
    private final double[] rest;

    private int[] set = {};
    private double opening;

    Assignment(Model model, ServingCosts costs, long leastCarriage, int[] order, KeptPlans kept, Work work) {
        this.model = model;
        this.costs = costs;
        this.leastCarriage = leastCarriage;
        this.order = order;
        this.kept = kept;
        this.work = work;
        plan = new OpenPlaces(model);
        rest = new double[model.lines + 1];
    }

    void search(int[] places) {
        set = places.clone();
        Arrays.sort(set);
        opening = 0;
        for (int place : set) {
            opening += model.openCost[place];
        }
        for (int depth = model.lines - 1; depth >= 0; depth--) {
            rest[depth] = rest[depth + 1] + least(order[depth]);
        }
        line(0);
    }

    private double least(int line) {
        double least = Double.POSITIVE_INFINITY;
        for (int place : set) {
            least = Math.min(least, costs.served[line][place]);
        }
        return least;
    }

    private void line(int depth) {
        if (depth == model.lines) {
            kept.offer(plan.plan(), plan.cost());
            return;
        }
        int line = order[depth];
        int need = model.need[line];
        for (int place : set) {
            if (model.free[place][line] == need
                    && plan.roomAt(place) >= need
                    && worthwhile(place, line, need, rest[depth + 1])) {
                plan.put(place, line, need);
                line(depth + 1);
                plan.takeBack();
            }
        }
        if (!model.together[line] && need > 1) {
            share(depth, 0, need);
        }
    }

    /** Shares out what is left of the line over the places from {@code from} on, so that each way is tried once. */
    private void share(int depth, int from, int left) {
        int line = order[depth];
        for (int i = from; i < set.length; i++) {
            int place = set[i];
            int most = Math.min(Math.min(left, model.free[place][line]), plan.roomAt(place));
            for (int quantity = most; quantity > 0; quantity = nextQuantity(line, quantity)) {
                if (quantity < model.need[line]) {
                    shareFrom(depth, i, quantity, left - quantity);
                }
            }
        }
    }

    private void shareFrom(int depth, int i, int quantity, int still) {
        int line = order[depth];
        double later = rest[depth + 1] + least(line) * still / model.need[line];
        if (worthwhile(set[i], line, quantity, later)) {
            plan.put(set[i], line, quantity);
            if (still == 0) {
                line(depth + 1);
            } else {
                share(depth, i + 1, still);
            }
            plan.takeBack();
        }
    }

    /** Large lines are not shared out unit by unit: all a place has, or half of it, and so on; then the proof is lost. */
    private int nextQuantity(int line, int quantity) {
        if (model.need[line] <= EVERY_SHARE_MAX) {
            return quantity - 1;
        }
        work.leaveOut();
        return quantity / 2;
    }

    /** A set that does not use all its places is another set, which has its own turn: every place of this one is counted as open. */
    private boolean worthwhile(int place, int line, int quantity, double later) {
        if (!work.step()) {
            return false;
        }
        double goods = opening + plan.givingCosts() + plan.giving(place, line, quantity) + later;
        double sent = plan.carriage() + plan.carriage(place, line, quantity);
        return kept.costsLess(goods + Math.max(sent, leastCarriage));
    }
}
