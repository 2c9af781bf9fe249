package io.toonbank.returns;

import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.CounterReceipt;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.kernel.Money;
import io.toonbank.pricing.Quote;
import java.util.UUID;

/**
 * Other goods for the ones that were taken back. The new goods are an order of their own, so they come back under the rules and
 * within the days of that order. The same article in another size or colour never costs more than what was paid for the one that
 * came back.
 */
public interface Exchanges {

    /**
     * What other goods would cost; writes nothing. Refuses {@code returns.not-found}, {@code returns.not-exchanged}, and as
     * {@link io.toonbank.checkout.CounterSales#price}.
     */
    ExchangeQuote quote(UUID returnId, Basket basket);

    /**
     * Sells the other goods over the counter: the value pays first, the sale's tenders pay the rest, and what the value has left is
     * paid back the way it came. Repeatable by the sale's id; when it is never repeated, the value is paid back by itself. Do not
     * call inside a transaction. Refuses as {@link #quote}, {@code returns.exchange-placed} (with {@code number}), and as
     * {@link io.toonbank.checkout.CounterSales#sell}.
     */
    CounterReceipt sell(UUID returnId, CounterSale sale);

    /** Nothing is taken instead after all: what is left of the value is paid back the way it came. Refuses as {@link #quote}. */
    Return payBack(UUID returnId);

    /**
     * @param value of what came back, as far as it was not spent
     * @param toPay by the customer
     * @param toPayBack to the customer, the way the first order was paid
     */
    record ExchangeQuote(Quote quote, Money value, Money toPay, Money toPayBack) {}
}
