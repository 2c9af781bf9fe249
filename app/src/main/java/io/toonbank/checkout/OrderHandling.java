package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import java.util.UUID;

/**
 * What a person does with an order that touches order, stock and money together. Order and stock change in one transaction; the
 * money follows after it, as work that is repeated until it is done.
 */
public interface OrderHandling {

    /**
     * Cancels lines or everything still open: stock is freed, the payment is let go or refunded. Repeatable by id. Refuses as
     * {@link io.toonbank.orders.OrderProgress#cancel}.
     */
    Order cancel(CancelLines request);

    /**
     * Hands goods to the carrier or the customer: stock leaves, the payment is captured for their worth. Repeatable by id. Refuses
     * as {@link io.toonbank.orders.OrderProgress#handOver}.
     */
    Order handOver(HandOverLines request);

    /**
     * Takes gift cards back that nobody paid with: they are blocked and their money goes back the way it came. Repeatable by id.
     * Refuses {@code checkout.only-gift-cards}, {@code payments.gift-card-used}, and as
     * {@link io.toonbank.orders.OrderProgress#takeBack}.
     */
    Order takeBackGiftCards(TakeBackLines request);

    /**
     * Gives money back although nothing came back: it goes the way the order was paid. Repeatable by id. Refuses
     * {@code checkout.wrong-amount} (nothing, or less), and as {@link io.toonbank.orders.OrderProgress#settle}.
     */
    Order giveGoodwill(GiveGoodwill request);

    /** @param amount positive */
    record GiveGoodwill(UUID id, UUID orderId, Money amount, String reason) {}
}
