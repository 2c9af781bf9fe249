package io.toonbank.sourcing.engine.internal;

/** The least it costs each place to serve each line whole, carriage not counted; endless where it has nothing of the line. */
final class ServingCosts {

    private static final int STRIDES = 24;

    /** By line and place. */
    final double[][] served;

    /** By line: what the cheapest of its places asks. */
    final double[] cheapest;

    /** By line: how far its price rises at once, so that no line eats what the others need. */
    final double[] stride;

    private final double[] dearest;

    /** By line and place: what the place can give, as a part of what the line needs. */
    final double[][] share;

    /** By place: what using it at all costs. */
    final double[] opening;

    ServingCosts(Model model, LeastCarriage carriage) {
        served = new double[model.lines][model.places];
        cheapest = new double[model.lines];
        dearest = new double[model.lines];
        stride = new double[model.lines];
        share = new double[model.lines][model.places];
        opening = new double[model.places];
        for (int place = 0; place < model.places; place++) {
            opening[place] = model.openCost[place] + carriage.dearer(model.rates[place]);
            for (int line = 0; line < model.lines; line++) {
                served[line][place] = model.free[place][line] == 0
                        ? Double.POSITIVE_INFINITY
                        : model.lineHandling[place] + (double) model.need[line] * model.cheapestUnit(place, line);
                share[line][place] = (double) model.free[place][line] / model.need[line];
            }
        }
        for (int line = 0; line < model.lines; line++) {
            range(line);
        }
    }

    /** What would be saved if every line came from its cheapest place and places cost nothing, against the dearest. */
    double spread() {
        double spread = 0;
        for (int line = 0; line < cheapest.length; line++) {
            spread += dearest[line] - cheapest[line];
        }
        return spread;
    }

    private void range(int line) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double cost : served[line]) {
            least = Math.min(least, cost);
            most = Double.isInfinite(cost) ? most : Math.max(most, cost);
        }
        cheapest[line] = least;
        dearest[line] = most;
        stride[line] = Math.max(1, (most - least) / STRIDES);
    }
}
