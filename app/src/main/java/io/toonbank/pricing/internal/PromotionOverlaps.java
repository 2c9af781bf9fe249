package io.toonbank.pricing.internal;

import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.PromotionCheck;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Promotions that exclude each other, run at the same time in the same channel and have the same priority: nobody said which goes
 * first, so the shop would depend on which happens to have the smaller id.
 */
final class PromotionOverlaps {

    private PromotionOverlaps() {}

    static boolean between(RunningPromotion one, RunningPromotion other) {
        Promotion first = one.promotion();
        Promotion second = other.promotion();
        return first.priority() == second.priority()
                && first.combination().excludes(second.combination())
                && before(one.from(), other.until())
                && before(other.from(), one.until())
                && sameChannel(FormParts.channels(first), FormParts.channels(second))
                && schedulesMeet(FormParts.schedule(first), FormParts.schedule(second));
    }

    private static boolean before(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null || start.isBefore(end);
    }

    private static boolean sameChannel(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    /** The engine knows when two schedules overlap: it refuses them side by side in an "any of". */
    private static boolean schedulesMeet(Condition.@Nullable Schedule one, Condition.@Nullable Schedule other) {
        if (one == null || other == null) {
            return true;
        }
        Promotion both = Promotion.of("both", "both", new Effect.DeliveryCut(List.of(), new Cut.Percentage(1)))
                .when(new Condition.AnyOf(List.of(one, other)));
        return PromotionCheck.problems(both).stream()
                .anyMatch(problem -> problem.code().equals("schedules-overlap"));
    }
}
