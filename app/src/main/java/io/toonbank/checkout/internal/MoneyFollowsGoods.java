package io.toonbank.checkout.internal;

import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderLinesHandedOver;
import io.toonbank.orders.OrderLinesReturned;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever cancels, hands over or takes back, the money follows: nobody has to ask for it. */
@Component
class MoneyFollowsGoods implements EventSubscriber {

    private final MoneyTasks tasks;

    MoneyFollowsGoods(MoneyTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String id() {
        return "checkout.money-follows-goods";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(OrderCancelled.class, OrderLinesHandedOver.class, OrderLinesReturned.class);
    }

    /** In the order of the ids, as everybody who asks for many. */
    @Override
    public void on(List<Delivery> deliveries) {
        deliveries.stream()
                .map(delivery -> delivery.event().aggregateId())
                .distinct()
                .sorted()
                .forEach((UUID order) -> tasks.ask(order));
    }
}
