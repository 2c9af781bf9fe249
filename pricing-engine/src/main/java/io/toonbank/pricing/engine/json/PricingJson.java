package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.PromotionSet;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.Quote;
import io.toonbank.pricing.engine.promotion.Promotion;

/**
 * The JSON forms, version 1; their schemas are published in {@code docs/schemas}. Reading refuses unknown members, other versions,
 * fractions and members that come twice ({@link QuestionRefused}: json-invalid, field-unknown, field-missing, field-type, value-unknown,
 * version-newer, version-unknown). Writing is canonical.
 */
public final class PricingJson {
    public static final int VERSION = 1;

    private PricingJson() {}

    public static Question question(String json) {
        return QuestionReader.question(Fields.of(JsonReader.read(json), ""));
    }

    /** Reads the form; whether the promotion makes sense is for {@link io.toonbank.pricing.engine.promotion.PromotionCheck}. */
    public static Promotion promotion(String json) {
        return PromotionReader.promotion(Fields.of(JsonReader.read(json), ""));
    }

    /** Reads {@code {"version":1,"promotions":[…]}} and prepares what is in it. */
    public static PromotionSet promotions(String json) {
        Fields fields = Fields.of(JsonReader.read(json), "");
        fields.version(VERSION);
        return fields.done(PromotionSet.prepared(fields.list("promotions", PromotionReader::promotion)));
    }

    /** The form {@link #promotions} reads. */
    public static String write(PromotionSet promotions) {
        JsonWriter out = new JsonWriter();
        out.open('{').number("version", VERSION).name("promotions").open('[');
        PromotionWriter writer = new PromotionWriter(out);
        for (Promotion promotion : promotions.list()) {
            writer.promotion(promotion);
        }
        return out.close(']').close('}').toString();
    }

    public static String write(Question question) {
        return new QuestionWriter().write(question);
    }

    public static String write(Promotion promotion) {
        JsonWriter out = new JsonWriter();
        new PromotionWriter(out).promotion(promotion);
        return out.toString();
    }

    public static String write(Quote quote) {
        return new QuoteWriter().write(quote);
    }

    /** Question in, quote out; a question that is refused gets {@code {"version":1,"refused":{"code":…,"pointer":…,"detail":…}}}. */
    public static String quote(String question) {
        return quote(question, PromotionSet.NONE);
    }

    /** The same about promotions that were prepared before, where the question has none of its own. */
    public static String quote(String question, PromotionSet promotions) {
        try {
            Question asked = question(question);
            boolean ownPromotions = !asked.promotions().list().isEmpty();
            return write(PricingEngine.quote(ownPromotions ? asked : asked.withPromotions(promotions)));
        } catch (QuestionRefused refused) {
            return write(refused);
        }
    }

    public static String write(QuestionRefused refused) {
        return new JsonWriter()
                .open('{')
                .number("version", VERSION)
                .name("refused")
                .open('{')
                .text("code", refused.code())
                .text("pointer", refused.pointer())
                .text("detail", refused.getMessage())
                .close('}')
                .close('}')
                .toString();
    }
}
