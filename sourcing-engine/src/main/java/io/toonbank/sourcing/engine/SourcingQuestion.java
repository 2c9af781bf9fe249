package io.toonbank.sourcing.engine;

import java.util.List;

/**
 * An order to be supplied.
 *
 * @param places locations that may supply it, the preferred one first: of equally cheap plans the one that uses earlier places wins
 */
public record SourcingQuestion(List<Line> lines, List<Place> places, Rules rules) {

    public static final int LINES_MAX = 500;
    public static final int PLACES_MAX = 5_000;

    /** Throws {@link IllegalArgumentException} when sizes do not match or a cost is one that cannot be. */
    public SourcingQuestion {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        if (lines.isEmpty() || lines.size() > LINES_MAX || places.size() > PLACES_MAX) {
            throw new IllegalArgumentException("an order has 1 to " + LINES_MAX + " lines and at most " + PLACES_MAX
                    + " places, not " + lines.size() + " and " + places.size());
        }
        for (Place place : places) {
            if (place.stock().size() != lines.size()) {
                throw new IllegalArgumentException("place " + place.id() + " must name the stock of each line");
            }
        }
    }

    /**
     * @param quantity units, at least one
     * @param unitGrams weight of one unit
     * @param together whether all units must come from one place
     */
    public record Line(String id, int quantity, int unitGrams, boolean together) {
        public Line {
            if (quantity < 1 || unitGrams < 0) {
                throw new IllegalArgumentException("line " + id + " asks " + quantity + " of " + unitGrams + " g");
            }
        }
    }

    /**
     * A location that may supply, and what that costs.
     *
     * @param openCost what using it at all costs, whatever it sends: distance, lateness against the promise, disfavour; not negative
     * @param rates what a parcel from there costs
     * @param lineHandling per line it supplies
     * @param unitCapacity units it can still handle in time
     * @param stock of each line, in the order of the lines
     */
    public record Place(
            String id, long openCost, RateCard rates, long lineHandling, int unitCapacity, List<Stock> stock) {
        public Place {
            stock = List.copyOf(stock);
            if (openCost < 0 || lineHandling < 0 || unitCapacity < 0) {
                throw new IllegalArgumentException("place " + id + " has a negative cost or capacity");
            }
        }
    }

    /**
     * What a place has of a line.
     *
     * @param available units, 0 where it has none or may not supply this line
     * @param costs what units cost there, cheapest first (labour, the risk of running out, the gain of being rid of old goods, which
     *     may be negative); the last step holds for all further units
     */
    public record Stock(int available, List<CostStep> costs) {

        public static final Stock NONE = new Stock(0, List.of(new CostStep(0, 0)));

        public Stock {
            costs = List.copyOf(costs);
            if (available < 0 || costs.isEmpty()) {
                throw new IllegalArgumentException("stock needs a cost and cannot be " + available);
            }
            for (int i = 1; i < costs.size(); i++) {
                if (costs.get(i).fromUnit() <= costs.get(i - 1).fromUnit()
                        || costs.get(i).cost() < costs.get(i - 1).cost()) {
                    throw new IllegalArgumentException("each further unit costs as much as the one before or more");
                }
            }
        }

        public static Stock of(int available, long unitCost) {
            return new Stock(available, List.of(new CostStep(0, unitCost)));
        }
    }

    /** @param fromUnit how many units came before the first that costs {@code cost} */
    public record CostStep(int fromUnit, long cost) {}

    /**
     * @param placesMax an order comes from at most so many places; 1 keeps it together
     * @param stepsMax bound on the work; beyond it the best plan found is answered with its gap
     * @param others how many next best plans to tell
     */
    public record Rules(int placesMax, int stepsMax, int others) {

        public static final Rules DEFAULT = new Rules(4, 2_000_000, 3);

        public Rules {
            if (placesMax < 1 || stepsMax < 0 || others < 0) {
                throw new IllegalArgumentException("rules cannot be negative");
            }
        }
    }
}
