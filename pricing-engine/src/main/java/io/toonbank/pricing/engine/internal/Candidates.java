package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.PromotionUse;
import io.toonbank.pricing.engine.promotion.Usage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every promotion of the question in the stated order, those whose condition or limit rules them out marked as such. */
final class Candidates {
    private final Facts facts;
    private final Map<String, PromotionUse> uses;

    private Candidates(Facts facts) {
        this.facts = facts;
        this.uses = byPromotion(facts.question.uses());
    }

    static Candidate[] of(Ready[] promotions, Facts facts) {
        Candidates candidates = new Candidates(facts);
        Candidate[] inOrder = new Candidate[promotions.length];
        for (int rank = 0; rank < inOrder.length; rank++) {
            inOrder[rank] = candidates.candidate(promotions[rank]);
        }
        return inOrder;
    }

    private static Map<String, PromotionUse> byPromotion(List<PromotionUse> uses) {
        if (uses.isEmpty()) {
            return Map.of();
        }
        Map<String, PromotionUse> map = new HashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            map.putIfAbsent(uses.get(i).promotionId(), uses.get(i));
        }
        return map;
    }

    private Candidate candidate(Ready ready) {
        Terms terms = ready.unlimited;
        boolean usedUp = false;
        if (terms == null) {
            PromotionUse use = uses.get(ready.promotion.id());
            terms = limited(ready, use);
            usedUp = terms.times() == 0 || terms.amount() == 0 || ordersUsedUp(ready.promotion.usage(), use);
        }
        Candidate candidate = new Candidate(ready, terms);
        if (!ready.test.possible(facts)) {
            candidate.dropped = failure(ready, facts);
        } else if (usedUp) {
            candidate.dropped = ready.limitReached;
        }
        return candidate;
    }

    /** Says which part of the condition does not hold. */
    static Explanation failure(Ready ready, Facts facts) {
        Test failing = ready.test.failing(facts);
        Explanation.Missing missing = failing.missing(facts);
        return missing == null
                ? failing.failed
                : new Explanation(
                        ready.promotion.id(),
                        Explanation.Outcome.CONDITION_FAILED,
                        0,
                        0,
                        List.of(),
                        failing.failed.failed(),
                        missing,
                        List.of());
    }

    private static Terms limited(Ready ready, @Nullable PromotionUse use) {
        Usage usage = ready.promotion.usage();
        long times = usage.timesPerOrder() == null ? Terms.NO_LIMIT : usage.timesPerOrder();
        long amount = left(usage.amountPerOrder(), 0);
        amount = Math.min(amount, left(usage.amountPerCustomer(), use == null ? 0 : use.amountOfCustomer()));
        amount = Math.min(amount, left(usage.amountInTotal(), use == null ? 0 : use.amountInTotal()));
        return new Terms(ready, times, amount);
    }

    private static boolean ordersUsedUp(Usage usage, @Nullable PromotionUse use) {
        long ordersOfCustomer = use == null ? 0 : use.ordersOfCustomer();
        long ordersInTotal = use == null ? 0 : use.ordersInTotal();
        return left(usage.ordersPerCustomer(), ordersOfCustomer) == 0
                || left(usage.ordersInTotal(), ordersInTotal) == 0;
    }

    private static long left(@Nullable Long limit, long used) {
        return limit == null ? Terms.NO_LIMIT : Math.max(0, limit - used);
    }
}
