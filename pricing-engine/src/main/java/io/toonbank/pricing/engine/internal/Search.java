package io.toonbank.pricing.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lawful combination that leaves the customer the least to pay. Of equally cheap ones the one that touches fewer units; of those
 * the one that is met first when promotions are taken in the stated order.
 */
final class Search {
    private final Facts facts;
    private final Kind[] kinds;
    private final WorkBound work;
    private final List<UnitSolution> solutions = new ArrayList<>();
    private boolean proven = true;
    private @Nullable Applied best;

    Search(Facts facts, Kind[] kinds) {
        this.facts = facts;
        this.kinds = kinds;
        this.work = new WorkBound(facts.question.settings().workBound());
    }

    boolean proven() {
        return proven;
    }

    int work() {
        return work.taken();
    }

    /** Offers in the stated order. */
    Applied best(List<Offer> offers) {
        Worlds worlds = new Worlds();
        for (World world : worlds.list(new OrderChoices(facts).withoutBettered(offers))) {
            search(world);
        }
        proven &= worlds.complete();
        if (best == null) {
            throw new IllegalStateException("there is always the world without promotions");
        }
        return best;
    }

    private void search(World world) {
        UnitSolution units = solutionFor(world);
        boolean separable = world.isSeparable(kinds);
        if (separable
                && best != null
                && new OrderBound(world, facts, kinds).lowestPayable(units.goodsLeft()) > best.payable()) {
            proven &= units.complete();
            return;
        }
        Plan plan = new Plan(world.ofOrder(), units.uses(), units.outside());
        Applied applied = Applying.carryOut(plan, facts, kinds);
        keep(applied);
        boolean exact = separable
                && (!world.hasLimitsOrOpenConditions() || Applying.atBest(plan, facts, kinds) == applied.payable());
        if (exact) {
            proven &= units.complete();
        } else {
            FullSearch full = new FullSearch(world, facts, kinds, work);
            keep(full.improve(best == null ? applied : best));
            proven &= full.complete();
        }
    }

    private UnitSolution solutionFor(World world) {
        for (UnitSolution known : solutions) {
            if (known.serves(world)) {
                return known;
            }
        }
        UnitSolution solved = UnitSolution.of(world, kinds, work);
        solutions.add(solved);
        return solved;
    }

    private void keep(Applied applied) {
        if (best == null
                || applied.payable() < best.payable()
                || (applied.payable() == best.payable() && applied.touches < best.touches)) {
            best = applied;
        }
    }
}
