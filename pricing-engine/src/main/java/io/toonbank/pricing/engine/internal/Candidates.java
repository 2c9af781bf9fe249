package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.Limits;
import io.toonbank.pricing.engine.PromotionUse;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every promotion of the question in the stated order, those whose condition or limit rules them out marked as such. */
final class Candidates {
    private final Facts facts;
    private final Map<String, Integer> bitOfGroup = new HashMap<>();

    private Candidates(Facts facts) {
        this.facts = facts;
    }

    static List<Candidate> of(Facts facts) {
        return new Candidates(facts).inOrder();
    }

    private List<Candidate> inOrder() {
        Question question = facts.question;
        List<Promotion> sorted = new ArrayList<>(question.promotions());
        sorted.sort((one, other) -> one.priority() != other.priority()
                ? Integer.compare(other.priority(), one.priority())
                : one.id().compareTo(other.id()));
        List<Candidate> candidates = new ArrayList<>(sorted.size());
        for (Promotion promotion : sorted) {
            candidates.add(candidate(promotion, candidates.size()));
        }
        return candidates;
    }

    private Candidate candidate(Promotion promotion, int rank) {
        PromotionUse use = use(promotion.id());
        Usage usage = promotion.usage();
        long times = usage.timesPerOrder() == null ? Terms.NO_LIMIT : usage.timesPerOrder();
        long amount = left(usage.amountPerOrder(), 0);
        amount = Math.min(amount, left(usage.amountPerCustomer(), use == null ? 0 : use.amountOfCustomer()));
        amount = Math.min(amount, left(usage.amountInTotal(), use == null ? 0 : use.amountInTotal()));
        Candidate candidate = new Candidate(
                new Terms(rank, promotion, groups(promotion), times, amount, Candidate.depends(promotion)));
        Conditions.Failure failure = Conditions.failure(promotion, facts);
        if (failure != null) {
            candidate.drop(Outcome.CONDITION_FAILED, failure.pointer(), failure.missing());
        } else if (times == 0 || amount == 0 || usedUp(usage, use)) {
            candidate.drop(Outcome.LIMIT_REACHED, null, null);
        }
        return candidate;
    }

    private static boolean usedUp(Usage usage, @Nullable PromotionUse use) {
        long ordersOfCustomer = use == null ? 0 : use.ordersOfCustomer();
        long ordersInTotal = use == null ? 0 : use.ordersInTotal();
        return left(usage.ordersPerCustomer(), ordersOfCustomer) == 0
                || left(usage.ordersInTotal(), ordersInTotal) == 0;
    }

    private static long left(@Nullable Long limit, long used) {
        return limit == null ? Terms.NO_LIMIT : Math.max(0, limit - used);
    }

    private @Nullable PromotionUse use(String promotionId) {
        List<PromotionUse> uses = facts.question.uses();
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).promotionId().equals(promotionId)) {
                return uses.get(i);
            }
        }
        return null;
    }

    private long groups(Promotion promotion) {
        long bits = 0;
        for (String group : promotion.combination().groups()) {
            Integer bit = bitOfGroup.get(group);
            if (bit == null) {
                bit = bitOfGroup.size();
                if (bit == Limits.GROUPS) {
                    throw new QuestionRefused(
                            "too-many", "/promotions", "more than " + Limits.GROUPS + " exclusion groups");
                }
                bitOfGroup.put(group, bit);
            }
            bits |= 1L << bit;
        }
        return bits;
    }
}
