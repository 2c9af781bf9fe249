package io.toonbank.shopping.internal;

import io.toonbank.fulfillment.ParcelDelivered;
import io.toonbank.fulfillment.ParcelLost;
import io.toonbank.fulfillment.ParcelReturned;
import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderLinesHandedOver;
import io.toonbank.orders.OrderLinesReturned;
import io.toonbank.orders.OrderPlaced;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import io.toonbank.platform.events.EventType;
import io.toonbank.shopping.internal.WebhookStore.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes what platforms are to be told: everything that happens to an order that came through them. */
@Component
class HearingOfOrders implements EventSubscriber {

    private final WebhookStore store;
    private final TellingPlatforms telling;

    HearingOfOrders(WebhookStore store, TellingPlatforms telling) {
        this.store = store;
        this.telling = telling;
    }

    @Override
    public String id() {
        return "shopping.tell-platforms";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(
                OrderPlaced.class,
                OrderCancelled.class,
                OrderLinesHandedOver.class,
                OrderLinesReturned.class,
                ParcelDelivered.class,
                ParcelLost.class,
                ParcelReturned.class);
    }

    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void on(List<Delivery> deliveries) {
        int added = store.add(deliveries.stream().map(HearingOfOrders::fact).toList());
        if (added > 0) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    telling.wake();
                }
            });
        }
    }

    private static Fact fact(Delivery delivery) {
        String name = Objects.requireNonNull(delivery.event().getClass().getAnnotation(EventType.class))
                .value();
        UUID id = UUID.nameUUIDFromBytes(("webhook:" + delivery.position()).getBytes(StandardCharsets.UTF_8));
        return new Fact(id, delivery.event().aggregateId(), name, delivery.occurredAt());
    }
}
