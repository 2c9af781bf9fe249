package io.toonbank.pricing.internal;

import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import io.toonbank.pricing.engine.promotion.Usage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a promotion's form mentions, found once and not at every basket. */
final class FormParts {

    private boolean money;
    private boolean coupon;
    private boolean firstOrder;
    private boolean belonging;
    private boolean customFields;
    private final Set<String> zones = new LinkedHashSet<>();
    private final Set<String> offers = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Selector> goods = new ArrayList<>();

    private FormParts() {}

    /** Something of another module that the form names. */
    record Mention(Kind kind, String value, String pointer) {

        enum Kind {
            PRODUCT,
            VARIANT,
            CATEGORY,
            CHANNEL,
            LOCATION,
            TIER,
            SEGMENT,
            OFFER
        }
    }

    static FormParts of(Promotion promotion) {
        FormParts parts = new FormParts();
        parts.condition(promotion.condition(), "/condition");
        parts.effect(promotion.effect(), "/effect");
        Usage usage = promotion.usage();
        parts.money |=
                usage.amountPerOrder() != null || usage.amountPerCustomer() != null || usage.amountInTotal() != null;
        return parts;
    }

    /** Whether it says any amount of money. */
    boolean money() {
        return money;
    }

    boolean coupon() {
        return coupon;
    }

    boolean firstOrder() {
        return firstOrder;
    }

    /** Whether it asks for the tier or the segments of the customer. */
    boolean belonging() {
        return belonging;
    }

    /** The personal offers it asks for. */
    Set<String> offers() {
        return offers;
    }

    boolean customFields() {
        return customFields;
    }

