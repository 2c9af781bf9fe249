package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.RateCard;
import java.util.Arrays;

/**
 * A price for each line such that no place earns more than its opening costs by serving lines at these prices. Their sum is a lower
 * bound on every plan; any part of it stays one for the lines not planned yet. Found by dual ascent: prices rise line by line, level
 * by level, until every line is held down by a place that breaks even.
 *
 * <p>Serving is valued at its cheapest: first units, and a straight line under the parcel rates.
 */
final class DualPrices {

    private static final int ROUNDS_MAX = 4_000;

    /** By line: what the whole line is worth at least, less what no plan can avoid. */
    final double[] price;

    /** By place and line: the least serving the whole line can cost at a place that is open and whose parcel goes anyway. */
    final double[][] servedAtOpen;

    private final Model model;
    private final int[] places;
    private final double[][] served;
    private final double[] slack;

    DualPrices(Model model, int[] places) {
        this.model = model;
        this.places = places;
        price = new double[model.lines];
        served = new double[model.lines][places.length];
        servedAtOpen = new double[model.places][model.lines];
        slack = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            value(i);
        }
        rise();
    }

    double sum() {
        return Arrays.stream(price).sum();
    }

    private void value(int i) {
        int place = places[i];
        long weight = weightFrom(place);
        RateCard rates = model.rates[place];
        long lightest = rates.cost(0, true);
        double slope = slopeUnder(rates, weight);
        double base = rates.cost(weight, true) - slope * weight;
        if (base < lightest / 2.0) {
            slope = 0;
            base = lightest;
        }
        slack[i] = model.openCost[place] + base;
        for (int line = 0; line < model.lines; line++) {
            boolean gives = model.free[place][line] > 0;
            double open = gives
                    ? model.lineHandling[place] + (double) model.need[line] * model.cheapestUnit(place, line)
                    : Double.POSITIVE_INFINITY;
            servedAtOpen[place][line] = open;
            served[line][i] = open + slope * model.grams[line] * model.need[line];
        }
    }

    private long weightFrom(int place) {
        long weight = 0;
        for (int line = 0; line < model.lines; line++) {
            weight += (long) model.free[place][line] * model.grams[line];
        }
        return weight;
    }

    /** The flattest line through the cost at {@code weight} that lies under the rates at every smaller weight. */
    private static double slopeUnder(RateCard rates, long weight) {
        double slope = 0;
        double cost = rates.cost(weight, true);
        for (RateCard.Step step : rates.steps()) {
            for (long grams = step.gramsMax(); grams < weight; grams += rates.heaviestParcelGrams()) {
                slope = Math.max(slope, (cost - rates.cost(grams, true)) / (weight - grams));
            }
        }
        return slope;
    }

    private void rise() {
        double[][] levels = new double[model.lines][];
        int[] next = new int[model.lines];
        for (int line = 0; line < model.lines; line++) {
            levels[line] = Arrays.stream(served[line]).sorted().toArray();
            price[line] = levels[line].length == 0 ? 0 : levels[line][0];
            next[line] = 1;
        }
        boolean risen = true;
        for (int round = 0; risen && round < ROUNDS_MAX; round++) {
            risen = false;
            for (int line = 0; line < model.lines; line++) {
                risen |= riseTo(line, nextLevel(levels[line], next, line));
            }
        }
    }

    private double nextLevel(double[] levels, int[] next, int line) {
        while (next[line] < levels.length && levels[next[line]] <= price[line]) {
            next[line]++;
        }
        return next[line] < levels.length ? levels[next[line]] : Double.POSITIVE_INFINITY;
    }

    private boolean riseTo(int line, double level) {
        double step = level - price[line];
        for (int i = 0; i < places.length; i++) {
            if (served[line][i] <= price[line]) {
                step = Math.min(step, slack[i] / share(i, line));
            }
        }
        if (!(step > 0) || Double.isInfinite(step)) {
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            if (served[line][i] <= price[line]) {
                slack[i] = Math.max(0, slack[i] - step * share(i, line));
            }
        }
        price[line] += step;
        return true;
    }

    private double share(int i, int line) {
        return (double) model.free[places[i]][line] / model.need[line];
    }
}
