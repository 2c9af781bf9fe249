package io.toonbank.checkout.internal;

import io.toonbank.orders.OrderBook;
import io.toonbank.payments.PaymentResolved;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An outstanding amount that was paid at a bank, or whose provider answered late, releases its order then. */
@Component
class PayingForEdits implements EventSubscriber {

    private final EditingOrders editing;
    private final OrderBook orders;

    PayingForEdits(EditingOrders editing, OrderBook orders) {
        this.editing = editing;
        this.orders = orders;
    }

    @Override
    public String id() {
        return "checkout.paying-for-edits";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PaymentResolved.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            if (delivery.event() instanceof PaymentResolved resolved) {
                orders.find(resolved.orderId())
                        .filter(order -> order.hold() != null)
                        .ifPresent(order -> editing.releaseIfPaid(order.id()));
            }
        }
    }
}
