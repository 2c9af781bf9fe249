package io.toonbank.sourcing.engine;

import java.util.List;

/**
 * What a carrier asks by weight. Goods heavier than the heaviest parcel go in several: full ones, and one with the rest.
 *
 * @param steps lightest first; a heavier parcel never costs less
 */
public record RateCard(List<Step> steps) {

    /** Throws {@link IllegalArgumentException} when steps are missing or fall. */
    public RateCard {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a rate card needs a step");
        }
        int grams = 0;
        long cost = 0;
        for (Step step : steps) {
            if (step.gramsMax() <= grams || step.cost() < cost) {
                throw new IllegalArgumentException("steps of a rate card rise in weight and never fall in cost");
            }
            grams = step.gramsMax();
            cost = step.cost();
        }
    }

    /** One price for every parcel up to a weight. */
    public static RateCard flat(int gramsMax, long cost) {
        return new RateCard(List.of(new Step(gramsMax, cost)));
    }

    /** The same card with so much more for each parcel: packing it, printing its label. */
    public RateCard plusPerParcel(long handling) {
        return new RateCard(steps.stream()
                .map(step -> new Step(step.gramsMax(), step.cost() + handling))
                .toList());
    }

    public int heaviestParcelGrams() {
        return steps.getLast().gramsMax();
    }

    /** @param goods whether anything is sent at all: goods without weight take a parcel too */
    public long cost(long grams, boolean goods) {
        if (!goods) {
            return 0;
        }
        int heaviest = heaviestParcelGrams();
        long full = Math.max(0, grams - 1) / heaviest;
        return full * steps.getLast().cost() + parcel(grams - full * heaviest);
    }

    /** How many parcels these goods take. */
    public int parcels(long grams) {
        return (int) (Math.max(0, grams - 1) / heaviestParcelGrams()) + 1;
    }

    private long parcel(long grams) {
        for (Step step : steps) {
            if (grams <= step.gramsMax()) {
                return step.cost();
            }
        }
        throw new IllegalStateException("heavier than the heaviest parcel: " + grams);
    }

    /** @param gramsMax the heaviest parcel at this cost */
    public record Step(int gramsMax, long cost) {}
}
