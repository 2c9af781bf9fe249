package io.toonbank.bench.solvers;

import com.google.ortools.Loader;
import io.toonbank.bench.BenchReport;
import io.toonbank.bench.Latencies;
import io.toonbank.bench.SourcingOrders;
import io.toonbank.sourcing.engine.SourcingAnswer;
import io.toonbank.sourcing.engine.SourcingEngine;
import io.toonbank.sourcing.engine.SourcingQuestion;
import java.util.ArrayList;
import java.util.List;

/** The same orders for our engine and for CP-SAT (one worker, ten seconds): who is faster, and whether the costs agree. */
public final class SolversBench {

    private static final double SECONDS_MAX = 10;
    private static final long PARCEL_GRAMS_MAX = 31_500;

    private final BenchReport report = new BenchReport("sourcing-solvers");
    private int disagreements;

    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        System.exit(new SolversBench().run());
    }

    private int run() {
        compare("3_lines_200_places", 3, 200, 0.7, 60);
        compare("3_lines_200_places_scarce", 3, 200, 0.15, 60);
        compare("10_lines_500_places", 10, 500, 0.7, 12);
        report.atMost("orders for which the general solver found a cheaper plan", disagreements, 0);
        return report.finish();
    }

    private void compare(String name, int lines, int places, double stocked, int orders) {
        List<Long> general = new ArrayList<>();
        List<Long> own = new ArrayList<>();
        int proven = 0;
        int same = 0;
        for (int seed = 0; seed < orders; seed++) {
            SourcingQuestion order = SourcingOrders.order(seed, lines, places, stocked);
            if (grams(order) > PARCEL_GRAMS_MAX) {
                continue;
            }
            long start = System.nanoTime();
            SupplyModel.Solved solved = new SupplyModel(order).solve(SECONDS_MAX);
            general.add(System.nanoTime() - start);
            start = System.nanoTime();
            var found = (SourcingAnswer.Found) SourcingEngine.solve(order);
            own.add(System.nanoTime() - start);
            proven += solved.proven() ? 1 : 0;
            same += solved.found() && solved.cost() == found.plan().cost() ? 1 : 0;
            disagreements += solved.found() && solved.cost() < found.plan().cost() ? 1 : 0;
        }
        report.latencies(name + "_cp_sat", latencies(general));
        report.latencies(name + "_own", latencies(own));
        report.figure(name + "_orders", general.size());
        report.figure(name + "_proven_by_cp_sat", proven);
        report.figure(name + "_same_cost", same);
    }

    private static Latencies latencies(List<Long> nanos) {
        return new Latencies(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    private static long grams(SourcingQuestion order) {
        return order.lines().stream()
                .mapToLong(line -> (long) line.quantity() * line.unitGrams())
                .sum();
    }
}
