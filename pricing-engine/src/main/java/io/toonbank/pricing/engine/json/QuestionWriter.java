package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.CouponGrant;
import io.toonbank.pricing.engine.Customer;
import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.ManualAdjustment;
import io.toonbank.pricing.engine.Moment;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.PromotionUse;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Settings;
import io.toonbank.pricing.engine.TaxRate;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.TreeMap;

/** Writes questions. */
final class QuestionWriter {
    private final JsonWriter out = new JsonWriter();

    String write(Question question) {
        out.open('{')
                .number("version", PricingJson.VERSION)
                .text("channel", question.channel())
                .text("location", question.location());
        moment(question.moment());
        out.text("currency", question.currency()).text("country", question.country());
        out.flag("pricesIncludeTax", question.pricesIncludeTax());
        customer(question.customer());
        out.texts("personalOffers", question.personalOffers());
        out.name("coupons").open('[');
        for (CouponGrant coupon : question.coupons()) {
            out.open('{')
                    .text("code", coupon.code())
                    .texts("promotionIds", coupon.promotionIds())
                    .close('}');
        }
        out.close(']').name("adjustments").open('[');
        question.adjustments().forEach(this::adjustment);
        out.close(']');
        DeliveryChoice delivery = question.delivery();
        if (delivery != null) {
            out.name("delivery").open('{').text("method", delivery.method()).number("price", delivery.price());
            out.text("taxCategory", delivery.taxCategory()).close('}');
        }
        out.name("lines").open('[');
        question.lines().forEach(this::line);
        out.close(']').name("taxRates").open('[');
        for (TaxRate rate : question.taxRates()) {
            out.open('{').text("taxCategory", rate.taxCategory()).text("name", rate.name());
            out.number("rateMillionths", rate.rateMillionths()).close('}');
        }
        out.close(']').name("promotions").open('[');
        PromotionWriter promotions = new PromotionWriter(out);
        for (Promotion promotion : question.promotions().list()) {
            promotions.promotion(promotion);
        }
        out.close(']').name("uses").open('[');
        question.uses().forEach(this::use);
        out.close(']');
        settings(question.settings());
        return out.close('}').toString();
    }

    private void moment(Moment moment) {
        out.name("moment")
                .open('{')
                .number("epochMillis", moment.epochMillis())
                .name("clocks")
                .open('[');
        for (Moment.WallClock clock : moment.clocks()) {
            out.open('{')
                    .text("zone", clock.zone())
                    .text("date", clock.date())
                    .number("minuteOfDay", clock.minuteOfDay())
                    .close('}');
        }
        out.close(']').close('}');
    }

    private void customer(Customer customer) {
        out.name("customer").open('{').text("tier", customer.tier()).texts("tags", customer.tags());
        out.texts("segments", customer.segments())
                .flag("firstOrder", customer.firstOrder())
                .close('}');
    }

    private void adjustment(ManualAdjustment adjustment) {
        out.open('{')
                .text("id", adjustment.id())
                .text("kind", Names.of(adjustment.kind()))
                .text("lineId", adjustment.lineId());
        out.number("value", adjustment.value())
                .text("reason", adjustment.reason())
                .text("permission", adjustment.permission());
        out.flag("belowFloor", adjustment.belowFloor()).close('}');
    }

    private void line(Line line) {
        out.open('{')
                .text("id", line.id())
                .text("variantId", line.variantId())
                .text("productId", line.productId())
                .text("sku", line.sku());
        out.texts("categories", line.categories()).text("vendor", line.vendor()).texts("tags", line.tags());
        out.name("customFields").open('{');
        new TreeMap<>(line.customFields()).forEach(out::text);
        out.close('}').text("taxCategory", line.taxCategory()).number("quantity", line.quantity());
        out.number("measureThousandths", line.measureThousandths())
                .name("prices")
                .open('[');
        line.prices().forEach(this::price);
        out.close(']').number("floorPrice", line.floorPrice()).number("priorPrice", line.priorPrice());
        out.flag("discountable", line.discountable()).close('}');
    }

    private void price(PriceCandidate price) {
        out.open('{')
                .text("priceListId", price.priceListId())
                .text("currency", price.currency())
                .number("amount", price.amount());
        out.number("extraDecimals", price.extraDecimals()).number("minQuantity", price.minQuantity());
        out.number("specificity", price.specificity())
                .number("priority", price.priority())
                .close('}');
    }

    private void use(PromotionUse use) {
        out.open('{').text("promotionId", use.promotionId()).number("ordersOfCustomer", use.ordersOfCustomer());
        out.number("amountOfCustomer", use.amountOfCustomer()).number("ordersInTotal", use.ordersInTotal());
        out.number("amountInTotal", use.amountInTotal()).close('}');
    }

    private void settings(Settings settings) {
        out.name("settings")
                .open('{')
                .text("taxRounding", Names.of(settings.taxRounding()))
                .number("cashStep", settings.cashStep());
        out.number("maxDiscountBasisPoints", settings.maxDiscountBasisPoints());
        out.number("maxDiscountAmount", settings.maxDiscountAmount())
                .number("workBound", settings.workBound())
                .close('}');
    }
}
