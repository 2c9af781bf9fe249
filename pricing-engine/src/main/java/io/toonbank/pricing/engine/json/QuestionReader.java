package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.CouponGrant;
import io.toonbank.pricing.engine.Customer;
import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.ManualAdjustment;
import io.toonbank.pricing.engine.Moment;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.PromotionSet;
import io.toonbank.pricing.engine.PromotionUse;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Settings;
import io.toonbank.pricing.engine.TaxRate;
import io.toonbank.pricing.engine.TaxRounding;
import org.jspecify.annotations.Nullable;

/** Reads questions. */
final class QuestionReader {
    private static final int WHOLE_MEASURE = 1_000;

    private QuestionReader() {}

    static Question question(Fields fields) {
        fields.version(PricingJson.VERSION);
        return fields.done(new Question(
                fields.text("channel"),
                fields.optionalText("location"),
                moment(fields.object("moment")),
                fields.text("currency"),
                fields.text("country"),
                fields.flag("pricesIncludeTax"),
                customer(fields.optionalObject("customer")),
                fields.texts("personalOffers"),
                fields.list("coupons", QuestionReader::coupon),
                fields.list("adjustments", QuestionReader::adjustment),
                delivery(fields.optionalObject("delivery")),
                fields.list("lines", QuestionReader::line),
                fields.list("taxRates", QuestionReader::taxRate),
                PromotionSet.prepared(fields.list("promotions", PromotionReader::promotion)),
                fields.list("uses", QuestionReader::use),
                settings(fields.optionalObject("settings"))));
    }

    private static Moment moment(Fields fields) {
        return fields.done(new Moment(fields.number("epochMillis"), fields.list("clocks", QuestionReader::clock)));
    }

    private static Moment.WallClock clock(Fields fields) {
        return fields.done(new Moment.WallClock(fields.text("zone"), fields.text("date"), fields.small("minuteOfDay")));
    }

    private static Customer customer(@Nullable Fields fields) {
        return fields == null
                ? Customer.UNKNOWN
                : fields.done(new Customer(
                        fields.optionalText("tier"),
                        fields.texts("tags"),
                        fields.texts("segments"),
                        fields.flag("firstOrder", false)));
    }

    private static CouponGrant coupon(Fields fields) {
        return fields.done(new CouponGrant(fields.text("code"), fields.texts("promotionIds")));
    }

    private static ManualAdjustment adjustment(Fields fields) {
        return fields.done(new ManualAdjustment(
                fields.text("id"),
                Names.constant(ManualAdjustment.Kind.values(), fields, "kind"),
                fields.optionalText("lineId"),
                fields.number("value"),
                fields.text("reason"),
                fields.text("permission"),
                fields.flag("belowFloor", false)));
    }

    private static @Nullable DeliveryChoice delivery(@Nullable Fields fields) {
        return fields == null
                ? null
                : fields.done(
                        new DeliveryChoice(fields.text("method"), fields.number("price"), fields.text("taxCategory")));
    }

    private static Line line(Fields fields) {
        return fields.done(new Line(
                fields.text("id"),
                fields.text("variantId"),
                fields.text("productId"),
                fields.text("sku"),
                fields.texts("categories"),
                fields.optionalText("vendor"),
                fields.texts("tags"),
                fields.textMap("customFields"),
                fields.text("taxCategory"),
                fields.number("quantity"),
                fields.small("measureThousandths", WHOLE_MEASURE),
                fields.list("prices", QuestionReader::price),
                fields.number("floorPrice", 0),
                fields.optionalNumber("priorPrice"),
                fields.flag("discountable", true)));
    }

    private static PriceCandidate price(Fields fields) {
        return fields.done(new PriceCandidate(
                fields.text("priceListId"),
                fields.text("currency"),
                fields.number("amount"),
                fields.small("extraDecimals", 0),
                fields.number("minQuantity", 1),
                fields.small("specificity", 0),
                fields.small("priority", 0)));
    }

    private static TaxRate taxRate(Fields fields) {
        return fields.done(
                new TaxRate(fields.text("taxCategory"), fields.text("name"), fields.small("rateMillionths")));
    }

    private static PromotionUse use(Fields fields) {
        return fields.done(new PromotionUse(
                fields.text("promotionId"),
                fields.number("ordersOfCustomer", 0),
                fields.number("amountOfCustomer", 0),
                fields.number("ordersInTotal", 0),
                fields.number("amountInTotal", 0)));
    }

    private static Settings settings(@Nullable Fields fields) {
        Settings usual = Settings.DEFAULT;
        return fields == null
                ? usual
                : fields.done(new Settings(
                        fields.has("taxRounding")
                                ? Names.constant(TaxRounding.values(), fields, "taxRounding")
                                : usual.taxRounding(),
                        fields.number("cashStep", usual.cashStep()),
                        fields.small("maxDiscountBasisPoints", usual.maxDiscountBasisPoints()),
                        fields.number("maxDiscountAmount", usual.maxDiscountAmount()),
                        fields.small("workBound", usual.workBound())));
    }
}
