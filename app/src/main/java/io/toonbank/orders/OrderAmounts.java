package io.toonbank.orders;

import io.toonbank.kernel.Money;

/**
 * What an order comes to: sums of its lines and its delivery, to the minor unit.
 *
 * @param discount what came off the goods
 * @param total what there is to pay, tax included
 */
public record OrderAmounts(Money discount, Money delivery, Money net, Money tax, Money total) {}
