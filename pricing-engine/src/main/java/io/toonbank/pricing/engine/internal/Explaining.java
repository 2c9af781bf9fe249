package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.Quote.Layer;
import io.toonbank.pricing.engine.Quote.QuotedGift;
import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of every promotion where it was applied and for how much, or why it was not. */
final class Explaining {
    private final List<Candidate> candidates;
    private final Applied applied;
    private final Kind[] kinds;
    private final Map<String, Tally> tallies = new HashMap<>();

    Explaining(List<Candidate> candidates, Applied applied, Kind[] kinds) {
        this.candidates = candidates;
        this.applied = applied;
        this.kinds = kinds;
        for (Run run : applied.runs) {
            for (Reduction reduction = run.reductions; reduction != null; reduction = reduction.before()) {
                Tally tally = tally(reduction.source());
                tally.add(run.line, run.count, reduction.amount() * run.count);
                tally.times = reduction.layer() == Layer.UNIT ? tally.units : reduction.layer() == Layer.ORDER ? 1 : 0;
            }
        }
        for (Packing.Use use : applied.uses) {
            if (use.column().offer() != null
                    && tallies.containsKey(use.column().offer().terms().id())) {
                tally(use.column().offer().terms().id()).times += use.times();
            }
        }
        for (Discount discount : applied.ofDelivery) {
            Tally tally = tally(discount.source());
            tally.amount += discount.amount();
            tally.happened = true;
            tally.times = 1;
        }
        for (QuotedGift gift : applied.gifts) {
            tally(gift.promotionId()).happened = true;
            tally(gift.promotionId()).times = 1;
        }
    }

    private Tally tally(String id) {
        Tally tally = tallies.get(id);
        if (tally == null) {
            tally = new Tally();
            tallies.put(id, tally);
        }
        return tally;
    }

    /** The promotions that took something off or gave something, in the stated order. */
    List<Terms> appliedTerms() {
        List<Terms> terms = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Tally tally = tallies.get(candidate.terms.id());
            if (tally != null && tally.happened) {
                terms.add(candidate.terms);
            }
        }
        return terms;
    }

    List<Explanation> explain() {
        List<Terms> winners = appliedTerms();
        for (Run run : applied.runs) {
            if (run.pointsSource != null) {
                Tally tally = tally(run.pointsSource);
                tally.add(run.line, run.count, 0);
                tally.times = tally.units;
            }
        }
        List<Explanation> explanations = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            explanations.add(explain(candidate, winners));
        }
        return explanations;
    }

    private Explanation explain(Candidate candidate, List<Terms> applyingTerms) {
        String id = candidate.terms.id();
        Outcome dropped = candidate.dropped;
        if (dropped != null) {
            return new Explanation(id, dropped, 0, 0, List.of(), candidate.failed, candidate.missing, List.of());
        }
        Tally tally = tallies.get(id);
        if (tally != null && tally.happened) {
            Missing next = NextStep.of(candidate, applied, kinds);
            return new Explanation(
                    id, Outcome.APPLIED, tally.amount, tally.times, tally.where(), null, next, List.of());
        }
        if (applied.failed.contains(candidate.terms)) {
            return failedAfterSets(candidate);
        }
        List<String> winners = winners(candidate, applyingTerms);
        Outcome outcome = winners.isEmpty() ? Outcome.NO_EFFECT : Outcome.BETTER_COMBINATION;
        return new Explanation(id, outcome, 0, 0, List.of(), null, null, winners);
    }

    private Explanation failedAfterSets(Candidate candidate) {
        Facts facts = applied.facts;
        Conditions.Failure failure = facts == null ? null : Conditions.failure(candidate.terms.promotion(), facts);
        return new Explanation(
                candidate.terms.id(),
                Outcome.CONDITION_FAILED,
                0,
                0,
                List.of(),
                failure == null ? "" : failure.pointer(),
                failure == null ? null : failure.missing(),
                List.of());
    }

    private List<String> winners(Candidate candidate, List<Terms> applyingTerms) {
        List<String> winners = new ArrayList<>();
        for (Terms terms : applyingTerms) {
            if (terms.alone()
                    || candidate.terms.alone()
                    || terms.excludes(candidate.terms)
                    || shareUnits(candidate.offer, terms)) {
                winners.add(terms.id());
            }
        }
        return winners;
    }

    /** A unit takes part in one set only. */
    private boolean shareUnits(@Nullable Offer offer, Terms winner) {
        if (!(offer instanceof SetOffer set)) {
            return false;
        }
        boolean[] wanted = set.shape().wanted();
        for (Packing.Use use : applied.uses) {
            SetOffer other = use.column().offer();
            if (other != null && other.terms() == winner) {
                for (int kind : use.column().kinds()) {
                    if (wanted[kind]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
