package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.internal.Answer;

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
}
