package io.toonbank.pricing.internal;

import io.toonbank.kernel.Money;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.engine.QuotedLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the engine's answer into the words of the house. */
final class Answers {

    private Answers() {}

    static Quote of(Questions.Asked prepared, io.toonbank.pricing.engine.Quote answer) {
        String currency = answer.currency();
        PriceQuestion asked = prepared.asked();
        Map<String, PriceLine> lines = new HashMap<>();
        asked.lines().forEach(line -> lines.put(line.lineId(), line));
        Map<String, String> taxCategories = new HashMap<>();
        prepared.question().lines().forEach(line -> taxCategories.put(line.id(), line.taxCategory()));
        PromotionAnswers promotions = new PromotionAnswers(prepared, answer);
        var totals = answer.totals();
        return new Quote(
                currency,
                answer.pricesIncludeTax(),
                answer.lines().stream()
                        .map(line -> line(
                                line,
                                java.util.Objects.requireNonNull(lines.get(line.lineId())),
                                taxCategories.getOrDefault(line.lineId(), ""),
                                promotions))
                        .toList(),
                delivery(answer, asked, promotions),
                answer.taxes().stream()
                        .map(tax -> new Quote.TaxTotal(
                                tax.name(),
                                tax.rateMillionths(),
                                Money.of(tax.net(), currency),
                                Money.of(tax.tax(), currency),
                                Money.of(tax.gross(), currency)))
                        .toList(),
                Money.of(totals.list(), currency),
                Money.of(totals.discount(), currency),
                Money.of(totals.delivery(), currency),
                Money.of(totals.net(), currency),
                Money.of(totals.tax(), currency),
                Money.of(totals.gross(), currency),
                promotions.applied(),
                promotions.near(),
                promotions.gifts(),
                promotions.refusedCoupons(),
                promotions.extraPoints());
    }

    private static Quote.QuotedLine line(
            QuotedLine line, PriceLine asked, String taxCategory, PromotionAnswers promotions) {
        String currency = promotions.currency();
        BigDecimal unit = BigDecimal.valueOf(line.listPrice(), line.listPriceExtraDecimals());
        return new Quote.QuotedLine(
                line.lineId(),
                asked.variantId(),
                asked.quantity(),
                line.sellable(),
                Money.of(unit.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency),
                line.listPriceExtraDecimals() == 0 ? null : exact(unit, currency),
                Money.of(line.list(), currency),
                Money.of(line.list() - line.paid(), currency),
                Money.of(line.paid(), currency),
                taxCategory,
                line.rateMillionths(),
                Money.of(line.net(), currency),
                Money.of(line.tax(), currency),
                Money.of(line.gross(), currency),
                promotions.discounts(line.discounts()));
    }

    private static String exact(BigDecimal unitMinor, String currency) {
        int minorDigits = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
        return unitMinor.movePointLeft(minorDigits).toPlainString();
    }

    private static Quote.@Nullable QuotedDelivery delivery(
            io.toonbank.pricing.engine.Quote answer, PriceQuestion asked, PromotionAnswers promotions) {
        String currency = answer.currency();
        var delivery = answer.delivery();
        if (delivery == null || asked.delivery() == null) {
            return null;
        }
        return new Quote.QuotedDelivery(
                delivery.method(),
                Money.of(delivery.list(), currency),
                promotions.discounts(delivery.discounts()),
                Money.of(delivery.paid(), currency),
                asked.delivery().taxCategory(),
                delivery.rateMillionths(),
                Money.of(delivery.net(), currency),
                Money.of(delivery.tax(), currency),
                Money.of(delivery.gross(), currency));
    }
}
