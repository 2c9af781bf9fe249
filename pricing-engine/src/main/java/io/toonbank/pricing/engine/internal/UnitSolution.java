package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Packing.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * The best for the units of a world, whatever happens to the order afterwards; worlds that allow the same promotions on units share it.
 *
 * @param goodsLeft what it leaves to pay for the goods when no limit or cap interferes
 * @param complete whether it is proven to be the least
 */
record UnitSolution(World world, List<Use> uses, Treatment[] outside, long goodsLeft, boolean complete) {

    static UnitSolution of(World world, Kind[] kinds, WorkBound work) {
        Treatments treatments = new Treatments(world.ofUnits(), kinds);
        SetSearch sets = new SetSearch(kinds, treatments, work);
        List<Use> uses = world.ofSets().isEmpty() ? new ArrayList<>() : sets.solve(world.ofSets());
        Treatment[] outside = new Treatment[kinds.length];
        long left = 0;
        for (Kind kind : kinds) {
            outside[kind.index] = treatments.best(kind);
            left += outside[kind.index].paid() * kind.count;
        }
        for (Use use : uses) {
            left -= use.column().gain() * use.times();
        }
        return new UnitSolution(world, uses, outside, left, sets.complete() && treatments.complete());
    }

    boolean serves(World other) {
        return same(world.ofUnits(), other.ofUnits()) && same(world.ofSets(), other.ofSets());
    }

    private static boolean same(List<? extends Offer> some, List<? extends Offer> others) {
        if (some == others) {
            return true;
        }
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
