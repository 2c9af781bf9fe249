package io.toonbank.bench;

import io.toonbank.sourcing.engine.SourcingAnswer;
import io.toonbank.sourcing.engine.SourcingAnswer.Found;
import io.toonbank.sourcing.engine.SourcingEngine;
import io.toonbank.sourcing.engine.SourcingQuestion;

/** How long the cheapest plan takes to find, and how often it is proven to be that. */
public final class SourcingBench {

    private static final double GAP_MAX = 0.01;

    private final BenchReport report = new BenchReport("sourcing");

    public static void main(String[] arguments) {
        System.exit(new SourcingBench().run());
    }

    private int run() {
        Measured small = measure("3_lines_200_places", 3, 200, 0.7, 4_000);
        report.atMost("3 lines x 200 locations, p99 ms", small.times.millis(0.99), 5);
        report.atLeast("3 lines x 200 locations, share proven cheapest", small.proven, 1);
        Measured large = measure("10_lines_500_places", 10, 500, 0.7, 1_000);
        report.atMost("10 lines x 500 locations, p99 ms", large.times.millis(0.99), 50);
        report.atMost("10 lines x 500 locations, worst gap", large.gap, GAP_MAX);
        measure("3_lines_200_places_scarce", 3, 200, 0.15, 2_000);
        measure("10_lines_500_places_scarce", 10, 500, 0.3, 200);
        return report.finish();
    }

    private Measured measure(String name, int lines, int places, double stocked, int orders) {
        for (int i = 0; i < orders; i++) {
            SourcingEngine.solve(SourcingOrders.order(-1 - i, lines, places, stocked));
        }
        long[] nanos = new long[orders];
        int proven = 0;
        int found = 0;
        int split = 0;
        double gap = 0;
        for (int i = 0; i < orders; i++) {
            SourcingQuestion order = SourcingOrders.order(i, lines, places, stocked);
            long start = System.nanoTime();
            SourcingAnswer answer = SourcingEngine.solve(order);
            nanos[i] = System.nanoTime() - start;
            if (answer instanceof Found plan) {
                found++;
                proven += plan.provenCheapest() ? 1 : 0;
                gap = Math.max(gap, plan.gap());
                split += plan.plan().parts().stream()
                                        .map(SourcingAnswer.Part::placeId)
                                        .distinct()
                                        .count()
                                > 1
                        ? 1
                        : 0;
            }
        }
        Latencies times = new Latencies(nanos);
        report.latencies(name, times);
        report.figure(name + "_supplied_share", (double) found / orders);
        report.figure(name + "_proven_share", (double) proven / Math.max(1, found));
        report.figure(name + "_split_share", (double) split / Math.max(1, found));
        report.figure(name + "_worst_gap", gap);
        return new Measured(times, (double) proven / Math.max(1, found), gap);
    }

    private record Measured(Latencies times, double proven, double gap) {}
}
