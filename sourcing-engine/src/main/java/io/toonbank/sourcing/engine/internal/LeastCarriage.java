package io.toonbank.sourcing.engine.internal;

import io.toonbank.sourcing.engine.RateCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the carriers get at least when the order leaves from so many places, whatever goes from where. */
final class LeastCarriage {

    private final List<RateCard> cards;
    private final long[] ends;
    private final long total;
    private final long[] least;

    LeastCarriage(Model model) {
        Set<RateCard> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(distinct, model.rates);
        cards = new ArrayList<>(distinct);
        total = model.totalGrams();
        ends = ends();
        least = new long[model.placesMax + 1];
        for (int count = 1; count < least.length; count++) {
            least[count] = from(count, total);
        }
    }

    /** Of exactly so many parcels or more, one or more from each of {@code places} places. */
    long from(int places) {
        return least[places];
    }

    long ofOneParcel() {
        return cheapest(0);
    }

    /** What a place's rates ask more than the cheapest ones, whatever the weight. */
    long dearer(RateCard card) {
        long difference = Long.MAX_VALUE;
        for (long grams : ends) {
            difference = Math.min(difference, card.cost(grams, true) - cheapest(grams));
            difference = Math.min(difference, card.cost(grams + 1, true) - cheapest(grams + 1));
        }
        return Math.min(difference, card.cost(0, true) - cheapest(0));
    }

    /** Weights at which a rate ends. A split that costs least has all its parcels but one at such a weight. */
    private long[] ends() {
        TreeSet<Long> weights = new TreeSet<>();
        for (RateCard card : cards) {
            for (RateCard.Step step : card.steps()) {
                for (long grams = step.gramsMax(); grams < total; grams += card.heaviestParcelGrams()) {
                    weights.add(grams);
                }
            }
        }
        return weights.stream().mapToLong(Long::longValue).toArray();
    }

    private long from(int places, long grams) {
        if (places == 1) {
            return cheapest(grams);
        }
        long best = cheapest(0) + from(places - 1, grams);
        for (long end : ends) {
            if (end >= grams) {
                return Math.min(best, cheapest(grams) + from(places - 1, 0));
            }
            best = Math.min(best, cheapest(end) + from(places - 1, grams - end));
        }
        return Math.min(best, cheapest(grams) + from(places - 1, 0));
    }

    private long cheapest(long grams) {
        long cost = Long.MAX_VALUE;
        for (RateCard card : cards) {
            cost = Math.min(cost, card.cost(grams, true));
        }
        return cost;
    }
}
