package io.toonbank.notices.internal;

import static io.toonbank.notices.internal.OrderKinds.CANCELLATION;
import static io.toonbank.notices.internal.OrderKinds.CONFIRMATION;

import io.toonbank.checkout.OrderEditing;
import io.toonbank.kernel.Money;
import io.toonbank.messaging.NewMessage;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderHeld;
import io.toonbank.orders.OrderPlaced;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Confirms orders, says what was cancelled, and asks for what is still to be paid. */
@Component
class TellingOrders implements EventSubscriber {

    private final OrderBook orders;
    private final OrderEditing editing;
    private final OrderKinds kinds;
    private final Telling telling;

    TellingOrders(OrderBook orders, OrderEditing editing, OrderKinds kinds, Telling telling) {
        this.orders = orders;
        this.editing = editing;
        this.kinds = kinds;
        this.telling = telling;
    }

    @Override
    public String id() {
        return "notices.orders";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(OrderPlaced.class, OrderCancelled.class, OrderHeld.class);
    }

    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void on(List<Delivery> deliveries) {
        List<Event> news = deliveries.stream()
                .filter(telling::isNews)
                .map(Delivery::event)
                .filter(event -> !(event instanceof OrderPlaced placed && placed.fact()))
                .toList();
        Map<UUID, Order> found = news.isEmpty()
                ? Map.of()
                : orders.find(news.stream().map(Event::aggregateId).distinct().toList());
        List<NewMessage> told = new ArrayList<>();
        for (Event event : news) {
            message(event, found.get(event.aggregateId())).ifPresent(told::add);
        }
        telling.send(told);
    }

    /** Nothing when it was paid meanwhile. */
    private Optional<NewMessage> paymentDue(Order order, OrderHeld held) {
        Money amount = editing.outstanding(order.id());
        return amount.isPositive()
                ? telling.about(
                        order,
                        OrderKinds.PAYMENT_DUE,
                        held.holdId(),
                        null,
                        speech -> kinds.paymentDue(order, amount, speech))
                : Optional.empty();
    }

    private Optional<NewMessage> message(Event event, @Nullable Order order) {
        if (order == null || order.delivery().kind() == OrderDelivery.Kind.AT_ONCE) {
            return Optional.empty();
        }
        return switch (event) {
            case OrderPlaced placed ->
                telling.about(order, CONFIRMATION, placed.orderId(), null, speech -> kinds.confirmation(order, speech));
            case OrderHeld held when held.reason() == HoldReason.PAYMENT_DUE -> paymentDue(order, held);
            case OrderCancelled cancelled ->
                telling.about(
                        order,
                        CANCELLATION,
                        cancelled.cancellationId(),
                        null,
                        speech -> kinds.cancellation(order, cancelled, speech));
            default -> Optional.empty();
        };
    }
}
