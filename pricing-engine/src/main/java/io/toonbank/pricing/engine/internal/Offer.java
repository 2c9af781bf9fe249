package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A promotion whose condition holds (or may come to hold), worked out for this basket. */
sealed interface Offer {
    Terms terms();

    /** Whether it is about the order as a whole, and so excludes others in the whole order. */
    default boolean ofOrder() {
        return switch (this) {
            case UnitOffer unit -> false;
            case SetOffer set -> false;
            case PointsOffer points -> false;
            case OrderOffer order -> true;
            case GiftOffer gift -> true;
            case DeliveryOffer delivery -> true;
        };
    }

    /** A cut on single units; a kind without one is not selected. */
    record UnitOffer(Terms terms, @Nullable Cut[] cutOfKind) implements Offer {}

    /** A cut on sets of units. */
    record SetOffer(Terms terms, SetShape shape) implements Offer {}

    /** A cut on what is left of the goods of the selected lines; the highest tier reached decides. */
    record OrderOffer(Terms terms, boolean[] lines, int goods, Measure measure, List<Effect.SpendTier> tiers)
            implements Offer {

        @Nullable
        Cut cut(Facts facts) {
            long spent = tiers.size() == 1 && tiers.getFirst().minSpend() == 0 ? 0 : facts.spend(goods, measure);
            Cut reached = null;
            for (int i = 0; i < tiers.size(); i++) {
                if (tiers.get(i).minSpend() <= spent) {
                    reached = tiers.get(i).cut();
                }
            }
            return reached;
        }
    }

    record GiftOffer(Terms terms, Effect.Gift gift) implements Offer {}

    record DeliveryOffer(Terms terms, Cut cut) implements Offer {}

    record PointsOffer(Terms terms, boolean[] lines, int thousandths) implements Offer {}
}
