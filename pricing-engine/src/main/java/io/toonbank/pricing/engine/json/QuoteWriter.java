package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Quote;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.QuotedLine;
import java.util.List;

/** Writes quotes. */
final class QuoteWriter {
    private final JsonWriter out = new JsonWriter();

    String write(Quote quote) {
        out.open('{').number("version", PricingJson.VERSION).text("currency", quote.currency());
        out.flag("pricesIncludeTax", quote.pricesIncludeTax()).name("lines").open('[');
        quote.lines().forEach(this::line);
        out.close(']');
        delivery(quote.delivery());
        out.name("gifts").open('[');
        for (Quote.QuotedGift gift : quote.gifts()) {
            out.open('{')
                    .text("promotionId", gift.promotionId())
                    .text("variantId", gift.variantId())
                    .text("sku", gift.sku());
            out.number("quantity", gift.quantity()).close('}');
        }
        out.close(']').name("taxes").open('[');
        for (Quote.TaxTotal tax : quote.taxes()) {
            out.open('{').text("name", tax.name()).number("rateMillionths", tax.rateMillionths());
            amounts(tax.net(), tax.tax(), tax.gross());
            out.close('}');
        }
        out.close(']');
        totals(quote.totals());
        out.name("explanations").open('[');
        quote.explanations().forEach(this::explanation);
        out.close(']').texts("unknownCoupons", quote.unknownCoupons()).flag("provenBest", quote.provenBest());
        return out.number("work", quote.work()).close('}').toString();
    }

    private void amounts(long net, long tax, long gross) {
        out.number("net", net).number("tax", tax).number("gross", gross);
    }

    private void totals(Quote.Totals totals) {
        out.name("totals")
                .open('{')
                .number("list", totals.list())
                .number("discount", totals.discount())
                .number("goods", totals.goods());
        out.number("delivery", totals.delivery());
        amounts(totals.net(), totals.tax(), totals.gross());
        out.number("cash", totals.cash()).close('}');
    }

    private void line(QuotedLine line) {
        out.open('{').text("lineId", line.lineId());
        if (line.unsellable() != null) {
            out.text("unsellable", Names.of(line.unsellable()));
        }
        out.text("priceListId", line.priceListId())
                .number("quantity", line.quantity())
                .number("listPrice", line.listPrice());
        out.number("listPriceExtraDecimals", line.listPriceExtraDecimals()).number("priorPrice", line.priorPrice());
        out.number("list", line.list());
        discounts(line.discounts());
        out.number("paid", line.paid()).text("taxName", line.taxName()).number("rateMillionths", line.rateMillionths());
        amounts(line.net(), line.tax(), line.gross());
        out.name("groups").open('[');
        line.groups().forEach(this::group);
        out.close(']').close('}');
    }

    private void group(QuotedLine.UnitGroup group) {
        out.open('{').number("quantity", group.quantity()).number("list", group.list());
        discounts(group.discounts());
        out.number("paid", group.paid()).number("pointsThousandths", group.pointsThousandths());
        amounts(group.net(), group.tax(), group.gross());
        out.close('}');
    }

    private void discounts(List<Discount> discounts) {
        out.name("discounts").open('[');
        for (Discount discount : discounts) {
            out.open('{').text("source", discount.source()).text("layer", Names.of(discount.layer()));
            out.number("amount", discount.amount()).close('}');
        }
        out.close(']');
    }

    private void delivery(Quote.@org.jspecify.annotations.Nullable QuotedDelivery delivery) {
        if (delivery != null) {
            out.name("delivery").open('{').text("method", delivery.method()).number("list", delivery.list());
            discounts(delivery.discounts());
            out.number("paid", delivery.paid())
                    .text("taxName", delivery.taxName())
                    .number("rateMillionths", delivery.rateMillionths());
            amounts(delivery.net(), delivery.tax(), delivery.gross());
            out.close('}');
        }
    }

    private void explanation(Explanation explanation) {
        out.open('{').text("promotionId", explanation.promotionId()).text("outcome", Names.of(explanation.outcome()));
        out.number("amount", explanation.amount())
                .number("times", explanation.times())
                .name("where")
                .open('[');
        for (Explanation.Where where : explanation.where()) {
            out.open('{')
                    .text("lineId", where.lineId())
                    .number("units", where.units())
                    .number("amount", where.amount())
                    .close('}');
        }
        out.close(']').text("failed", explanation.failed());
        Explanation.Missing missing = explanation.missing();
        if (missing != null) {
            out.name("missing")
                    .open('{')
                    .number("units", missing.units())
                    .number("amount", missing.amount())
                    .close('}');
        }
        out.texts("winners", explanation.winners()).close('}');
    }
}
