package io.toonbank.sourcing.engine.internal;

import io.toonbank.sourcing.engine.SourcingAnswer.Part;
import io.toonbank.sourcing.engine.SourcingAnswer.Plan;
import io.toonbank.sourcing.engine.SourcingQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cheapest plans met so far, each once; of equals the one that uses earlier places. */
final class KeptPlans {

    /** Against the rounding of bounds, which are floating point; far below one unit of cost. */
    static final double TOLERANCE = 1e-9;

    private static final Comparator<Kept> ORDER =
            Comparator.comparingLong(Kept::cost).thenComparing(Kept::taken, KeptPlans::compare);

    private final int most;
    private final List<Kept> kept = new ArrayList<>();

    KeptPlans(int others) {
        most = others + 1;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Whether a plan of at least this cost could still cost less than the best one known. */
    boolean costsLess(double bound) {
        return kept.isEmpty()
                || Math.ceil(bound - TOLERANCE * Math.abs(bound))
                        < kept.getFirst().cost();
    }

    /** @param taken triples of line, place, quantity, by line and then by place */
    void offer(int[] taken, long cost) {
        if (kept.size() == most && cost > kept.getLast().cost()) {
            return;
        }
        Kept plan = new Kept(taken, cost);
        for (Kept other : kept) {
            if (ORDER.compare(other, plan) == 0) {
                return;
            }
        }
        kept.add(plan);
        kept.sort(ORDER);
        if (kept.size() > most) {
            kept.removeLast();
        }
    }

    List<Plan> plans(SourcingQuestion question) {
        return kept.stream().map(plan -> plan.named(question)).toList();
    }

    private static int compare(int[] one, int[] other) {
        return java.util.Arrays.compare(one, other);
    }

    private record Kept(int[] taken, long cost) {

        Plan named(SourcingQuestion question) {
            List<Part> parts = new ArrayList<>(taken.length / 3);
            for (int i = 0; i < taken.length; i += 3) {
                parts.add(new Part(
                        question.lines().get(taken[i]).id(),
                        question.places().get(taken[i + 1]).id(),
                        taken[i + 2]));
            }
            return new Plan(parts, cost);
        }
    }
}
