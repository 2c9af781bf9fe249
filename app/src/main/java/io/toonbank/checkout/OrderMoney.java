package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The money of orders, which follows their quantities and settlements by itself. Nobody else captures or refunds; whoever changed an
 * order may ask for it to follow at once instead of a moment later.
 */
public interface OrderMoney {

    /** In the transaction that changed the order: its money has to follow. May be repeated. */
    void ask(UUID orderId);

    /**
     * Follows now, with no transaction open; what does not succeed is tried again by itself. May be repeated. Does nothing inside a
     * transaction.
     */
    void follow(UUID orderId);

    /**
     * What is to be paid back and was not yet, shared over the payments in proportion; reads only, also within the transaction that
     * changes the order.
     */
    List<Part> owed(UUID orderId);

    /** What was taken and not paid back, by all payments together. */
    Money kept(UUID orderId);

    /** Whether anything is left to follow: a refund that waits for the provider, or one that a person must look at. */
    State state(UUID orderId);

    /** @param reference what the way to pay calls it: the card's last digits, the terminal's number */
    record Part(UUID paymentId, String method, @Nullable String reference, Money amount) {}

    /** How far the money is. */
    enum State {
        SETTLED,
        /** It follows by itself. */
        FOLLOWING,
        /** It was refused or tried too often: a person must look. */
        NEEDS_ATTENTION
    }
}
