package io.toonbank.pricing.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.json.PricingJson;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the forms people and programs hand in, and writes them canonically. */
@Component
class PromotionForms {

    static final String FIELD = "/form";

    private final JsonMapper json;

    PromotionForms(JsonMapper json) {
        this.json = json;
    }

    /**
     * The promotion of a form; its id and name are those of the promotion, whether the form says them or not. Refuses
     * {@code pricing.promotion-form-newer}, {@code pricing.promotion-form-refused}.
     */
    Promotion read(SavePromotion given) {
        if (given.form().length() > Promotions.FORM_MAX) {
            throw refused("too-many", "", "longer than " + Promotions.FORM_MAX + " characters");
        }
        ObjectNode form = object(given.form());
        JsonNode id = form.get("id");
        if (id != null && !(id.isString() && id.asString().equals(given.id().toString()))) {
            throw refused("value-unknown", "/id", "is the id of another promotion; leave it out");
        }
        form.put("id", given.id().toString());
        String name = given.title().in("nl");
        form.put("name", name.isBlank() ? given.code() : name);
        return parse(json.writeValueAsString(form));
    }

    /** A form that was checked when it was saved. */
    static Promotion parse(String form) {
        try {
            return PricingJson.promotion(form);
        } catch (QuestionRefused refused) {
            throw refused(refused.code(), refused.pointer(), String.valueOf(refused.getMessage()));
        }
    }

    static String write(Promotion promotion) {
        return PricingJson.write(promotion);
    }

    private ObjectNode object(String form) {
        try {
            if (json.readTree(form) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException _) {
            // said below
        }
        throw refused("json-invalid", "", "is no JSON object");
    }

    private static Refused refused(String code, String pointer, String detail) {
        PromotionRefusal why =
                code.equals("version-newer") ? PromotionRefusal.FORM_NEWER : PromotionRefusal.FORM_REFUSED;
        return Refused.because(why).with("reason", detail).at(FIELD + pointer, "pricing.form." + code);
    }

    static UUID idOf(Promotion promotion) {
        return UUID.fromString(promotion.id());
    }
}
