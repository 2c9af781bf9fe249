package io.toonbank.sourcing.engine.internal;

/**
 * A good plan before the search, so that it can leave much unvisited, and the answer where the search may not work: again and again
 * the place whose goods cost least per unit, until every line is supplied.
 */
final class FirstPlan {

    private final Model model;
    private final int[] open;
    private final OpenPlaces plan;

    private FirstPlan(Model model) {
        this.model = model;
        open = model.need.clone();
        plan = new OpenPlaces(model);
    }

    static void offer(Model model, KeptPlans kept) {
        FirstPlan first = new FirstPlan(model);
        if (first.make()) {
            kept.offer(first.plan.plan(), first.plan.cost());
        }
    }

    private boolean make() {
        int left = (int) Math.min(Integer.MAX_VALUE, model.totalUnits());
        while (left > 0) {
            if (plan.opened() == model.placesMax) {
                return false;
            }
            int best = -1;
            double cheapest = Double.POSITIVE_INFINITY;
            for (int place = 0; place < model.places; place++) {
                if (!plan.isOpen(place)) {
                    double perUnit = costPerUnit(place, left);
                    if (perUnit < cheapest) {
                        cheapest = perUnit;
                        best = place;
                    }
                }
            }
            if (best < 0) {
                return false;
            }
            left -= takeAll(best);
        }
        return true;
    }

    /** Of the last place nothing may be left over: a place that cannot finish the order then does not count. */
    private double costPerUnit(int place, int left) {
        int units = 0;
        int room = model.capacity[place];
        long grams = 0;
        long costs = model.openCost[place];
        for (int line = 0; line < model.lines; line++) {
            int quantity = quantity(place, line, room - units);
            if (quantity > 0) {
                units += quantity;
                grams += (long) quantity * model.grams[line];
                costs += model.lineHandling[place] + model.units(place, line, quantity);
            }
        }
        boolean mustFinish = plan.opened() == model.placesMax - 1;
        if (units == 0 || (mustFinish && units < left)) {
            return Double.POSITIVE_INFINITY;
        }
        return (double) (costs + model.rates[place].cost(grams, true)) / units;
    }

    private int quantity(int place, int line, int room) {
        int quantity = Math.min(Math.min(open[line], model.free[place][line]), room);
        return model.together[line] && quantity < model.need[line] ? 0 : quantity;
    }

    private int takeAll(int place) {
        int units = 0;
        for (int line = 0; line < model.lines; line++) {
            int quantity = quantity(place, line, plan.roomAt(place));
            if (quantity > 0) {
                plan.put(place, line, quantity);
                open[line] -= quantity;
                units += quantity;
            }
        }
        return units;
    }
}
