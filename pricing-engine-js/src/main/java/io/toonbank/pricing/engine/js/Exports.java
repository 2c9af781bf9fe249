package io.toonbank.pricing.engine.js;

import io.toonbank.pricing.engine.json.PricingJson;
import org.teavm.jso.JSExport;

/** What the JavaScript module exports. */
public final class Exports {
    private Exports() {}

    /** Question in, quote out, both as JSON; exactly the bytes the server would answer. */
    @JSExport
    public static String quote(String question) {
        return PricingJson.quote(question);
    }
}
