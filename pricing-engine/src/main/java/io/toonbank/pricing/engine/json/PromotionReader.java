package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.promotion.Combination;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import io.toonbank.pricing.engine.promotion.Usage;

/** Reads promotions. */
final class PromotionReader {
    private PromotionReader() {}

    static Promotion promotion(Fields fields) {
        fields.version(PricingJson.VERSION);
        Fields combination = fields.optionalObject("combination");
        Fields usage = fields.optionalObject("usage");
        Fields condition = fields.optionalObject("condition");
        return fields.done(new Promotion(
                fields.text("id"),
                fields.text("name"),
                fields.small("priority", 0),
                condition == null ? Condition.ALWAYS : condition(condition),
                EffectReader.effect(fields.object("effect")),
                combination == null
                        ? Combination.WITH_ALL
                        : combination.done(
                                new Combination(combination.texts("groups"), combination.flag("alone", false))),
                usage == null ? Usage.UNLIMITED : usage(usage)));
    }

    private static Usage usage(Fields fields) {
        return fields.done(new Usage(
                fields.optionalNumber("timesPerOrder"),
                fields.optionalNumber("amountPerOrder"),
                fields.optionalNumber("ordersPerCustomer"),
                fields.optionalNumber("amountPerCustomer"),
                fields.optionalNumber("ordersInTotal"),
                fields.optionalNumber("amountInTotal")));
    }

    static Condition condition(Fields fields) {
        String name = fields.onlyName();
        return switch (name) {
            case "allOf" -> new Condition.AllOf(fields.list(name, PromotionReader::condition));
            case "anyOf" -> new Condition.AnyOf(fields.list(name, PromotionReader::condition));
            case "not" -> new Condition.NotOf(condition(fields.object(name)));
            case "channels" -> new Condition.Channels(fields.texts(name));
            case "locations" -> new Condition.Locations(fields.texts(name));
            case "countries" -> new Condition.Countries(fields.texts(name));
            case "customerTags" -> new Condition.CustomerTags(fields.texts(name));
            case "tiers" -> new Condition.Tiers(fields.texts(name));
            case "segments" -> new Condition.Segments(fields.texts(name));
            case "deliveryMethods" -> new Condition.DeliveryMethods(fields.texts(name));
            case "firstOrder" -> onlyTrue(fields, name, new Condition.FirstOrder());
            case "coupon" -> onlyTrue(fields, name, new Condition.Coupon());
            case "personalOffer" -> new Condition.PersonalOffer(fields.text(name));
            case "schedule" -> schedule(fields.object(name));
            case "basketSpend" -> spend(fields.object(name));
            case "basketQuantity" -> quantity(fields.object(name));
            default -> throw new QuestionRefused("field-unknown", fields.pointer() + "/" + name, "is no condition");
        };
    }

    private static <T> T onlyTrue(Fields fields, String name, T value) {
        if (!fields.flag(name)) {
            throw new QuestionRefused(
                    "value-unknown", fields.pointer() + "/" + name, "is true or left out; for the opposite write not");
        }
        return value;
    }

    private static Condition schedule(Fields fields) {
        Long from = fields.optionalNumber("fromMinute");
        Long until = fields.optionalNumber("untilMinute");
        return fields.done(new Condition.Schedule(
                fields.optionalText("zone"),
                fields.optionalText("from"),
                fields.optionalText("until"),
                fields.smalls("weekdays"),
                from == null ? null : fields.small("fromMinute"),
                until == null ? null : fields.small("untilMinute")));
    }

    private static Condition spend(Fields fields) {
        Measure measure = fields.has("measure") ? Names.constant(Measure.values(), fields, "measure") : Measure.LIST;
        return fields.done(new Condition.BasketSpend(
                goods(fields, "goods"), fields.optionalNumber("min"), fields.optionalNumber("max"), measure));
    }

    private static Condition quantity(Fields fields) {
        return fields.done(new Condition.BasketQuantity(
                goods(fields, "goods"), fields.optionalNumber("min"), fields.optionalNumber("max")));
    }

    static Selector goods(Fields fields, String name) {
        return selector(fields.object(name));
    }

    private static Selector selector(Fields fields) {
        String name = fields.onlyName();
        return switch (name) {
            case "everything" -> onlyTrue(fields, name, Selector.EVERYTHING);
            case "products" -> new Selector.Products(fields.texts(name));
            case "variants" -> new Selector.Variants(fields.texts(name));
            case "categories" -> new Selector.Categories(fields.texts(name));
            case "vendors" -> new Selector.Vendors(fields.texts(name));
            case "tags" -> new Selector.Tags(fields.texts(name));
            case "customField" -> customField(fields.object(name));
            case "allOf" -> new Selector.AllOf(fields.list(name, PromotionReader::selector));
            case "anyOf" -> new Selector.AnyOf(fields.list(name, PromotionReader::selector));
            case "not" -> new Selector.NotOf(selector(fields.object(name)));
            default -> throw new QuestionRefused("field-unknown", fields.pointer() + "/" + name, "is no selector");
        };
    }

    private static Selector customField(Fields fields) {
        return fields.done(new Selector.CustomField(fields.text("name"), fields.texts("values")));
    }
}
