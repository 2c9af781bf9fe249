package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.UnitOffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit promotions a unit may get. One more promotion never makes a unit dearer, so the cheapest lawful treatment is among those to
 * which no other promotion can be added.
 */
final class Treatments {
    /** Combinations looked at for one unit. */
    private static final int MOST_STEPS = 5_000;

    private final List<UnitOffer> offers;
    private final Kind[] kinds;
    private final List<List<UnitOffer>> offersOfKind;
    private final @Nullable Treatment[] best;
    private boolean complete = true;

    private int steps;

    Treatments(List<UnitOffer> offers, Kind[] kinds) {
        this.offers = offers;
        this.kinds = kinds;
        this.offersOfKind = new ArrayList<>(kinds.length);
        this.best = new @Nullable Treatment[kinds.length];
        for (Kind kind : kinds) {
            offersOfKind.add(offersOf(kind));
        }
    }

    private List<UnitOffer> offersOf(Kind kind) {
        List<UnitOffer> own = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).cutOfKind()[kind.index] != null) {
                own.add(offers.get(i));
            }
        }
        return own;
    }

    /** Whether every combination has been looked at. */
    boolean complete() {
        return complete;
    }

    /** The best for a unit that is in no set. */
    Treatment best(Kind kind) {
        Treatment known = best[kind.index];
        if (known == null) {
            known = search(kind, offersOfKind.get(kind.index));
            best[kind.index] = known;
        }
        return known;
    }

    /** The best for a unit in a set of the given promotion: those that exclude it fall away. */
    Treatment best(Kind kind, Terms set) {
        List<UnitOffer> lawful = lawfulWith(kind, set);
        return lawful.size() == offersOfKind.get(kind.index).size() ? best(kind) : search(kind, lawful);
    }

    private List<UnitOffer> lawfulWith(Kind kind, Terms set) {
        List<UnitOffer> own = offersOfKind.get(kind.index);
        List<UnitOffer> lawful = new ArrayList<>(own.size());
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).terms().excludes(set)) {
                lawful.add(own.get(i));
            }
        }
        return lawful;
    }

    /** Every lawful treatment, also those that leave something out; for the search that nothing may be taken for granted in. */
    List<Treatment> all(Kind kind, @Nullable Terms set, int most) {
        List<UnitOffer> lawful = set == null ? offersOfKind.get(kind.index) : lawfulWith(kind, set);
        List<Treatment> all = new ArrayList<>();
        collect(kind, lawful, 0, 0, new ArrayList<>(), all, most);
        return all;
    }

    private void collect(
            Kind kind,
            List<UnitOffer> lawful,
            int from,
            long groups,
            List<UnitOffer> chosen,
            List<Treatment> all,
            int most) {
        if (all.size() >= most) {
            complete = false;
            return;
        }
        if (from == lawful.size()) {
            Treatment treatment = Treatment.of(kind, List.copyOf(chosen));
            if (treatment.touches() == chosen.size()) {
                all.add(treatment);
            }
            return;
        }
        UnitOffer next = lawful.get(from);
        if ((next.terms().groups() & groups) == 0) {
            chosen.add(next);
            collect(kind, lawful, from + 1, groups | next.terms().groups(), chosen, all, most);
            chosen.removeLast();
        }
        collect(kind, lawful, from + 1, groups, chosen, all, most);
    }

    private Treatment search(Kind kind, List<UnitOffer> lawful) {
        if (!anyExcludesAnother(lawful)) {
            return Treatment.of(kind, lawful);
        }
        steps = 0;
        Treatment found = search(kind, lawful, 0, 0, new ArrayList<>(), Treatment.none(kind));
        complete &= steps < MOST_STEPS;
        return found;
    }

    /** Taking comes before leaving, so that of equals the one with the earlier promotions is kept. */
    private Treatment search(
            Kind kind, List<UnitOffer> lawful, int from, long groups, List<UnitOffer> chosen, Treatment bestSoFar) {
        if (++steps >= MOST_STEPS) {
            return bestSoFar;
        }
        if (from == lawful.size()) {
            Treatment treatment = Treatment.of(kind, List.copyOf(chosen));
            boolean better = treatment.paid() < bestSoFar.paid()
                    || (treatment.paid() == bestSoFar.paid() && treatment.touches() < bestSoFar.touches());
            return better ? treatment : bestSoFar;
        }
        UnitOffer next = lawful.get(from);
        Treatment found = bestSoFar;
        if ((next.terms().groups() & groups) == 0) {
            chosen.add(next);
            found = search(kind, lawful, from + 1, groups | next.terms().groups(), chosen, found);
            chosen.removeLast();
        }
        boolean mayBeLeft = excludesAnother(next, lawful);
        return mayBeLeft || (next.terms().groups() & groups) != 0
                ? search(kind, lawful, from + 1, groups, chosen, found)
                : found;
    }

    private static boolean anyExcludesAnother(List<UnitOffer> lawful) {
        long seen = 0;
        for (int i = 0; i < lawful.size(); i++) {
            long groups = lawful.get(i).terms().groups();
            if ((groups & seen) != 0) {
                return true;
            }
            seen |= groups;
        }
        return false;
    }

    private static boolean excludesAnother(UnitOffer offer, List<UnitOffer> lawful) {
        for (int i = 0; i < lawful.size(); i++) {
            UnitOffer other = lawful.get(i);
            if (other != offer && other.terms().excludes(offer.terms())) {
                return true;
            }
        }
        return false;
    }

    Kind[] kinds() {
        return kinds;
    }
}
