package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Packing.Use;
import io.toonbank.pricing.engine.promotion.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Set promotions that choose from one pool of units no other set promotion wants need no search: sort the units by price and make sets
 * from the dearest down. Exchanging two units between sets, or for one outside, then never saves more: the reward of a set rises with the
 * prices in it, and the j-th best reward is bounded by the unit at place j times the size of a set.
 */
final class Pools {
    private final SetOffer offer;
    private final Treatments treatments;

    Pools(SetOffer offer, Treatments treatments) {
        this.offer = offer;
        this.treatments = treatments;
    }

    /** Whether the argument above holds: one slot, nothing to give up for it, no floor in the way, no cut larger than a set. */
    static boolean suits(SetOffer offer, List<Kind> pool, Treatments treatments) {
        SetShape shape = offer.shape();
        if (shape.slots().length != 1 || shape.slots()[0].cutOfKind() != null) {
            return false;
        }
        long cheapest = Long.MAX_VALUE;
        for (Kind kind : pool) {
            Treatment inside = treatments.best(kind, offer.terms());
            if (kind.floor > 0 || inside.paid() != treatments.best(kind).paid()) {
                return false;
            }
            cheapest = Math.min(cheapest, inside.paid());
        }
        return switch (shape.reward()) {
            case CHEAPEST -> true;
            case LAST_SLOT -> false;
            case WHOLE -> !(shape.cut() instanceof Cut.AmountOff off) || cheapest * shape.size() >= off.amount();
        };
    }

    List<Use> solve(List<Kind> pool) {
        List<Use> sets = new ArrayList<>();
        List<Kind> open = new ArrayList<>(pool);
        while (!open.isEmpty()) {
            Kind leader = open.getFirst();
            List<Kind> alike = new ArrayList<>();
            for (Kind kind : open) {
                if (leader.isLike(kind, offer.shape().same())) {
                    alike.add(kind);
                }
            }
            open.removeAll(alike);
            makeSets(alike, sets);
        }
        sets.sort(
                (one, other) -> Long.compare(other.column().gain(), one.column().gain()));
        return limited(sets);
    }

    private void makeSets(List<Kind> alike, List<Use> sets) {
        alike.sort((one, other) -> {
            int order = Long.compare(
                    treatments.best(other).paid(), treatments.best(one).paid());
            return order != 0 ? order : Integer.compare(one.index, other.index);
        });
        int size = offer.shape().size();
        Kind[] set = new Kind[size];
        int filled = 0;
        for (Kind kind : alike) {
            int left = kind.count;
            int completing = filled == 0 ? 0 : Math.min(left, size - filled);
            Arrays.fill(set, filled, filled + completing, kind);
            filled += completing;
            left -= completing;
            if (filled == size) {
                add(sets, set.clone(), 1);
                filled = 0;
            }
            if (filled == 0 && left > 0) {
                Arrays.fill(set, kind);
                add(sets, set.clone(), left / size);
                filled = left % size;
            }
        }
    }

    private void add(List<Use> sets, Kind[] units, int times) {
        Treatment[] inside = new Treatment[units.length];
        Treatment[] outside = new Treatment[units.length];
        for (int i = 0; i < units.length; i++) {
            inside[i] = treatments.best(units[i], offer.terms());
            outside[i] = treatments.best(units[i]);
        }
        Column column = Column.of(offer, units, inside, outside);
        if (times > 0 && column.gain() > 0) {
            sets.add(new Use(column, times));
        }
    }

    private List<Use> limited(List<Use> sets) {
        List<Use> limited = new ArrayList<>();
        long left = offer.terms().times();
        for (Use use : sets) {
            int times = (int) Math.min(use.times(), left);
            if (times > 0) {
                limited.add(new Use(use.column(), times));
                left -= times;
            }
        }
        return limited;
    }
}
