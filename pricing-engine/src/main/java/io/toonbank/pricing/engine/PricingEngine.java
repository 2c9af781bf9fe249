package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.internal.Answer;
import io.toonbank.pricing.engine.internal.Selecting;
import io.toonbank.pricing.engine.promotion.Selector;

/** The one function every channel asks. Pure: no clock, no random number, no state; may be called from any thread. */
public final class PricingEngine {
    private PricingEngine() {}

    /**
     * Prices a basket.
     *
     * @throws QuestionRefused when the question contradicts itself or breaks a limit. A line without a price is not refused: it is
     *     answered as not sellable
     */
    public static Quote quote(Question question) {
        return Answer.to(question);
    }

    /** Whether a selector is about a line, whatever is else in the basket. */
    public static boolean selects(Selector goods, Line line) {
        return Selecting.matches(goods, line);
    }
}
