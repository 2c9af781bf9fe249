package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.internal.Prepared;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.List;

/**
 * The promotions that are published, checked, put in their stated order and indexed by what they are about, once for all questions
 * until the next publication. Immutable; may be asked from any thread. Only made by {@link #prepared}.
 */
public interface PromotionSet {
    PromotionSet NONE = prepared(List.of());

    /** The promotions as they were given. */
    List<Promotion> list();

    /**
     * Never refuses: a set with a promotion that cannot be meant is prepared too, and every question about it is refused with the first
     * problem. About 10 microseconds a promotion.
     */
    static PromotionSet prepared(List<Promotion> promotions) {
        return Prepared.of(promotions);
    }
}
