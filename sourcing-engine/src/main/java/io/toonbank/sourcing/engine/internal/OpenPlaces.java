package io.toonbank.sourcing.engine.internal;

/** What the plan in the making takes from where, and what that costs so far; whatever is put is taken off again in reverse. */
final class OpenPlaces {

    private final Model model;
    private final long[] grams;
    private final int[] units;
    private final int[] parts;
    private int opened;
    private long opening;
    private long giving;
    private long carriage;

    /** Triples of line, place, quantity. */
    private final int[] taken;

    private int taking;

    OpenPlaces(Model model) {
        this.model = model;
        grams = new long[model.places];
        units = new int[model.places];
        parts = new int[model.places];
        taken = new int[3 * (int) Math.min(model.totalUnits(), (long) model.lines * model.placesMax)];
    }

    boolean isOpen(int place) {
        return parts[place] > 0;
    }

    int opened() {
        return opened;
    }

    int roomAt(int place) {
        return model.capacity[place] - units[place];
    }

    /** What giving so many units of a line it gives nothing of yet costs beside opening and carriage. */
    long giving(int place, int line, int quantity) {
        return model.lineHandling[place] + model.units(place, line, quantity);
    }

    /** What it adds to the carriage. */
    long carriage(int place, int line, int quantity) {
        long more = (long) model.grams[line] * quantity;
        return model.rates[place].cost(grams[place] + more, true)
                - model.rates[place].cost(grams[place], parts[place] > 0);
    }

    long cost() {
        return opening + giving + carriage;
    }

    long givingCosts() {
        return giving;
    }

    long carriage() {
        return carriage;
    }

    void put(int place, int line, int quantity) {
        giving += giving(place, line, quantity);
        carriage += carriage(place, line, quantity);
        if (parts[place]++ == 0) {
            opening += model.openCost[place];
            opened++;
        }
        grams[place] += (long) model.grams[line] * quantity;
        units[place] += quantity;
        taken[taking++] = line;
        taken[taking++] = place;
        taken[taking++] = quantity;
    }

    void takeBack() {
        int quantity = taken[--taking];
        int place = taken[--taking];
        int line = taken[--taking];
        grams[place] -= (long) model.grams[line] * quantity;
        units[place] -= quantity;
        if (--parts[place] == 0) {
            opening -= model.openCost[place];
            opened--;
        }
        giving -= giving(place, line, quantity);
        carriage -= carriage(place, line, quantity);
    }

    /** The plan, by line and then by place. */
    int[] plan() {
        int count = taking / 3;
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(
                order,
                (one, other) -> taken[3 * one] == taken[3 * other]
                        ? Integer.compare(taken[3 * one + 1], taken[3 * other + 1])
                        : Integer.compare(taken[3 * one], taken[3 * other]));
        int[] plan = new int[taking];
        for (int i = 0; i < count; i++) {
            System.arraycopy(taken, 3 * order[i], plan, 3 * i, 3);
        }
        return plan;
    }
}
