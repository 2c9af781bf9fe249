package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small cast of the pricing tests. */
final class Baskets {
    static final TaxRate HIGH = new TaxRate("standard", "high", 210_000);
    static final TaxRate LOW = new TaxRate("food", "low", 90_000);
    static final Moment MONDAY_MORNING =
            new Moment(1_795_426_800_000L, List.of(new Moment.WallClock("Europe/Amsterdam", "2026-11-23", 10 * 60)));

    private Baskets() {}

    static Line line(String id, long price, long quantity) {
        return line(id, price, quantity, "standard");
    }

    static Line line(String id, long price, long quantity, String taxCategory) {
        return Line.of(
                id,
                "variant-" + id,
                "product-" + id,
                "sku-" + id,
                taxCategory,
                quantity,
                PriceCandidate.of("base", "EUR", price));
    }

    static Line inCategory(Line line, String... categories) {
        return new Line(
                line.id(),
                line.variantId(),
                line.productId(),
                line.sku(),
                List.of(categories),
                line.vendor(),
                line.tags(),
                Map.of(),
                line.taxCategory(),
                line.quantity(),
                line.measureThousandths(),
                line.prices(),
                line.floorPrice(),
                line.priorPrice(),
                line.discountable());
    }

    static Line withFloor(Line line, long floor) {
        return new Line(
                line.id(),
                line.variantId(),
                line.productId(),
                line.sku(),
                line.categories(),
                line.vendor(),
                line.tags(),
                Map.of(),
                line.taxCategory(),
                line.quantity(),
                line.measureThousandths(),
                line.prices(),
                floor,
                line.priorPrice(),
                line.discountable());
    }

    static Line withPrices(Line line, PriceCandidate... prices) {
        return new Line(
                line.id(),
                line.variantId(),
                line.productId(),
                line.sku(),
                line.categories(),
                line.vendor(),
                line.tags(),
                Map.of(),
                line.taxCategory(),
                line.quantity(),
                line.measureThousandths(),
                List.of(prices),
                line.floorPrice(),
                line.priorPrice(),
                line.discountable());
    }

    static Line weighing(Line line, int thousandths) {
        return new Line(
                line.id(),
                line.variantId(),
                line.productId(),
                line.sku(),
                line.categories(),
                line.vendor(),
                line.tags(),
                Map.of(),
                line.taxCategory(),
                line.quantity(),
                thousandths,
                line.prices(),
                line.floorPrice(),
                line.priorPrice(),
                line.discountable());
    }

    static Asking ask(Line... lines) {
        return new Asking(lines);
    }

    /** A question in the making. */
    static final class Asking {
        String channel = "web";

        @Nullable
        String location;

        Moment moment = MONDAY_MORNING;
        boolean included = true;
        Customer customer = Customer.UNKNOWN;
        final List<String> offers = new ArrayList<>();
        final List<CouponGrant> coupons = new ArrayList<>();
        final List<ManualAdjustment> adjustments = new ArrayList<>();

        @Nullable
        DeliveryChoice delivery;

        final List<Line> lines;
        final List<TaxRate> rates = List.of(HIGH, LOW);
        final List<Promotion> promotions = new ArrayList<>();
        final List<PromotionUse> uses = new ArrayList<>();
        Settings settings = Settings.DEFAULT;

        Asking(Line... lines) {
            this.lines = List.of(lines);
        }

        Asking excludingTax() {
            included = false;
            return this;
        }

        Asking delivered(long price) {
            delivery = new DeliveryChoice("post", price, "standard");
            return this;
        }

        Asking customer(Customer who) {
            customer = who;
            return this;
        }

        Asking channel(String id) {
            channel = id;
            return this;
        }

        Asking at(String date, int minuteOfDay) {
            moment = new Moment(0, List.of(new Moment.WallClock("Europe/Amsterdam", date, minuteOfDay)));
            return this;
        }

        Asking coupon(String code, String... promotionIds) {
            coupons.add(new CouponGrant(code, List.of(promotionIds)));
            return this;
        }

        Asking adjust(ManualAdjustment adjustment) {
            adjustments.add(adjustment);
            return this;
        }

        Asking with(Promotion... more) {
            promotions.addAll(List.of(more));
            return this;
        }

        Asking used(PromotionUse use) {
            uses.add(use);
            return this;
        }

        Asking settings(Settings chosen) {
            settings = chosen;
            return this;
        }

        Question question() {
            return new Question(
                    channel,
                    location,
                    moment,
                    "EUR",
                    "NL",
                    included,
                    customer,
                    offers,
                    coupons,
                    adjustments,
                    delivery,
                    lines,
                    rates,
                    promotions,
                    uses,
                    settings);
        }

        Quote quote() {
            return PricingEngine.quote(question());
        }
    }
}
