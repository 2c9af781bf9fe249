package io.toonbank.loyalty.internal;

import io.toonbank.loyalty.Points;
import io.toonbank.orders.OrderLinesHandedOver;
import io.toonbank.orders.OrderLinesReturned;
import io.toonbank.orders.OrderPlaced;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hears that pieces of an order changed hands; at a counter that is when it is placed. */
@Component
class FollowingOrders implements EventSubscriber {

    private final Points points;
    private final OrderPointsStore store;

    FollowingOrders(Points points, OrderPointsStore store) {
        this.points = points;
        this.store = store;
    }

    @Override
    public String id() {
        return "loyalty.points-of-orders";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(OrderPlaced.class, OrderLinesHandedOver.class, OrderLinesReturned.class);
    }

    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Set<UUID> orders = new LinkedHashSet<>();
        deliveries.forEach(delivery -> orders.add(delivery.event().aggregateId()));
        if (!points.rule().active()) {
            orders.retainAll(store.known(orders));
        }
        orders.forEach(points::bringUpToDate);
    }
}
