package io.toonbank.notices.internal;

import io.toonbank.customers.CustomerErased;
import io.toonbank.messaging.Messages;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tears up what was written to customers who asked to be forgotten. */
@Component
class ForgettingCustomers implements EventSubscriber {

    private final Messages messages;

    ForgettingCustomers(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String id() {
        return "notices.forget-customers";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(CustomerErased.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        deliveries.forEach(delivery -> messages.forget(delivery.event().aggregateId()));
    }
}
