package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.RateCard;
import io.toonbank.sourcing.SourcingQuestion.CostStep;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds places another one can replace in any plan at no more cost: it has all of every line the replaced one has anything of, and
 * what taking these lines over costs is not more than what is saved by not opening the replaced one. Where the taker is in the plan
 * already, its parcel grows instead, which costs no more as long as its rates are subadditive.
 */
final class Replaceable {

    private final Model model;
    private final Map<RateCard, List<Long>> tables = new IdentityHashMap<>();
    private final Map<RateCard, Boolean> subadditive = new IdentityHashMap<>();
    private final List<Long> weights = new ArrayList<>();

    private Replaceable(Model model) {
        this.model = model;
    }

    /** The places that may matter, in their order. */
    static int[] places(Model model) {
        return new Replaceable(model).remaining();
    }

    private int[] remaining() {
        collectWeights();
        boolean[] left = new boolean[model.places];
        List<Integer> kept = new ArrayList<>();
        for (int place = 0; place < model.places; place++) {
            left[place] = givesAnything(place);
        }
        for (int place = 0; place < model.places; place++) {
            for (int taker = 0; taker < model.places && left[place]; taker++) {
                if (taker != place && left[taker] && replaces(taker, place)) {
                    left[place] = taker > place && replaces(place, taker);
                    if (left[place]) {
                        break;
                    }
                }
            }
            if (left[place]) {
                kept.add(place);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean givesAnything(int place) {
        for (int line = 0; line < model.lines; line++) {
            if (model.free[place][line] > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean replaces(int taker, int place) {
        long more = model.openCost[taker] - model.openCost[place];
        if (more > 0 || model.capacity[taker] < model.totalUnits()) {
            return false;
        }
        for (int line = 0; line < model.lines; line++) {
            int given = model.free[place][line];
            if (given > 0) {
                if (model.free[taker][line] < model.need[line]) {
                    return false;
                }
                more += extra(taker, place, line);
                if (more > 0) {
                    return false;
                }
            }
        }
        return noDearer(model.rates[taker], model.rates[place]) && subadditive(model.rates[taker]);
    }

    /** The most it can cost more to take these units over, whichever units of the line the taker gives already. */
    private long extra(int taker, int place, int line) {
        long handling = Math.max(0, model.lineHandling[taker] - model.lineHandling[place]);
        long dearest = dearestUnit(taker, line);
        long most = 0;
        for (int quantity = 1; quantity <= model.free[place][line]; quantity++) {
            most = Math.max(most, quantity * dearest - model.units(place, line, quantity));
        }
        return handling + most;
    }

    private long dearestUnit(int place, int line) {
        List<CostStep> steps = model.costSteps(place, line);
        long dearest = steps.getFirst().cost();
        for (CostStep step : steps) {
            if (step.fromUnit() < model.need[line]) {
                dearest = step.cost();
            }
        }
        return dearest;
    }

    private boolean noDearer(RateCard one, RateCard other) {
        if (one == other) {
            return true;
        }
        List<Long> mine = table(one);
        List<Long> theirs = table(other);
        for (int i = 0; i < weights.size(); i++) {
            if (mine.get(i) > theirs.get(i)) {
                return false;
            }
        }
        return true;
    }

    private List<Long> table(RateCard card) {
        return tables.computeIfAbsent(
                card, rates -> weights.stream().map(grams -> rates.cost(grams, true)).toList());
    }

    /** All weights at which any card changes, up to the whole order: between them cards are flat. */
    private void collectWeights() {
        long total = model.totalGrams();
        Map<RateCard, Boolean> seen = new IdentityHashMap<>();
        for (RateCard card : model.rates) {
            if (seen.put(card, true) == null) {
                long heaviest = card.heaviestParcelGrams();
                for (RateCard.Step step : card.steps()) {
                    for (long grams = step.gramsMax(); grams < total; grams += heaviest) {
                        weights.add(grams);
                        weights.add(grams + 1);
                    }
                }
            }
        }
        weights.add(0L);
        weights.add(total);
    }

    private boolean subadditive(RateCard card) {
        return subadditive.computeIfAbsent(card, rates -> {
            for (RateCard.Step one : rates.steps()) {
                for (RateCard.Step other : rates.steps()) {
                    long sum = (long) one.gramsMax() + other.gramsMax();
                    if (rates.cost(sum, true) > one.cost() + other.cost()) {
                        return false;
                    }
                }
            }
            return true;
        });
    }
}
