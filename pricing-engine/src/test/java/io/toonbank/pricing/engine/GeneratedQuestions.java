package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.Moment.WallClock;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random questions by seed: the same seed is the same question. */
public final class GeneratedQuestions {
    static final int CATEGORIES = 4;

    /** How large a question may become. */
    public record Size(int lines, int quantity, int promotions, boolean conditions, boolean refinements) {
        /** Small enough to try out every combination. */
        public static final Size TINY = new Size(3, 2, 4, false, false);

        /** An ordinary basket. */
        public static final Size BASKET = new Size(6, 5, 14, true, true);

        /** A full trolley in a promotion week. */
        public static final Size TROLLEY = new Size(40, 6, 60, true, true);
    }

    private final Random random;
    private final Size size;

    private GeneratedQuestions(long seed, Size size) {
        this.random = new Random(seed);
        this.size = size;
    }

    public static Question of(long seed, Size size) {
        return new GeneratedQuestions(seed, size).question();
    }

    private Question question() {
        List<Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(size.lines());
        for (int i = 0; i < count; i++) {
            lines.add(line(i));
        }
        List<Promotion> promotions = new ArrayList<>();
        int promotionCount = 1 + random.nextInt(size.promotions());
        GeneratedPromotions generated = new GeneratedPromotions(random, size);
        for (int i = 0; i < promotionCount; i++) {
            promotions.add(generated.promotion("p" + i));
        }
        List<CouponGrant> coupons = new ArrayList<>();
        List<PromotionUse> uses = new ArrayList<>();
        for (Promotion promotion : promotions) {
            if (promotion.condition() instanceof Condition.Coupon && random.nextBoolean()) {
                coupons.add(new CouponGrant("CODE-" + promotion.id(), List.of(promotion.id())));
            }
            if (size.refinements() && random.nextInt(6) == 0) {
                uses.add(new PromotionUse(
                        promotion.id(),
                        random.nextInt(3),
                        random.nextInt(900),
                        random.nextInt(90),
                        random.nextInt(9_000)));
            }
        }
        List<ManualAdjustment> adjustments = new ArrayList<>();
        if (size.refinements() && random.nextInt(5) == 0) {
            adjustments.add(adjustment(lines));
        }
        return new Question(
                pick("web", "till", "app"),
                random.nextBoolean() ? "store-1" : null,
                new Moment(
                        1_795_426_800_000L,
                        List.of(new WallClock(
                                "Europe/Amsterdam", "2026-11-" + (10 + random.nextInt(20)), random.nextInt(1_440)))),
                "EUR",
                "NL",
                random.nextInt(4) > 0,
                customer(),
                random.nextInt(3) == 0 ? List.of("offer-1") : List.of(),
                coupons,
                adjustments,
                random.nextInt(3) == 0
                        ? new DeliveryChoice(pick("post", "pickup"), random.nextInt(3) * 295, "standard")
                        : null,
                lines,
                List.of(Baskets.HIGH, Baskets.LOW),
                promotions,
                uses,
                settings());
    }

    private Settings settings() {
        boolean capped = random.nextInt(6) == 0;
        return new Settings(
                random.nextBoolean() ? TaxRounding.HALF_UP_PER_LINE : TaxRounding.HALF_UP_PER_RATE,
                random.nextBoolean() ? 5 : 1,
                capped ? 3_000 : 10_000,
                capped && random.nextBoolean() ? 500 : Limits.AMOUNT_MINOR,
                Settings.DEFAULT_WORK_BOUND);
    }

    private Customer customer() {
        return new Customer(
                pick("gold", "silver"),
                random.nextBoolean() ? List.of("staff") : List.of(),
                random.nextBoolean() ? List.of("lapsed") : List.of(),
                random.nextInt(4) == 0);
    }

    private Line line(int i) {
        List<PriceCandidate> prices = new ArrayList<>();
        prices.add(PriceCandidate.of("base", "EUR", price()));
        if (size.refinements()) {
            if (random.nextInt(4) == 0) {
                prices.add(new PriceCandidate("bulk", "EUR", price(), 0, 2 + random.nextInt(3), random.nextInt(2), 0));
            }
            if (random.nextInt(8) == 0) {
                prices.add(new PriceCandidate("exact", "EUR", price() * 10 + random.nextInt(10), 1, 1, 1, 0));
            }
            if (random.nextInt(30) == 0) {
                prices.clear();
            }
        }
        boolean weighed = size.refinements() && random.nextInt(8) == 0;
        return new Line(
                "l" + i,
                "v" + random.nextInt(size.lines() + 1),
                "x" + random.nextInt(1 + size.lines() / 2),
                "sku-" + i,
                List.of("c" + random.nextInt(CATEGORIES)),
                pick("acme", "lindehof"),
                random.nextBoolean() ? List.of("new") : List.of(),
                Map.of("colour", pick("red", "blue")),
                pick("standard", "standard", "food"),
                1 + random.nextInt(size.quantity()),
                weighed ? 1 + random.nextInt(2_000) : 1_000,
                prices,
                random.nextInt(8) == 0 ? random.nextInt(400) : 0,
                random.nextInt(8) == 0 ? 999L : null,
                !size.refinements() || random.nextInt(15) > 0);
    }

    private long price() {
        return random.nextInt(3) == 0 ? 100 * (1 + random.nextInt(20)) : 1 + random.nextInt(1_500);
    }

    private ManualAdjustment adjustment(List<Line> lines) {
        ManualAdjustment.Kind kind =
                ManualAdjustment.Kind.values()[random.nextInt(ManualAdjustment.Kind.values().length)];
        boolean ofLine = kind.ordinal() <= ManualAdjustment.Kind.LINE_AMOUNT.ordinal();
        return new ManualAdjustment(
                "hand",
                kind,
                ofLine ? lines.get(random.nextInt(lines.size())).id() : null,
                random.nextInt(1_000),
                "scratched",
                "discount",
                random.nextBoolean());
    }

    private String pick(String... names) {
        return names[random.nextInt(names.length)];
    }

    static Selector selector(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Selector.EVERYTHING;
            case 2, 3 -> new Selector.Categories(List.of("c" + random.nextInt(CATEGORIES)));
            case 4 ->
                new Selector.Categories(List.of("c" + random.nextInt(CATEGORIES), "c" + random.nextInt(CATEGORIES)));
            case 5 -> new Selector.Vendors(List.of("acme"));
            case 6 ->
                new Selector.AnyOf(
                        List.of(new Selector.Tags(List.of("new")), new Selector.CustomField("colour", List.of("red"))));
            default ->
                new Selector.NotOf(new Selector.AllOf(List.of(
                        new Selector.Categories(List.of("c0")),
                        new Selector.NotOf(new Selector.Products(List.of("x0"))))));
        };
    }
}
