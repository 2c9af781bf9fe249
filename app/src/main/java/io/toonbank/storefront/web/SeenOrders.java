package io.toonbank.storefront.web;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.returns.ExchangeOrders;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which orders a visitor may see: a customer's orders, from whatever channel, show themselves to that customer; an order bought without
 * an account to whoever has its link, and so does what was sent in exchange for it.
 */
@Component
class SeenOrders {

    private final OrderBook orders;
    private final ShopCheckouts checkouts;
    private final ExchangeOrders exchanges;

    SeenOrders(OrderBook orders, ShopCheckouts checkouts, ExchangeOrders exchanges) {
        this.orders = orders;
        this.checkouts = checkouts;
        this.exchanges = exchanges;
    }

    /** Refuses {@code orders.not-found}, as well for an order of somebody else. */
    Order require(UUID id, Visitor visitor) {
        return orders.find(id)
                .filter(found -> isOwn(found, visitor) || isStrangers(found))
                .orElseThrow(() -> Refused.because(OrdersRefusal.NOT_FOUND));
    }

    private boolean isStrangers(Order order) {
        return checkouts.isStrangers(order.id()) || (order.customerId() == null && exchanges.isExchange(order.id()));
    }

    static boolean isOwn(Order order, Visitor visitor) {
        return visitor.signedIn()
                .filter(session -> session.customerId().equals(order.customerId()))
                .filter(session -> !order.placedAt().isBefore(session.visibleSince()))
                .isPresent();
    }
}
