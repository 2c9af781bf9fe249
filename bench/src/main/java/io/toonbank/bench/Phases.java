package io.toonbank.bench;

import java.util.List;

/** How long each part of the purchase benchmarks takes. */
record Phases(
        int warmUpRounds, int warmUpOrders, int floorWarmUpSeconds, int floorSeconds, int wholeSeconds, int scale) {

    private static final Phases FULL = new Phases(12, 4_000, 3, 10, 10, 400);

    /** For trying things out: {@code --quick}. */
    private static final Phases QUICK = new Phases(3, 4_000, 1, 5, 5, 250);

    static Phases of(String[] arguments) {
        return List.of(arguments).contains("--quick") ? QUICK : FULL;
    }

    /** How many orders so many callers place: some ten seconds' worth. */
    int orders(int callers) {
        return scale
                * switch (callers) {
                    case 1 -> 5;
                    case 8 -> 15;
                    default -> 25;
                };
    }
}
