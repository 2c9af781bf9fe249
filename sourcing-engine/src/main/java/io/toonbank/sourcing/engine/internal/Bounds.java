package io.toonbank.sourcing.engine.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Lower bounds by the number of places a plan uses: the goods by dual prices at the toll that suits that number best, the carriage by
 * the cheapest way to send this weight in so many parcels.
 */
final class Bounds {

    private static final double FIRST_TOLL = 0.16;
    private static final double FIRST_FACTOR = 2.5;
    private static final int REFINEMENTS = 6;

    private final LeastCarriage carriage;
    private final ServingCosts costs;
    private final Map<Double, DualPrices> prices = new HashMap<>();

    Bounds(Model model) {
        carriage = new LeastCarriage(model);
        costs = new ServingCosts(model, carriage);
    }

    LeastCarriage carriage() {
        return carriage;
    }

    ServingCosts costs() {
        return costs;
    }

    /**
     * The prices whose bound is highest, or the first whose bound is enough to be done with plans of so many places. The bound is
     * concave in the toll, so the search closes in on the best toll known from both sides.
     */
    DualPrices prices(int places, KeptPlans kept) {
        double toll = FIRST_TOLL * costs.spread();
        DualPrices best = at(toll);
        double factor = FIRST_FACTOR;
        for (int i = 0; i < REFINEMENTS && kept.costsLess(of(places, best)); i++) {
            DualPrices higher = at(best.toll() * factor);
            DualPrices lower = at(best.toll() / factor);
            DualPrices better = higher.goods(places) > lower.goods(places) ? higher : lower;
            if (better.goods(places) > best.goods(places)) {
                best = better;
            } else {
                factor = Math.sqrt(factor);
            }
        }
        return best;
    }

    double of(int places, DualPrices given) {
        return given.goods(places) + carriage.from(places);
    }

    private DualPrices at(double toll) {
        return prices.computeIfAbsent(toll, asked -> DualPrices.of(costs, asked));
    }
}