    Set<String> zones() {
        return zones;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** What the effect is about; empty for gifts and deliveries. */
    List<Selector> goods() {
        return goods;
    }

    /** Whether it counts beyond one order. */
    static boolean limited(Promotion promotion) {
        Usage usage = promotion.usage();
        return usage.ordersPerCustomer() != null
                || usage.amountPerCustomer() != null
                || usage.ordersInTotal() != null
                || usage.amountInTotal() != null;
    }

    private void condition(Condition condition, String pointer) {
        switch (condition) {
            case Condition.AllOf all -> conditions(all.parts(), pointer + "/allOf/");
            case Condition.AnyOf any -> conditions(any.parts(), pointer + "/anyOf/");
            case Condition.NotOf not -> condition(not.part(), pointer + "/not");
            case Condition.Channels channels -> mention(Mention.Kind.CHANNEL, channels.ids(), pointer + "/channels/");
            case Condition.Locations locations ->
                mention(Mention.Kind.LOCATION, locations.ids(), pointer + "/locations/");
            case Condition.Countries _, Condition.CustomerTags _, Condition.DeliveryMethods _ -> {}
            case Condition.Tiers tiers -> {
                belonging = true;
                mention(Mention.Kind.TIER, tiers.tiers(), pointer + "/tiers/");
            }
            case Condition.Segments segments -> {
                belonging = true;
                mention(Mention.Kind.SEGMENT, segments.segments(), pointer + "/segments/");
            }
            case Condition.PersonalOffer offer -> {
                offers.add(offer.id());
                mention(Mention.Kind.OFFER, List.of(offer.id()), pointer + "/personalOffer", false);
            }
            case Condition.FirstOrder _ -> firstOrder = true;
            case Condition.Coupon _ -> coupon = true;
            case Condition.Schedule schedule -> {
                if (schedule.zone() != null) {
                    zones.add(schedule.zone());
                }
            }
            case Condition.BasketSpend spend -> {
                money |= spend.min() != null || spend.max() != null;
                selector(spend.goods(), pointer + "/basketSpend/goods");
            }
            case Condition.BasketQuantity quantity -> selector(quantity.goods(), pointer + "/basketQuantity/goods");
        }
    }

    private void conditions(List<Condition> parts, String pointer) {
        for (int i = 0; i < parts.size(); i++) {
            condition(parts.get(i), pointer + i);
        }
    }

    private void effect(Effect effect, String pointer) {
        switch (effect) {
            case Effect.PriceCut cut -> {
                goods(cut.goods(), pointer + "/priceCut/goods");
                cut(cut.cut());
            }
            case Effect.QuantityTiers tiers -> {
                goods(tiers.goods(), pointer + "/quantityTiers/goods");
                tiers.tiers().forEach(tier -> cut(tier.cut()));
            }
            case Effect.ForPriceOf set -> goods(set.goods(), pointer + "/forPriceOf/goods");
            case Effect.BuyGet set -> {
                goods(set.buy(), pointer + "/buyGet/buy");
                if (set.chosen() != null) {
                    goods(set.chosen(), pointer + "/buyGet/chosen");
                }
                cut(set.cut());
            }
            case Effect.Bundle bundle -> {
                for (int i = 0; i < bundle.slots().size(); i++) {
                    goods(bundle.slots().get(i).goods(), pointer + "/bundle/slots/" + i + "/goods");
                }
                cut(bundle.cut());
            }
            case Effect.OrderCut order -> {
                goods(order.goods(), pointer + "/orderCut/goods");
                cut(order.cut());
            }
            case Effect.SpendTiers tiers -> {
                goods(tiers.goods(), pointer + "/spendTiers/goods");
                money = true;
            }
            case Effect.Gift gift -> {
                mention(Mention.Kind.VARIANT, List.of(gift.variantId()), pointer + "/gift/variantId", false);
                money |= gift.worth() > 0;
            }
            case Effect.DeliveryCut delivery -> cut(delivery.cut());
            case Effect.PointsMultiplier points -> goods(points.goods(), pointer + "/pointsMultiplier/goods");
        }
    }

    private void cut(Cut cut) {
        money |= switch (cut) {
            case Cut.Percentage _ -> false;
            case Cut.AmountOff _, Cut.FixedPrice _ -> true;
        };
    }

    private void goods(Selector selector, String pointer) {
        goods.add(selector);
        selector(selector, pointer);
    }

    private void selector(Selector selector, String pointer) {
        switch (selector) {
            case Selector.Everything _, Selector.Vendors _, Selector.Tags _ -> {}
            case Selector.Products products -> mention(Mention.Kind.PRODUCT, products.ids(), pointer + "/products/");
            case Selector.Variants variants -> mention(Mention.Kind.VARIANT, variants.ids(), pointer + "/variants/");
            case Selector.Categories categories ->
                mention(Mention.Kind.CATEGORY, categories.ids(), pointer + "/categories/");
            case Selector.CustomField _ -> customFields = true;
            case Selector.AllOf all -> selectors(all.parts(), pointer + "/allOf/");
            case Selector.AnyOf any -> selectors(any.parts(), pointer + "/anyOf/");
            case Selector.NotOf not -> selector(not.part(), pointer + "/not");
        }
    }

    private void selectors(List<Selector> parts, String pointer) {
        for (int i = 0; i < parts.size(); i++) {
            selector(parts.get(i), pointer + i);
        }
    }

    private void mention(Mention.Kind kind, List<String> values, String pointer) {
        mention(kind, values, pointer, true);
    }

    private void mention(Mention.Kind kind, List<String> values, String pointer, boolean numbered) {
        for (int i = 0; i < values.size(); i++) {
            mentions.add(new Mention(kind, values.get(i), numbered ? pointer + i : pointer));
        }
    }

    /** The schedule that must hold whatever else does: the condition itself, or a part of an "all of" at the top. */
    static Condition.@Nullable Schedule schedule(Promotion promotion) {
        if (promotion.condition() instanceof Condition.Schedule only) {
            return only;
        }
        if (promotion.condition() instanceof Condition.AllOf all) {
            for (Condition part : all.parts()) {
                if (part instanceof Condition.Schedule schedule) {
                    return schedule;
                }
            }
        }
        return null;
    }

    /** The channels it is kept to at the top; empty for all. */
    static List<String> channels(Promotion promotion) {
        if (promotion.condition() instanceof Condition.Channels only) {
            return only.ids();
        }
        if (promotion.condition() instanceof Condition.AllOf all) {
            for (Condition part : all.parts()) {
                if (part instanceof Condition.Channels channels) {
                    return channels.ids();
                }
            }
        }
        return List.of();
    }

    /**
     * The same promotion with what the basket must hold as the last of each "all of": then the first part that fails is about the
     * basket only where everything else holds, and nobody is told to buy more for what they would not get.
     */
    static Promotion basketLast(Promotion promotion) {
        return promotion.when(basketLast(promotion.condition()));
    }

    private static Condition basketLast(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            List<Condition> first = new ArrayList<>();
            List<Condition> last = new ArrayList<>();
            for (Condition part : all.parts()) {
                (part instanceof Condition.BasketSpend || part instanceof Condition.BasketQuantity ? last : first)
                        .add(basketLast(part));
            }
            first.addAll(last);
            return new Condition.AllOf(first);
        }
        if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(
                    any.parts().stream().map(FormParts::basketLast).toList());
        }
        return condition;
    }
}
