package io.toonbank.shopping.web;

import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.pricing.Quote;
import io.toonbank.shopping.web.Ucp.Total;
import io.toonbank.shopping.web.Ucp.TotalLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The breakdown of an amount. The entries add up to the total; where prices include tax, what of the total is tax stands under the
 * total, as lines that sum to it, and not as an entry of its own.
 */
final class Totals {

    private Totals() {}

    static List<Total> of(Quote quote, Visit visit) {
        List<TotalLine> taxes = new ArrayList<>();
        quote.taxes().forEach(tax -> taxes.add(taxLine(tax.rateMillionths(), tax.tax(), visit)));
        return of(
                new Parts(
                        quote.pricesIncludeTax(),
                        quote.subtotal(),
                        quote.discount(),
                        quote.deliveryLine() == null ? null : quote.delivery(),
                        quote.net(),
                        quote.tax(),
                        quote.total()),
                taxes,
                visit);
    }

    static List<Total> of(Order order, Visit visit) {
        Map<Integer, Money> byRate = new TreeMap<>();
        order.lines().forEach(line -> byRate.merge(line.taxRateMillionths(), line.tax(), Money::plus));
        byRate.merge(order.delivery().taxRateMillionths(), order.delivery().tax(), Money::plus);
        List<TotalLine> taxes = new ArrayList<>();
        byRate.forEach((rate, tax) -> {
            if (!tax.isZero()) {
                taxes.add(taxLine(rate, tax, visit));
            }
        });
        var amounts = order.amounts();
        boolean inclusive = order.pricesIncludeTax();
        Money delivery = inclusive ? order.delivery().gross() : order.delivery().net();
        Money goods = (inclusive ? amounts.total() : amounts.net()).minus(delivery);
        return of(
                new Parts(
                        inclusive,
                        goods.plus(amounts.discount()),
                        amounts.discount(),
                        delivery,
                        amounts.net(),
                        amounts.tax(),
                        amounts.total()),
                taxes,
                visit);
    }

    private record Parts(
            boolean taxIncluded,
            Money subtotal,
            Money discount,
            @org.jspecify.annotations.Nullable Money delivery,
            Money net,
            Money tax,
            Money total) {}

    private static List<Total> of(Parts parts, List<TotalLine> taxes, Visit visit) {
        List<Total> totals = new ArrayList<>();
        totals.add(Total.of(
                "subtotal", visit.say("Artikelen", "Items"), parts.subtotal().amount()));
        if (parts.discount().isPositive()) {
            totals.add(Total.of(
                    "discount",
                    visit.say("Korting", "Discount"),
                    -parts.discount().amount()));
        }
        if (parts.delivery() != null) {
            totals.add(Total.of(
                    "fulfillment",
                    visit.say("Levering", "Delivery"),
                    parts.delivery().amount()));
        }
        List<TotalLine> included = new ArrayList<>();
        if (parts.taxIncluded()) {
            included.add(new TotalLine(
                    visit.say("Zonder btw", "Without VAT"), parts.net().amount()));
            included.addAll(taxes);
        } else {
            totals.add(Total.of("tax", visit.say("Btw", "VAT"), parts.tax().amount()));
        }
        totals.add(new Total(
                "total",
                visit.say("Totaal", "Total"),
                parts.total().amount(),
                parts.taxIncluded() ? List.copyOf(included) : null));
        return totals;
    }

    private static TotalLine taxLine(int rateMillionths, Money tax, Visit visit) {
        String rate = BigDecimal.valueOf(rateMillionths, 4).stripTrailingZeros().toPlainString();
        return new TotalLine(
                visit.say("Btw ", "VAT ") + (visit.dutch() ? rate.replace('.', ',') : rate) + " %", tax.amount());
    }
}
