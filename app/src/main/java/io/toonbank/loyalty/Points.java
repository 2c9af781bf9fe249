package io.toonbank.loyalty;

import io.toonbank.orders.Order;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points of customers. They count when goods reach the customer (handed to the carrier, collected, taken along) and are taken back
 * when goods come back: at any moment an order has on the account exactly the share of what its pieces with the customer earned.
 * Gift cards, delivery and what was cancelled earn nothing. Who has an account or a card collects; a guest does not.
 */
public interface Points {

    /** The rule now; {@link EarningRule#NONE} until one is made. */
    EarningRule rule();

    /**
     * Changes the rule for orders that did not count yet. Audited. Refuses {@code platform.stale-version},
     * {@link LoyaltyRefusal#WRONG_RATE}.
     *
     * @param since absent: what it was, or now where points were not given before
     */
    EarningRule change(boolean active, int points, String currency, @Nullable Instant since, int version);

    /** What is on the account of a customer; 0 where there is none. */
    long balance(UUID customerId);

    /** The orders that earned, the newest first. */
    List<OrderPoints> orders(UUID customerId, int limit);

    /** What the pieces of this order that are with the customer earn, booked or just about to be: for receipts. */
    long earned(Order order);

    /** Brings what an order has on the account up to date with its pieces. May be repeated, and run twice at once. */
    void bringUpToDate(UUID orderId);
}
