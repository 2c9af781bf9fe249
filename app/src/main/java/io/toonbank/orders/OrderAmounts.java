package io.toonbank.orders;

import io.toonbank.kernel.Money;
import java.util.List;

/**
 * What an order comes to: sums of its lines and its delivery, to the minor unit.
 *
 * @param discount what came off the goods
 * @param delivery tax included
 * @param total what there is to pay, tax included
 */
public record OrderAmounts(Money discount, Money delivery, Money net, Money tax, Money total) {

    /** The sums, for whoever has lines and no totals of their own. */
    public static OrderAmounts of(List<NewOrderLine> lines, OrderDelivery delivery, String currency) {
        long discount = 0;
        long net = delivery.net().amount();
        long tax = delivery.tax().amount();
        for (NewOrderLine line : lines) {
            discount = Math.addExact(discount, line.discount().amount());
            net = Math.addExact(net, line.net().amount());
            tax = Math.addExact(tax, line.tax().amount());
        }
        return new OrderAmounts(
                Money.of(discount, currency),
                delivery.gross(),
                Money.of(net, currency),
                Money.of(tax, currency),
                Money.of(Math.addExact(net, tax), currency));
    }
}
