package io.toonbank.pricing.engine.json;

import static io.toonbank.pricing.engine.json.PromotionReader.goods;

import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;

/** Reads effects of promotions. */
final class EffectReader {
    private EffectReader() {}

    static Effect effect(Fields form) {
        String name = form.onlyName();
        Fields fields = form.object(name);
        return fields.done(
                switch (name) {
                    case "priceCut" ->
                        new Effect.PriceCut(
                                Names.constant(Effect.Per.values(), fields, "per"),
                                goods(fields, "goods"),
                                cut(fields));
                    case "quantityTiers" ->
                        new Effect.QuantityTiers(
                                goods(fields, "goods"),
                                Names.constant(Effect.CountOver.values(), fields, "countOver"),
                                fields.list("tiers", EffectReader::quantityTier));
                    case "forPriceOf" ->
                        new Effect.ForPriceOf(
                                goods(fields, "goods"), fields.small("take"), fields.small("pay"), same(fields));
                    case "buyGet" ->
                        new Effect.BuyGet(
                                goods(fields, "buy"),
                                fields.small("buyQuantity"),
                                Names.constant(Effect.Get.values(), fields, "get"),
                                fields.has("chosen") ? goods(fields, "chosen") : null,
                                fields.small("getQuantity"),
                                cut(fields));
                    case "bundle" ->
                        new Effect.Bundle(fields.list("slots", EffectReader::slot), same(fields), cut(fields));
                    case "orderCut" -> new Effect.OrderCut(goods(fields, "goods"), cut(fields));
                    case "spendTiers" ->
                        new Effect.SpendTiers(
                                goods(fields, "goods"),
                                Names.constant(Measure.values(), fields, "measure"),
                                fields.list("tiers", EffectReader::spendTier));
                    case "gift" ->
                        new Effect.Gift(
                                fields.text("variantId"),
                                fields.text("sku"),
                                fields.number("quantity"),
                                fields.number("worth", 0));
                    case "deliveryCut" -> new Effect.DeliveryCut(fields.texts("methods"), cut(fields));
                    case "pointsMultiplier" ->
                        new Effect.PointsMultiplier(goods(fields, "goods"), fields.small("thousandths"));
                    default -> throw new QuestionRefused("field-unknown", form.pointer() + "/" + name, "is no effect");
                });
    }

    private static Effect.Same same(Fields fields) {
        return fields.has("same") ? Names.constant(Effect.Same.values(), fields, "same") : Effect.Same.NOTHING;
    }

    private static Effect.QuantityTier quantityTier(Fields fields) {
        return fields.done(new Effect.QuantityTier(fields.number("minQuantity"), cut(fields)));
    }

    private static Effect.SpendTier spendTier(Fields fields) {
        return fields.done(new Effect.SpendTier(fields.number("minSpend"), cut(fields)));
    }

    private static Effect.Slot slot(Fields fields) {
        return fields.done(new Effect.Slot(goods(fields, "goods"), fields.small("quantity")));
    }

    private static Cut cut(Fields form) {
        Fields fields = form.object("cut");
        String name = fields.onlyName();
        return switch (name) {
            case "basisPoints" -> new Cut.Percentage(fields.small(name));
            case "amountOff" -> new Cut.AmountOff(fields.number(name));
            case "fixedPrice" -> new Cut.FixedPrice(fields.number(name));
            default -> throw new QuestionRefused("field-unknown", fields.pointer() + "/" + name, "is no cut");
        };
    }
}
