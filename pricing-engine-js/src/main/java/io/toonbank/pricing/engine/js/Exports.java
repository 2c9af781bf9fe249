package io.toonbank.pricing.engine.js;

import io.toonbank.pricing.engine.PromotionSet;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.json.PricingJson;
import org.teavm.jso.JSExport;

/** What the JavaScript module exports. */
public final class Exports {
    private static PromotionSet published = PromotionSet.NONE;

    private Exports() {}

    /** Question in, quote out, both as JSON; exactly the bytes the server would answer. */
    @JSExport
    public static String quote(String question) {
        return PricingJson.quote(question, published);
    }

    /**
     * Prepares {@code {"version":1,"promotions":[…]}} for all questions that bring no promotions of their own. Answers the empty text, or
     * the refusal; then the promotions of before stay.
     */
    @JSExport
    public static String publish(String promotions) {
        try {
            published = PricingJson.promotions(promotions);
            return "";
        } catch (QuestionRefused refused) {
            return PricingJson.write(refused);
        }
    }
}
