package io.toonbank.sourcing.engine;

import java.util.List;

/** The cheapest plan found, or why there is none. */
public sealed interface SourcingAnswer {

    /**
     * @param others next best plans met on the way, cheapest first; single places always count among them
     * @param provenCheapest no lawful plan costs less
     * @param lowerBound no lawful plan costs less than this
     * @param steps the work it took
     */
    record Found(Plan plan, List<Plan> others, boolean provenCheapest, long lowerBound, int steps)
            implements SourcingAnswer {
        public Found {
            others = List.copyOf(others);
        }

        /** How much cheaper a better plan could be, as a share of this one's cost; 0 when proven. */
        public double gap() {
            return provenCheapest || plan.cost() <= 0 ? 0 : (double) (plan.cost() - lowerBound) / plan.cost();
        }
    }

    /** @param lineIds of which all places together have too little, or one place when the line must stay together */
    record TooLittle(List<String> lineIds) implements SourcingAnswer {
        public TooLittle {
            lineIds = List.copyOf(lineIds);
        }
    }

    /**
     * There is enough, but not within the number of places, or not within what they can handle.
     *
     * @param proven false when the bound on work ended the search before a plan was found
     */
    record TooScattered(boolean proven) implements SourcingAnswer {}

    /** @param parts in the order of the lines, of a line in the order of the places */
    record Plan(List<Part> parts, long cost) {
        public Plan {
            parts = List.copyOf(parts);
        }
    }

    record Part(String lineId, String placeId, int quantity) {}
}
