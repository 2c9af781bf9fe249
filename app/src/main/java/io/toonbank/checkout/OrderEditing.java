package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.payments.PaymentOutcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes an order that was placed, for the customer who calls: pieces off it, articles to it, another address, another way of
 * delivery. What stays keeps its price; what comes to it costs what it costs today, through the same engine as everywhere; what goes
 * gives back exactly what was paid for it. An order that became dearer is held until the rest is paid.
 */
public interface OrderEditing {

    int LINES_MAX = 50;
    int QUANTITY_MAX = 1_000;

    /** What an edit comes to; writes nothing. Refuses as {@link #edit}, but for stock. */
    Preview preview(EditOrder edit);

    /**
     * Order, stock and claims change in one transaction; the money that is too much goes back after it. Repeatable by id. Refuses
     * {@code orders.not-found}, {@code platform.stale-version}, {@code checkout.nothing-changes}, {@code checkout.price-changed},
     * {@code checkout.no-such-variant}, {@code checkout.wrong-quantity}, {@code checkout.not-priced},
     * {@code checkout.gift-card-by-itself}, {@code checkout.no-such-delivery}, {@code checkout.no-such-location},
     * {@code checkout.incomplete}, {@code checkout.not-enough-stock}, and as {@link io.toonbank.orders.OrderAmendments#amend} and
     * {@link io.toonbank.orders.OrderProgress#cancel}.
     */
    Order edit(EditOrder edit);

    /** What an order still costs beyond what was set aside or taken for it; zero when nothing. */
    Money outstanding(UUID orderId);

    /**
     * Asks for what is outstanding; once it is set aside an order that waited for it is released. Repeatable by payment id. No
     * transaction may be open. Refuses {@code orders.not-found}, {@code checkout.nothing-due}, and as
     * {@link io.toonbank.payments.Payments#authorise}.
     */
    PaymentOutcome pay(PayOutstanding request);

    /**
     * @param version of the order the agent saw
     * @param removed open pieces that are cancelled
     * @param delivery absent: unchanged
     * @param contact absent: unchanged
     * @param expected the difference that was told to the customer; another is refused
     */
    record EditOrder(
            UUID id,
            UUID orderId,
            int version,
            List<LineQuantity> removed,
            List<AddedLine> added,
            @Nullable OtherDelivery delivery,
            @Nullable OrderContact contact,
            @Nullable Money expected,
            @Nullable String reason) {

        public EditOrder {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    record AddedLine(UUID variantId, int quantity) {}

    /** @param locationId where to collect @param address where to send */
    record OtherDelivery(
            String method,
            @Nullable UUID locationId,
            @Nullable OrderAddress address) {}

    /**
     * @param difference of what the order costs; negative when it becomes cheaper
     * @param outstanding what must be paid before it goes on
     * @param back what is paid back, or never taken
     */
    record Preview(
            List<PricedLine> added,
            Money removedWorth,
            Money addedWorth,
            Money deliveryBefore,
            Money deliveryAfter,
            Money dueBefore,
            Money dueAfter,
            Money difference,
            Money outstanding,
            Money back) {}

    record PricedLine(
            UUID variantId, String sku, String title, int quantity, Money unitPrice, Money discount, Money gross) {}

    /** @param instrument what the provider needs, where it needs something */
    record PayOutstanding(
            UUID paymentId,
            UUID orderId,
            String method,
            @Nullable String instrument,
            @Nullable String returnUrl) {}
}
