package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published promotion on its way to being an offer, or with the reason why it is none. */
final class Candidate {
    final Ready ready;
    final Terms terms;

    /** Said instead of an offer. */
    @Nullable
    Explanation dropped;

    @Nullable
    Offer offer;

    Candidate(Ready ready, Terms terms) {
        this.ready = ready;
        this.terms = terms;
    }

    void drop(Outcome why, Missing lacks) {
        dropped = new Explanation(terms.id(), why, 0, 0, List.of(), null, lacks, List.of());
    }

    static boolean depends(Promotion promotion) {
        return depends(promotion.condition())
                || (promotion.effect() instanceof Effect.SpendTiers tiers && tiers.measure() == Measure.DISCOUNTED);
    }

    static boolean depends(Condition condition) {
        return switch (condition) {
            case Condition.AllOf all -> anyDepends(all.parts());
            case Condition.AnyOf any -> anyDepends(any.parts());
            case Condition.NotOf not -> depends(not.part());
            case Condition.BasketSpend spend -> spend.measure() == Measure.DISCOUNTED;
            case Condition.Channels c -> false;
            case Condition.Locations c -> false;
            case Condition.Countries c -> false;
            case Condition.CustomerTags c -> false;
            case Condition.Tiers c -> false;
            case Condition.Segments c -> false;
            case Condition.FirstOrder c -> false;
            case Condition.DeliveryMethods c -> false;
            case Condition.Coupon c -> false;
            case Condition.PersonalOffer c -> false;
            case Condition.Schedule c -> false;
            case Condition.BasketQuantity c -> false;
        };
    }

    private static boolean anyDepends(List<Condition> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (depends(parts.get(i))) {
                return true;
            }
        }
        return false;
    }
}
