package io.toonbank.returns.internal;

import io.toonbank.checkout.OrderHandling;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.returns.ExchangeOrders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A dearer article in exchange waits, with its stock, until the customer has paid the difference. After {@link #PATIENCE} without it the
 * order is cancelled, and what came back is paid back.
 */
@Component
class WaitingForDifferences implements ExchangeOrders {

    /** How long the goods are kept for who has not paid yet. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private final OrderBook orders;
    private final OrderHandling handling;
    private final ExchangeRows rows;
    private final Clock clock;

    WaitingForDifferences(OrderBook orders, OrderHandling handling, ExchangeRows rows, Clock clock) {
        this.orders = orders;
        this.handling = handling;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean isExchange(UUID orderId) {
        return rows.isExchange(orderId);
    }

    /** Whether to look again later; an order nobody paid in time is cancelled. With no transaction open. */
    boolean waits(UUID returnId, UUID orderId) {
        Order order = orders.require(orderId);
        boolean due = order.hold() != null && order.hold().reason() == HoldReason.PAYMENT_DUE && order.unfinished();
        Instant until = due ? rows.payBy(returnId).orElse(null) : null;
        if (until == null) {
            return false;
        }
        if (clock.instant().isBefore(until)) {
            rows.lookAt(returnId, until);
            return true;
        }
        UUID id = UUID.nameUUIDFromBytes(("exchange " + returnId + " not paid").getBytes(StandardCharsets.UTF_8));
        String reason =
                "nl".equals(order.contact().language()) || order.contact().language() == null
                        ? "het verschil is niet betaald"
                        : "the difference was not paid";
        var _ = handling.cancel(new CancelLines(id, orderId, List.of(), reason));
        return false;
    }
}
