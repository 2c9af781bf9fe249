package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import io.toonbank.pricing.engine.promotion.Usage;
import java.util.List;

/** Writes promotions. */
final class PromotionWriter {
    private final JsonWriter out;

    PromotionWriter(JsonWriter out) {
        this.out = out;
    }

    void promotion(Promotion promotion) {
        out.open('{')
                .number("version", PricingJson.VERSION)
                .text("id", promotion.id())
                .text("name", promotion.name());
        out.number("priority", promotion.priority());
        out.name("condition");
        condition(promotion.condition());
        out.name("effect").open('{');
        effect(promotion.effect());
        out.close('}');
        out.name("combination")
                .open('{')
                .texts("groups", promotion.combination().groups());
        out.flag("alone", promotion.combination().alone()).close('}');
        usage(promotion.usage());
        out.close('}');
    }

    private void usage(Usage usage) {
        out.name("usage")
                .open('{')
                .number("timesPerOrder", usage.timesPerOrder())
                .number("amountPerOrder", usage.amountPerOrder());
        out.number("ordersPerCustomer", usage.ordersPerCustomer())
                .number("amountPerCustomer", usage.amountPerCustomer());
        out.number("ordersInTotal", usage.ordersInTotal())
                .number("amountInTotal", usage.amountInTotal())
                .close('}');
    }

    private void condition(Condition condition) {
        out.open('{');
        switch (condition) {
            case Condition.AllOf all -> conditions("allOf", all.parts());
            case Condition.AnyOf any -> conditions("anyOf", any.parts());
            case Condition.NotOf not -> {
                out.name("not");
                condition(not.part());
            }
            case Condition.Channels c -> out.texts("channels", c.ids());
            case Condition.Locations c -> out.texts("locations", c.ids());
            case Condition.Countries c -> out.texts("countries", c.codes());
            case Condition.CustomerTags c -> out.texts("customerTags", c.tags());
            case Condition.Tiers c -> out.texts("tiers", c.tiers());
            case Condition.Segments c -> out.texts("segments", c.segments());
            case Condition.DeliveryMethods c -> out.texts("deliveryMethods", c.methods());
            case Condition.FirstOrder c -> out.flag("firstOrder", true);
            case Condition.Coupon c -> out.flag("coupon", true);
            case Condition.PersonalOffer c -> out.text("personalOffer", c.id());
            case Condition.Schedule c -> schedule(c);
            case Condition.BasketSpend c -> {
                out.name("basketSpend").open('{');
                goods("goods", c.goods());
                out.number("min", c.min())
                        .number("max", c.max())
                        .text("measure", Names.of(c.measure()))
                        .close('}');
            }
            case Condition.BasketQuantity c -> {
                out.name("basketQuantity").open('{');
                goods("goods", c.goods());
                out.number("min", c.min()).number("max", c.max()).close('}');
            }
        }
        out.close('}');
    }

    private void conditions(String name, List<Condition> parts) {
        out.name(name).open('[');
        parts.forEach(this::condition);
        out.close(']');
    }

    private void schedule(Condition.Schedule schedule) {
        out.name("schedule")
                .open('{')
                .text("zone", schedule.zone())
                .text("from", schedule.from())
                .text("until", schedule.until());
        out.name("weekdays").open('[');
        schedule.weekdays().forEach(out::value);
        out.close(']')
                .number("fromMinute", schedule.fromMinute())
                .number("untilMinute", schedule.untilMinute())
                .close('}');
    }

    private void goods(String name, Selector selector) {
        out.name(name);
        selector(selector);
    }

