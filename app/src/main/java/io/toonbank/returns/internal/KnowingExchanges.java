package io.toonbank.returns.internal;

import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderLinesReturned;
import io.toonbank.orders.OrderSettled;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goods that were taken in exchange came back, or were cancelled: the value they were paid with has to go back further. */
@Component
class KnowingExchanges implements EventSubscriber {

    private final ExchangeRows rows;

    KnowingExchanges(ExchangeRows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "returns.know-exchanges";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(OrderCancelled.class, OrderLinesReturned.class, OrderSettled.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        List<UUID> orders = deliveries.stream()
                .map(delivery -> delivery.event().aggregateId())
                .distinct()
                .toList();
        rows.lookAtOrders(orders);
    }
}
