package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.Quote.Layer;
import io.toonbank.pricing.engine.Quote.QuotedGift;
import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of every promotion where it was applied and for how much, or why it was not. */
final class Explaining {
    private final Candidate[] candidates;
    private final Applied applied;
    private final Kind[] kinds;
    private final Prepared promotions;
    /** By rank. */
    private final @Nullable Tally[] tallies;

    Explaining(Prepared promotions, Candidate[] candidates, Applied applied, Kind[] kinds) {
        this.promotions = promotions;
        this.tallies = new @Nullable Tally[candidates.length];
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
            SetOffer offer = use.column().offer();
            Tally tally = offer == null ? null : tallies[offer.terms().rank()];
            if (tally != null) {
                tally.times += use.times();
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
        int rank = promotions.rank(id);
        Tally tally = tallies[rank];
        if (tally == null) {
            tally = new Tally();
            tallies[rank] = tally;
        }
        return tally;
    }

    /** The promotions that took something off or gave something, in the stated order. */
    List<Terms> appliedTerms() {
        List<Terms> terms = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Tally tally = tallies[candidate.ready.rank];
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
        boolean[] @Nullable [] kindsOfWinners = kindsOf(winners);
        List<Explanation> explanations = new ArrayList<>(candidates.length);
        for (Candidate candidate : candidates) {
            explanations.add(
                    candidate.dropped != null ? candidate.dropped : explain(candidate, winners, kindsOfWinners));
        }
        return explanations;
    }

    private Explanation explain(Candidate candidate, List<Terms> winners, boolean[] @Nullable [] kindsOfWinners) {
        String id = candidate.terms.id();
        Tally tally = tallies[candidate.ready.rank];
        if (tally != null && tally.happened) {
            Missing next = NextStep.of(candidate, applied, kinds);
            return new Explanation(
                    id, Outcome.APPLIED, tally.amount, tally.times, tally.where(), null, next, List.of());
        }
        if (!applied.failed.isEmpty() && applied.failed.contains(candidate.terms)) {
            return failedAfterSets(candidate);
        }
        List<String> excluding = excluding(candidate, winners, kindsOfWinners);
        return excluding.isEmpty()
                ? candidate.ready.noEffect
                : new Explanation(id, Outcome.BETTER_COMBINATION, 0, 0, List.of(), null, null, excluding);
    }

    private Explanation failedAfterSets(Candidate candidate) {
        Facts facts = applied.facts;
        return facts == null || candidate.ready.isPossible(facts)
                ? Ready.plainly(candidate.terms.id(), Outcome.CONDITION_FAILED, "")
                : Candidates.failure(candidate.ready, facts);
    }

    private static List<String> excluding(
            Candidate candidate, List<Terms> winners, boolean[] @Nullable [] kindsOfWinners) {
        boolean[] wanted = candidate.offer instanceof SetOffer set ? set.shape().wanted() : Selections.NOTHING;
        List<String> excluding = List.of();
        for (int i = 0; i < kindsOfWinners.length; i++) {
            Terms winner = winners.get(i);
            if (winner.alone()
                    || candidate.terms.alone()
                    || winner.excludes(candidate.terms)
                    || shareUnits(wanted, kindsOfWinners[i])) {
                excluding = excluding.isEmpty() ? new ArrayList<>() : excluding;
                excluding.add(winner.id());
            }
        }
        return excluding;
    }

    /** A unit takes part in one set only. */
    private static boolean shareUnits(boolean[] wanted, boolean @Nullable [] used) {
        for (int k = 0; used != null && k < wanted.length; k++) {
            if (wanted[k] && used[k]) {
                return true;
            }
        }
        return false;
    }

    /** For each winner the kinds that its sets took; absent where it makes no sets. */
    private boolean[] @Nullable [] kindsOf(List<Terms> winners) {
        boolean[] @Nullable [] used = new boolean[winners.size()] @Nullable [];
        for (Packing.Use use : applied.uses) {
            SetOffer offer = use.column().offer();
            int place = offer == null ? -1 : winners.indexOf(offer.terms());
            if (place >= 0) {
                boolean[] own = used[place];
                if (own == null) {
                    own = new boolean[kinds.length];
                    used[place] = own;
                }
                for (int kind : use.column().kinds()) {
                    own[kind] = true;
                }
            }
        }
        return used;
    }
}
