package io.toonbank.checkout;

import io.toonbank.orders.Order;

/** How completing a checkout went, when it was not refused. */
public sealed interface CompletionOutcome {

    Checkout checkout();

    /** @param replayed the order was there before this call */
    record Completed(Checkout checkout, Order order, boolean replayed) implements CompletionOutcome {}

    /** The shopper pays at {@code url}; afterwards call {@link Checkouts#resume}. The stock stays reserved meanwhile. */
    record RedirectNeeded(Checkout checkout, String url) implements CompletionOutcome {}

    /** The provider has not answered. It will be settled without the shopper; ask {@link Checkouts#find} or resume later. */
    record Pending(Checkout checkout) implements CompletionOutcome {}
}
