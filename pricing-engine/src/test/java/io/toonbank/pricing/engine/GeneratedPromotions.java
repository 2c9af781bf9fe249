package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.GeneratedQuestions.Size;
import io.toonbank.pricing.engine.promotion.Combination;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import io.toonbank.pricing.engine.promotion.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random promotions of every effect. */
final class GeneratedPromotions {
    private final Random random;
    private final Size size;

    GeneratedPromotions(Random random, Size size) {
        this.random = random;
        this.size = size;
    }

    Promotion promotion(String id) {
        Effect effect = effect();
        boolean ofOrder = effect instanceof Effect.OrderCut
                || effect instanceof Effect.SpendTiers
                || effect instanceof Effect.Gift
                || effect instanceof Effect.DeliveryCut;
        boolean alone = random.nextInt(12) == 0 && !(effect instanceof Effect.PointsMultiplier);
        return new Promotion(
                id,
                "Promotion " + id,
                random.nextInt(3),
                condition(ofOrder),
                effect,
                new Combination(groups(), alone),
                usage(effect));
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (String group : List.of("a", "b", "c")) {
            if (random.nextInt(3) == 0) {
                groups.add(group);
            }
        }
        return groups;
    }

    private Usage usage(Effect effect) {
        boolean countable = !(effect instanceof Effect.PriceCut cut && cut.per() == Effect.Per.LINE)
                && !(effect instanceof Effect.PointsMultiplier)
                && !(effect instanceof Effect.OrderCut)
                && !(effect instanceof Effect.SpendTiers)
                && !(effect instanceof Effect.Gift)
                && !(effect instanceof Effect.DeliveryCut);
        Long times = countable && random.nextInt(4) == 0 ? 1L + random.nextInt(2) : null;
        if (!size.refinements() || effect instanceof Effect.PointsMultiplier || effect instanceof Effect.Gift) {
            return new Usage(times, null, null, null, null, null);
        }
        return new Usage(
                times,
                sometimes(8, 300),
                sometimes(12, 3),
                sometimes(20, 2_000),
                sometimes(12, 100),
                sometimes(20, 20_000));
    }

    private @Nullable Long sometimes(int oneIn, int below) {
        return random.nextInt(oneIn) == 0 ? 1L + random.nextInt(below) : null;
    }

    private Cut cut() {
        return switch (random.nextInt(4)) {
            case 0 -> new Cut.AmountOff(1 + random.nextInt(400));
            case 1 -> new Cut.FixedPrice(random.nextInt(800));
            default -> percentage();
        };
    }

    private Cut percentage() {
        return new Cut.Percentage(random.nextBoolean() ? 500 * (1 + random.nextInt(20)) : 1 + random.nextInt(10_000));
    }

    private Effect effect() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new Effect.PriceCut(Effect.Per.UNIT, selector(), cut());
            case 3 -> new Effect.PriceCut(Effect.Per.LINE, selector(), cut());
            case 4 ->
                new Effect.QuantityTiers(
                        selector(),
                        Effect.CountOver.values()[random.nextInt(3)],
                        List.of(new Effect.QuantityTier(2, percentage()), new Effect.QuantityTier(4, percentage())));
            case 5 -> {
                int take = 2 + random.nextInt(2);
                yield new Effect.ForPriceOf(selector(), take, 1 + random.nextInt(take - 1), same());
            }
            case 6 ->
                new Effect.BuyGet(
                        selector(), 1, random.nextBoolean() ? Effect.Get.SAME : Effect.Get.CHEAPEST, null, 1, cut());
            case 7 -> new Effect.BuyGet(selector(), 1, Effect.Get.CHOSEN, selector(), 1, cut());
            case 8 ->
                new Effect.Bundle(List.of(new Effect.Slot(selector(), 2 + random.nextInt(2))), same(), bundleCut());
            case 9 ->
                new Effect.Bundle(
                        List.of(new Effect.Slot(selector(), 1), new Effect.Slot(selector(), 1)),
                        Effect.Same.NOTHING,
                        bundleCut());
            case 10 ->
                new Effect.OrderCut(
                        size.refinements() ? selector() : Selector.EVERYTHING,
                        random.nextBoolean() ? percentage() : new Cut.AmountOff(1 + random.nextInt(500)));
            case 11 ->
                new Effect.SpendTiers(
                        size.refinements() ? selector() : Selector.EVERYTHING,
                        random.nextBoolean() ? Measure.LIST : Measure.DISCOUNTED,
                        List.of(
                                new Effect.SpendTier(500, new Cut.AmountOff(50)),
                                new Effect.SpendTier(1_500, new Cut.Percentage(1_500))));
            case 12 ->
                random.nextBoolean()
                        ? new Effect.DeliveryCut(random.nextBoolean() ? List.of() : List.of("post"), cut())
                        : new Effect.Gift("v-gift", "sku-gift", 1, random.nextInt(3) * 100);
            default ->
                size.refinements()
                        ? new Effect.PointsMultiplier(selector(), 1_500 + 500 * random.nextInt(3))
                        : new Effect.PriceCut(Effect.Per.UNIT, selector(), cut());
        };
    }

    private Cut bundleCut() {
        return random.nextBoolean() ? new Cut.FixedPrice(200 + random.nextInt(1_500)) : cut();
    }

    private Effect.Same same() {
        return Effect.Same.values()[random.nextInt(3)];
    }

    private Selector selector() {
        return GeneratedQuestions.selector(random);
    }

    private Condition condition(boolean ofOrder) {
        if (!size.conditions()) {
            boolean onLeft = ofOrder && random.nextInt(3) == 0;
            return onLeft
                    ? new Condition.BasketSpend(selector(), 1L + random.nextInt(2_500), null, Measure.DISCOUNTED)
                    : Condition.ALWAYS;
        }
        return switch (random.nextInt(6)) {
            case 0 -> single(ofOrder);
            case 1 -> new Condition.AllOf(List.of(single(ofOrder), single(ofOrder)));
            case 2 -> new Condition.AnyOf(List.of(single(ofOrder), new Condition.NotOf(single(ofOrder))));
            default -> Condition.ALWAYS;
        };
    }

    private Condition single(boolean ofOrder) {
        Measure measure = ofOrder && random.nextBoolean() ? Measure.DISCOUNTED : Measure.LIST;
        return switch (random.nextInt(13)) {
            case 0 -> new Condition.Channels(List.of("web", "app"));
            case 1 -> new Condition.Locations(List.of("store-1"));
            case 2 -> new Condition.CustomerTags(List.of("staff"));
            case 3 -> new Condition.Tiers(List.of("gold"));
            case 4 -> new Condition.Segments(List.of("lapsed", "new"));
            case 5 -> new Condition.FirstOrder();
            case 6 ->
                new Condition.Schedule(
                        null, "2026-11-12T08:00", "2026-11-27T00:00", List.of(1, 2, 3, 5, 6), null, null);
            case 7 -> new Condition.Schedule("Europe/Amsterdam", null, null, List.of(), 22 * 60, 9 * 60);
            case 8 -> new Condition.DeliveryMethods(List.of("post"));
            case 9 -> new Condition.BasketQuantity(selector(), 2L, random.nextBoolean() ? 12L : null);
            case 10 -> new Condition.PersonalOffer("offer-1");
            case 11 -> new Condition.Countries(List.of("NL"));
            default ->
                new Condition.BasketSpend(
                        selector(), 1L + random.nextInt(3_000), random.nextInt(4) == 0 ? 9_000L : null, measure);
        };
    }
}
