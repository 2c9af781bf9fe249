package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.promotion.Effect;
import org.jspecify.annotations.Nullable;

/** What a promotion that is applied still lacks for more: a set that is begun, the next tier. */
final class NextStep {
    private NextStep() {}

    static @Nullable Missing of(Candidate candidate, Applied applied, Kind[] kinds) {
        if (candidate.offer instanceof SetOffer set) {
            return ofSet(set, applied, kinds);
        }
        if (candidate.offer instanceof Offer.OrderOffer order && order.tiers().size() > 1) {
            return ofTiers(order, applied);
        }
        return null;
    }

    private static @Nullable Missing ofSet(SetOffer set, Applied applied, Kind[] kinds) {
        if (set.shape().slots().length != 1 || set.shape().size() == 1) {
            return null;
        }
        long sets = 0;
        long begun = 0;
        for (Kind kind : kinds) {
            begun += SetSupply.fitsAnywhere(set.shape(), kind) ? kind.count : 0;
        }
        for (Packing.Use use : applied.uses) {
            sets += use.column().offer() == set ? use.times() : 0;
            for (Kind unit : use.column().units()) {
                begun -= SetSupply.fitsAnywhere(set.shape(), unit) ? use.times() : 0;
            }
        }
        boolean mayHaveMore =
                sets < set.terms().times() && begun > 0 && begun < set.shape().size();
        return mayHaveMore ? new Missing(set.shape().size() - begun, 0) : null;
    }

    private static @Nullable Missing ofTiers(Offer.OrderOffer order, Applied applied) {
        Facts facts = applied.facts;
        if (facts == null) {
            return null;
        }
        long spent = facts.spend(order.goods(), order.measure());
        for (Effect.SpendTier tier : order.tiers()) {
            if (tier.minSpend() > spent) {
                return new Missing(0, tier.minSpend() - spent);
            }
        }
        return null;
    }
}
