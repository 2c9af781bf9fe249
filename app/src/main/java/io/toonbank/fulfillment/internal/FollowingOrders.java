package io.toonbank.fulfillment.internal;

import io.toonbank.orders.OrderAmended;
import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderHeld;
import io.toonbank.orders.OrderLinesHandedOver;
import io.toonbank.orders.OrderPlaced;
import io.toonbank.orders.OrderReleased;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import io.toonbank.sourcing.OrderResourced;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes and changes the work of locations when orders are placed and changed. */
@Component
class FollowingOrders implements EventSubscriber {

    private final Reconciling reconciling;

    FollowingOrders(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    @Override
    public String id() {
        return "fulfillment.follow-orders";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(
                OrderPlaced.class,
                OrderCancelled.class,
                OrderLinesHandedOver.class,
                OrderResourced.class,
                OrderAmended.class,
                OrderHeld.class,
                OrderReleased.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Set<UUID> orders = new LinkedHashSet<>();
        for (Delivery delivery : deliveries) {
            switch (delivery.event()) {
                // What happened elsewhere is in the customer's hands already, or gets its locations later and is told
                // again.
                case OrderPlaced placed when !placed.fact() -> orders.add(placed.orderId());
                case OrderCancelled cancelled -> orders.add(cancelled.orderId());
                case OrderLinesHandedOver handedOver -> orders.add(handedOver.orderId());
                case OrderResourced resourced -> orders.add(resourced.orderId());
                case OrderAmended amended -> orders.add(amended.orderId());
                case OrderHeld held -> orders.add(held.orderId());
                case OrderReleased released -> orders.add(released.orderId());
                default -> {}
            }
        }
        if (!orders.isEmpty()) {
            reconciling.reconcileAll(orders);
        }
    }
}
