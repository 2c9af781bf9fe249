package io.toonbank.sourcing.engine.internal;

import java.util.Arrays;

/**
 * A price for each line such that no place earns more than it costs to open by serving lines at these prices. Their sum is a lower
 * bound on the cost of the goods of every plan; any part of it stays one for the lines not planned yet. Found by dual ascent: prices
 * rise line by line, stride by stride, until every line is held down by a place that breaks even.
 *
 * @param price by line
 * @param toll what each place must earn beyond its own opening; a plan of so many places gets so many tolls back
 */
record DualPrices(double[] price, double toll) {

    private static final int ROUNDS_MAX = 400;

    static DualPrices of(ServingCosts costs, double toll) {
        return new DualPrices(new Ascent(costs, toll).prices(), toll);
    }

    /** The least the goods cost from so many places. */
    double goods(int places) {
        return Arrays.stream(price).sum() - places * toll;
    }

    private static final class Ascent {

        private final ServingCosts costs;
        private final double[] slack;
        private final double[] price;

        Ascent(ServingCosts costs, double toll) {
            this.costs = costs;
            slack = costs.opening.clone();
            for (int i = 0; i < slack.length; i++) {
                slack[i] += toll;
            }
            price = costs.cheapest.clone();
        }

        double[] prices() {
            boolean risen = true;
            for (int round = 0; risen && round < ROUNDS_MAX; round++) {
                risen = false;
                for (int line = 0; line < price.length; line++) {
                    risen |= rise(line);
                }
            }
            return price;
        }

        /** By a stride, or as far as the places it would be cheaper from can stand. */
        private boolean rise(int line) {
            double[] served = costs.served[line];
            double[] share = costs.share[line];
            double now = price[line];
            double to = now + costs.stride[line];
            for (int i = 0; i < slack.length; i++) {
                if (served[i] < to) {
                    to = Math.min(to, Math.max(served[i], now) + slack[i] / share[i]);
                }
            }
            if (!(to > now)) {
                return false;
            }
            for (int i = 0; i < slack.length; i++) {
                if (served[i] < to) {
                    slack[i] = Math.max(0, slack[i] - (to - Math.max(served[i], now)) * share[i]);
                }
            }
            price[line] = to;
            return true;
        }
    }
}
