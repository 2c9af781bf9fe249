package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One promotion of a prepared set, with all that does not depend on the question. */
final class Ready {
    /** Place in the stated order. */
    final int rank;

    final Promotion promotion;
    /** One bit for each exclusion group. */
    final long groups;

    final boolean alone;
    /** Whether it asks what is left after promotions on units and sets. */
    final boolean depends;

    final Test test;
    /** Numbers of the effect's selectors. */
    final int[] goods;
    /** Whether there is nothing more to say where its selectors are about no unit that may be reduced. */
    final boolean needsGoods;
    /** The terms where nothing limits it. */
    final @Nullable Terms unlimited;

    final Explanation limitReached;
    final Explanation nothingSelected;
    final Explanation noEffect;

    Ready(int rank, Promotion promotion, long groups, Test test, int[] goods) {
        this.rank = rank;
        this.promotion = promotion;
        this.groups = groups;
        this.alone = promotion.combination().alone();
        this.depends = Candidate.depends(promotion);
        this.test = test;
        this.goods = goods;
        this.needsGoods = goods.length > 0 && !(promotion.effect() instanceof Effect.SpendTiers);
        this.unlimited =
                promotion.usage().equals(Usage.UNLIMITED) ? new Terms(this, Terms.NO_LIMIT, Terms.NO_LIMIT) : null;
        this.limitReached = plainly(promotion.id(), Outcome.LIMIT_REACHED, null);
        this.nothingSelected = plainly(promotion.id(), Outcome.NOTHING_SELECTED, null);
        this.noEffect = plainly(promotion.id(), Outcome.NO_EFFECT, null);
    }

    static Explanation plainly(String id, Outcome outcome, @Nullable String failed) {
        return new Explanation(id, outcome, 0, 0, List.of(), failed, null, List.of());
    }

    /** Whether the condition can still come to hold. */
    boolean isPossible(Facts facts) {
        return test.possible(facts);
    }
}
