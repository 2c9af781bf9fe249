package io.toonbank.sourcing.engine.internal;

/**
 * Searches the plans of two places, then of three, and so on; those of one place are known by trying each. A number whose lower bound
 * is not below the best plan known is done without a search.
 */
final class ByNumberOfPlaces {

    private final Model model;
    private final KeptPlans kept;
    private final int stepsMax;
    private double lowerBound = Double.POSITIVE_INFINITY;
    private int steps;

    ByNumberOfPlaces(Model model, KeptPlans kept, int stepsMax) {
        this.model = model;
        this.kept = kept;
        this.stepsMax = stepsMax;
    }

    void run() {
        int most = (int) Math.min(Math.min(model.placesMax, model.places), model.totalUnits());
        if (most < 2) {
            return;
        }
        Bounds bounds = new Bounds(model);
        for (int count = 2; count <= most; count++) {
            DualPrices prices = bounds.prices(count, kept);
            double bound = bounds.of(count, prices);
            if (kept.costsLess(bound)) {
                Work work = new Work(stepsMax - steps);
                new PlaceSets(model, count, bounds, prices, kept, work).search();
                steps += work.steps();
                if (!work.complete()) {
                    lowerBound = Math.min(lowerBound, bound);
                }
            }
        }
    }

    boolean complete() {
        return Double.isInfinite(lowerBound);
    }

    /** No plan costs less than this, or than the best one known. */
    long lowerBound() {
        return complete() ? Long.MAX_VALUE : (long) Math.ceil(lowerBound - KeptPlans.TOLERANCE * Math.abs(lowerBound));
    }

    int steps() {
        return steps;
    }
}
