package io.toonbank.pricing.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one promotion.
 *
 * @param amount taken off by it in all, minor units
 * @param where the lines it touched; the order and the delivery have no line
 * @param failed the first condition that does not hold, as a JSON pointer into the promotion's condition
 * @param missing what the basket still lacks, for "add one more, it is free"; absent when nothing would help
 * @param winners promotions that exclude this one and are applied instead
 */
public record Explanation(
        String promotionId,
        Outcome outcome,
        long amount,
        long times,
        List<Where> where,
        @Nullable String failed,
        @Nullable Missing missing,
        List<String> winners) {

    public Explanation {
        where = List.copyOf(where);
        winners = List.copyOf(winners);
    }

    /** In order of precedence: the first that holds is reported. */
    public enum Outcome {
        APPLIED,
        CONDITION_FAILED,
        LIMIT_REACHED,
        NOTHING_SELECTED,
        SET_INCOMPLETE,
        TIER_NOT_REACHED,
        BETTER_COMBINATION,
        NO_EFFECT
    }

    public record Where(String lineId, long units, long amount) {}

    /** Units to add, or minor units to spend, counted as the promotion counts them. */
    public record Missing(long units, long amount) {}
}
