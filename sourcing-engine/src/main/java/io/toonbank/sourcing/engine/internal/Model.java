package io.toonbank.sourcing.engine.internal;

import io.toonbank.sourcing.engine.RateCard;
import io.toonbank.sourcing.engine.SourcingQuestion;
import io.toonbank.sourcing.engine.SourcingQuestion.CostStep;
import io.toonbank.sourcing.engine.SourcingQuestion.Line;
import io.toonbank.sourcing.engine.SourcingQuestion.Place;
import java.util.List;

/** The question in arrays: lines by {@code line}, places by {@code place}, both from 0. */
final class Model {

    final int lines;
    final int places;
    final int placesMax;
    final int[] need;
    final int[] grams;
    final boolean[] together;

    /** By place and line: what the place can give of the line, at most what the line needs. */
    final int[][] free;

    final long[] openCost;
    final long[] lineHandling;
    final int[] capacity;
    final RateCard[] rates;
    private final List<CostStep>[][] unitCosts;

    Model(SourcingQuestion question) {
        lines = question.lines().size();
        places = question.places().size();
        placesMax = question.rules().placesMax();
        need = new int[lines];
        grams = new int[lines];
        together = new boolean[lines];
        for (int line = 0; line < lines; line++) {
            Line asked = question.lines().get(line);
            need[line] = asked.quantity();
            grams[line] = asked.unitGrams();
            together[line] = asked.together();
        }
        free = new int[places][lines];
        openCost = new long[places];
        lineHandling = new long[places];
        capacity = new int[places];
        rates = new RateCard[places];
        unitCosts = costs(places, lines);
        for (int place = 0; place < places; place++) {
            Place offered = question.places().get(place);
            openCost[place] = offered.openCost();
            lineHandling[place] = offered.lineHandling();
            capacity[place] = offered.unitCapacity();
            rates[place] = offered.rates();
            for (int line = 0; line < lines; line++) {
                free[place][line] = usable(offered, line);
                unitCosts[place][line] = offered.stock().get(line).costs();
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<CostStep>[][] costs(int places, int lines) {
        return new List[places][lines];
    }

    private int usable(Place place, int line) {
        int most = Math.min(Math.min(place.stock().get(line).available(), need[line]), place.unitCapacity());
        return together[line] && most < need[line] ? 0 : most;
    }

    /** What so many units of the line cost at the place, handling of the line not counted. */
    long units(int place, int line, int quantity) {
        List<CostStep> steps = unitCosts[place][line];
        long cost = 0;
        for (int i = 0; i < steps.size() && steps.get(i).fromUnit() < quantity; i++) {
            int until =
                    i + 1 < steps.size() ? Math.min(quantity, steps.get(i + 1).fromUnit()) : quantity;
            cost += (until - Math.max(0, steps.get(i).fromUnit()))
                    * steps.get(i).cost();
        }
        return cost;
    }

    long cheapestUnit(int place, int line) {
        return unitCosts[place][line].getFirst().cost();
    }

    List<CostStep> costSteps(int place, int line) {
        return unitCosts[place][line];
    }

    boolean hasAll(int place) {
        long units = 0;
        for (int line = 0; line < lines; line++) {
            if (free[place][line] < need[line]) {
                return false;
            }
            units += need[line];
        }
        return units <= capacity[place];
    }

    long totalGrams() {
        long total = 0;
        for (int line = 0; line < lines; line++) {
            total += (long) grams[line] * need[line];
        }
        return total;
    }

    long totalUnits() {
        long total = 0;
        for (int units : need) {
            total += units;
        }
        return total;
    }
}