    private void selector(Selector selector) {
        out.open('{');
        switch (selector) {
            case Selector.Everything s -> out.flag("everything", true);
            case Selector.Products s -> out.texts("products", s.ids());
            case Selector.Variants s -> out.texts("variants", s.ids());
            case Selector.Categories s -> out.texts("categories", s.ids());
            case Selector.Vendors s -> out.texts("vendors", s.names());
            case Selector.Tags s -> out.texts("tags", s.tags());
            case Selector.CustomField s ->
                out.name("customField")
                        .open('{')
                        .text("name", s.name())
                        .texts("values", s.values())
                        .close('}');
            case Selector.AllOf s -> selectors("allOf", s.parts());
            case Selector.AnyOf s -> selectors("anyOf", s.parts());
            case Selector.NotOf s -> goods("not", s.part());
        }
        out.close('}');
    }

    private void selectors(String name, List<Selector> parts) {
        out.name(name).open('[');
        parts.forEach(this::selector);
        out.close(']');
    }

    private void effect(Effect effect) {
        switch (effect) {
            case Effect.PriceCut e -> {
                out.name("priceCut").open('{').text("per", Names.of(e.per()));
                goods("goods", e.goods());
                cut(e.cut());
            }
            case Effect.QuantityTiers e -> {
                out.name("quantityTiers").open('{');
                goods("goods", e.goods());
                out.text("countOver", Names.of(e.countOver())).name("tiers").open('[');
                e.tiers().forEach(tier -> tier("minQuantity", tier.minQuantity(), tier.cut()));
                out.close(']');
            }
            case Effect.ForPriceOf e -> {
                out.name("forPriceOf").open('{');
                goods("goods", e.goods());
                out.number("take", e.take()).number("pay", e.pay()).text("same", Names.of(e.same()));
            }
            case Effect.BuyGet e -> buyGet(e);
            case Effect.Bundle e -> bundle(e);
            case Effect.OrderCut e -> {
                out.name("orderCut").open('{');
                goods("goods", e.goods());
                cut(e.cut());
            }
            case Effect.SpendTiers e -> {
                out.name("spendTiers").open('{');
                goods("goods", e.goods());
                out.text("measure", Names.of(e.measure())).name("tiers").open('[');
                e.tiers().forEach(tier -> tier("minSpend", tier.minSpend(), tier.cut()));
                out.close(']');
            }
            case Effect.Gift e ->
                out.name("gift")
                        .open('{')
                        .text("variantId", e.variantId())
                        .text("sku", e.sku())
                        .number("quantity", e.quantity())
                        .number("worth", e.worth());
            case Effect.DeliveryCut e -> {
                out.name("deliveryCut").open('{').texts("methods", e.methods());
                cut(e.cut());
            }
            case Effect.PointsMultiplier e -> {
                out.name("pointsMultiplier").open('{');
                goods("goods", e.goods());
                out.number("thousandths", e.thousandths());
            }
        }
        out.close('}');
    }

    private void buyGet(Effect.BuyGet e) {
        out.name("buyGet").open('{');
        goods("buy", e.buy());
        out.number("buyQuantity", e.buyQuantity()).text("get", Names.of(e.get()));
        if (e.chosen() != null) {
            goods("chosen", e.chosen());
        }
        out.number("getQuantity", e.getQuantity());
        cut(e.cut());
    }

    private void bundle(Effect.Bundle e) {
        out.name("bundle").open('{').name("slots").open('[');
        for (Effect.Slot slot : e.slots()) {
            out.open('{');
            goods("goods", slot.goods());
            out.number("quantity", slot.quantity()).close('}');
        }
        out.close(']').text("same", Names.of(e.same()));
        cut(e.cut());
    }

    private void tier(String name, long from, Cut cut) {
        out.open('{').number(name, from);
        cut(cut);
        out.close('}');
    }

    private void cut(Cut cut) {
        out.name("cut").open('{');
        switch (cut) {
            case Cut.Percentage c -> out.number("basisPoints", c.basisPoints());
            case Cut.AmountOff c -> out.number("amountOff", c.amount());
            case Cut.FixedPrice c -> out.number("fixedPrice", c.price());
        }
        out.close('}');
    }
}
