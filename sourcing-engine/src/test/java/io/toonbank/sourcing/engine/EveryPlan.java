package io.toonbank.sourcing.engine;

import io.toonbank.sourcing.engine.SourcingQuestion.CostStep;
import io.toonbank.sourcing.engine.SourcingQuestion.Line;
import io.toonbank.sourcing.engine.SourcingQuestion.Place;
import java.util.List;

/** Tries every plan there is, with arithmetic of its own. */
final class EveryPlan {

    private final SourcingQuestion question;
    private final int[][] given;
    private long best = Long.MAX_VALUE;

    EveryPlan(SourcingQuestion question) {
        this.question = question;
        given = new int[question.places().size()][question.lines().size()];
    }

    /** Cost of the cheapest lawful plan, {@link Long#MAX_VALUE} when there is none. */
    long cheapest() {
        share(0, 0, question.lines().getFirst().quantity());
        return best;
    }

    private void share(int line, int place, int left) {
        List<Line> lines = question.lines();
        if (place == question.places().size()) {
            if (left > 0) {
                return;
            }
            if (line + 1 == lines.size()) {
                best = Math.min(best, cost(question, given));
            } else {
                share(line + 1, 0, lines.get(line + 1).quantity());
            }
            return;
        }
        int most = Math.min(left, question.places().get(place).stock().get(line).available());
        for (int quantity = 0; quantity <= most; quantity++) {
            given[place][line] = quantity;
            share(line, place + 1, left - quantity);
        }
        given[place][line] = 0;
    }

    /** {@link Long#MAX_VALUE} when the plan is not lawful. */
    static long cost(SourcingQuestion question, int[][] given) {
        long cost = 0;
        int opened = 0;
        for (int place = 0; place < given.length; place++) {
            Place at = question.places().get(place);
            long grams = 0;
            int units = 0;
            for (int line = 0; line < given[place].length; line++) {
                int quantity = given[place][line];
                Line wanted = question.lines().get(line);
                if (quantity > 0) {
                    if (wanted.together() && quantity < wanted.quantity()) {
                        return Long.MAX_VALUE;
                    }
                    units += quantity;
                    grams += (long) quantity * wanted.unitGrams();
                    cost += at.lineHandling() + units(at.stock().get(line).costs(), quantity);
                }
            }
            if (units > at.unitCapacity()) {
                return Long.MAX_VALUE;
            }
            if (units > 0) {
                opened++;
                cost += at.openCost() + carriage(at.rates(), grams);
            }
        }
        return opened > question.rules().placesMax() ? Long.MAX_VALUE : cost;
    }

    private static long units(List<CostStep> steps, int quantity) {
        long cost = 0;
        for (int unit = 0; unit < quantity; unit++) {
            long costs = 0;
            for (CostStep step : steps) {
                if (step.fromUnit() <= unit) {
                    costs = step.cost();
                }
            }
            cost += costs;
        }
        return cost;
    }

    private static long carriage(RateCard card, long grams) {
        long cost = 0;
        long left = grams;
        while (left > card.heaviestParcelGrams()) {
            cost += card.steps().getLast().cost();
            left -= card.heaviestParcelGrams();
        }
        for (RateCard.Step step : card.steps()) {
            if (left <= step.gramsMax()) {
                return cost + step.cost();
            }
        }
        throw new AssertionError("no step for " + left);
    }
}
