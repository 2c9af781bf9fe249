package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.Moment.WallClock;
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
import java.util.Map;
import java.util.Random;

/**
 * Questions as a shop asks them, for measuring: an assortment in 40 categories, 20 vendors and 10 tags, and a leaflet of promotions that
 * all run now. Two in five promotions on units and sets exclude each other; selectors overlap.
 */
public final class ShopQuestions {
    private static final int CATEGORIES = 40;
    private static final int VENDORS = 20;
    private static final int TAGS = 10;
    private static final int VARIANTS = 400;

    private final Random random;

    private ShopQuestions(long seed) {
        this.random = new Random(seed);
    }

    public static Question of(long seed, int lines, int promotions) {
        return new ShopQuestions(seed).question(lines, promotions);
    }

    private Question question(int lineCount, int promotionCount) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < lineCount; i++) {
            lines.add(line(i));
        }
        List<Promotion> promotions = new ArrayList<>();
        for (int i = 0; i < promotionCount; i++) {
            promotions.add(promotion(i));
        }
        return new Question(
                "web",
                null,
                new Moment(1_795_426_800_000L, List.of(new WallClock("Europe/Amsterdam", "2026-11-23", 600))),
                "EUR",
                "NL",
                true,
                new Customer("silver", List.of("newsletter"), List.of("regular"), false),
                List.of(),
                List.of(),
                List.of(),
                new DeliveryChoice("post", 495, "standard"),
                lines,
                List.of(Baskets.HIGH, Baskets.LOW),
                promotions,
                List.of(),
                Settings.DEFAULT);
    }

    private Line line(int i) {
        int variant = random.nextInt(VARIANTS);
        Random facts = new Random(variant);
        long price = 99 + 50L * facts.nextInt(100);
        return new Line(
                "line-" + i,
                "v" + variant + "-" + i,
                "p" + variant,
                "sku-" + variant,
                List.of("c" + variant % CATEGORIES),
                "vendor" + facts.nextInt(VENDORS),
                List.of("t" + facts.nextInt(TAGS)),
                Map.of(),
                facts.nextInt(4) == 0 ? "food" : "standard",
                1 + random.nextInt(4),
                1_000,
                List.of(PriceCandidate.of("base", "EUR", price)),
                0,
                null,
                true);
    }

    private Promotion promotion(int i) {
        Effect effect = effect(i % 20);
        boolean exclusive = random.nextInt(5) < 2;
        boolean ofUnits = i % 20 < 15;
        Combination combination = new Combination(
                exclusive && ofUnits ? List.of("offer") : ofUnits ? List.of() : List.of("order-" + i % 3), false);
        return new Promotion(
                "promotion-" + i,
                "Promotion " + i,
                random.nextInt(3),
                condition(i),
                effect,
                combination,
                Usage.UNLIMITED);
    }

    private Condition condition(int i) {
        Condition now = new Condition.Schedule(null, "2026-11-16T00:00", "2026-11-30T00:00", List.of(), null, null);
        return switch (i % 4) {
            case 0 -> now;
            case 1 -> new Condition.AllOf(List.of(now, new Condition.Channels(List.of("web", "app"))));
            case 2 -> new Condition.AllOf(List.of(now, new Condition.Tiers(List.of("gold", "silver"))));
            default ->
                new Condition.AllOf(List.of(
                        now,
                        new Condition.AnyOf(List.of(
                                new Condition.CustomerTags(List.of("staff", "newsletter")),
                                new Condition.FirstOrder()))));
        };
    }

    private Effect effect(int kind) {
        return switch (kind) {
            case 0, 1, 2, 3 ->
                new Effect.PriceCut(Effect.Per.UNIT, category(), new Cut.Percentage(500 * (1 + random.nextInt(8))));
            case 4, 5 ->
                new Effect.PriceCut(
                        Effect.Per.UNIT,
                        new Selector.Products(List.of("p" + random.nextInt(VARIANTS))),
                        new Cut.FixedPrice(99 + random.nextInt(900)));
            case 6 -> new Effect.PriceCut(Effect.Per.UNIT, vendor(), new Cut.AmountOff(25 * (1 + random.nextInt(6))));
            case 7, 8 -> new Effect.ForPriceOf(category(), 3, 2, Effect.Same.NOTHING);
            case 9, 10 ->
                new Effect.BuyGet(
                        new Selector.AnyOf(List.of(category(), vendor())),
                        1,
                        Effect.Get.CHEAPEST,
                        null,
                        1,
                        new Cut.Percentage(5_000));
            case 11 -> new Effect.BuyGet(category(), 1, Effect.Get.SAME, null, 1, new Cut.Percentage(10_000));
            case 12 ->
                new Effect.Bundle(
                        List.of(new Effect.Slot(category(), 3)), Effect.Same.NOTHING, new Cut.FixedPrice(1_000));
            case 13 ->
                new Effect.Bundle(
                        List.of(new Effect.Slot(category(), 1), new Effect.Slot(vendor(), 1)),
                        Effect.Same.NOTHING,
                        new Cut.Percentage(2_000));
            case 14 ->
                new Effect.QuantityTiers(
                        category(),
                        Effect.CountOver.SELECTION,
                        List.of(
                                new Effect.QuantityTier(3, new Cut.Percentage(500)),
                                new Effect.QuantityTier(6, new Cut.Percentage(1_000))));
            case 15 ->
                new Effect.SpendTiers(
                        Selector.EVERYTHING,
                        Measure.LIST,
                        List.of(
                                new Effect.SpendTier(5_000, new Cut.AmountOff(250)),
                                new Effect.SpendTier(10_000, new Cut.AmountOff(750))));
            case 16 -> new Effect.OrderCut(Selector.EVERYTHING, new Cut.Percentage(300));
            case 17 -> new Effect.DeliveryCut(List.of("post"), new Cut.Percentage(10_000));
            case 18 -> new Effect.PointsMultiplier(category(), 2_000);
            default -> new Effect.Gift("gift", "sku-gift", 1, 0);
        };
    }

    private Selector category() {
        return new Selector.Categories(List.of("c" + random.nextInt(CATEGORIES)));
    }

    private Selector vendor() {
        return new Selector.Vendors(List.of("vendor" + random.nextInt(VENDORS)));
    }
}
