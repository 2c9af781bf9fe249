package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.PointsOffer;
import java.util.List;
import java.util.Set;

/** Multiplies points on what has been paid; of several multipliers the highest counts. */
final class Points {
    private Points() {}

    static void multiply(Applied plan, List<PointsOffer> offers, List<Terms> applied) {
        for (PointsOffer offer : offers) {
            if (!excludedInOrder(offer, applied) && holds(offer, plan)) {
                for (Run run : plan.runs) {
                    if (offer.lines()[run.line.index()] && !excludedOnUnit(offer, run, applied)) {
                        run.multiplyPoints(offer.terms().id(), offer.thousandths());
                    }
                }
            }
        }
    }

    private static boolean holds(PointsOffer offer, Applied plan) {
        if (!offer.terms().depends()) {
            return true;
        }
        boolean holds = offer.terms().ready().isPossible(plan.factsAfterSets());
        if (!holds) {
            plan.failed.add(offer.terms());
        }
        return holds;
    }

    /** A promotion that stands alone, or one on the order that shares a group. */
    private static boolean excludedInOrder(PointsOffer offer, List<Terms> applied) {
        for (Terms terms : applied) {
            if (terms.alone() || (isOfOrder(terms) && terms.excludes(offer.terms()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOrder(Terms terms) {
        return switch (terms.promotion().effect()) {
            case io.toonbank.pricing.engine.promotion.Effect.OrderCut e -> true;
            case io.toonbank.pricing.engine.promotion.Effect.SpendTiers e -> true;
            case io.toonbank.pricing.engine.promotion.Effect.Gift e -> true;
            case io.toonbank.pricing.engine.promotion.Effect.DeliveryCut e -> true;
            case io.toonbank.pricing.engine.promotion.Effect.PriceCut e -> false;
            case io.toonbank.pricing.engine.promotion.Effect.QuantityTiers e -> false;
            case io.toonbank.pricing.engine.promotion.Effect.ForPriceOf e -> false;
            case io.toonbank.pricing.engine.promotion.Effect.BuyGet e -> false;
            case io.toonbank.pricing.engine.promotion.Effect.Bundle e -> false;
            case io.toonbank.pricing.engine.promotion.Effect.PointsMultiplier e -> false;
        };
    }

    private static boolean excludedOnUnit(PointsOffer offer, Run run, List<Terms> applied) {
        Set<String> sources = run.sources();
        for (Terms terms : applied) {
            if (terms.excludes(offer.terms()) && sources.contains(terms.id())) {
                return true;
            }
        }
        return false;
    }
}
