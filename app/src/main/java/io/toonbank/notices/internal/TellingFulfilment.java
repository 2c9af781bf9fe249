package io.toonbank.notices.internal;

import io.toonbank.fulfillment.CollectionExpired;
import io.toonbank.fulfillment.CollectionReady;
import io.toonbank.fulfillment.CollectionReminderDue;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.Collections.CollectionCode;
import io.toonbank.fulfillment.FulfilmentDelayed;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelDelivered;
import io.toonbank.fulfillment.ParcelLost;
import io.toonbank.fulfillment.ParcelReturned;
import io.toonbank.fulfillment.ParcelShipped;
import io.toonbank.fulfillment.Tracking;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.messaging.NewMessage;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says where parcels are, what lies ready, and what is late. */
@Component
class TellingFulfilment implements EventSubscriber {

    private final OrderBook orders;
    private final FulfilmentOrders work;
    private final Tracking tracking;
    private final Collections collections;
    private final FulfilmentKinds kinds;
    private final Telling telling;

    TellingFulfilment(
            OrderBook orders,
            FulfilmentOrders work,
            Tracking tracking,
            Collections collections,
            FulfilmentKinds kinds,
            Telling telling) {
        this.orders = orders;
        this.work = work;
        this.tracking = tracking;
        this.collections = collections;
        this.kinds = kinds;
        this.telling = telling;
    }

    @Override
    public String id() {
        return "notices.fulfilment";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(
                ParcelShipped.class,
                ParcelDelivered.class,
                ParcelLost.class,
                ParcelReturned.class,
                CollectionReady.class,
                CollectionReminderDue.class,
                CollectionExpired.class,
                FulfilmentDelayed.class);
    }

    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void on(List<Delivery> deliveries) {
        List<Event> news =
                deliveries.stream().filter(telling::isNews).map(Delivery::event).toList();
        if (news.isEmpty()) {
            return;
        }
        Map<UUID, Order> found =
                orders.find(news.stream().map(Event::aggregateId).distinct().toList());
        List<NewMessage> told = new ArrayList<>();
        for (Event event : news) {
            Order order = found.get(event.aggregateId());
            if (order != null) {
                message(event, order).ifPresent(told::add);
            }
        }
        telling.send(told);
    }

    private Optional<NewMessage> message(Event event, Order order) {
        return switch (event) {
            case ParcelShipped fact -> parcel(FulfilmentKinds.SHIPPED, order, fact.workOrderId(), fact.parcelId());
            case ParcelDelivered fact -> parcel(FulfilmentKinds.DELIVERED, order, fact.workOrderId(), fact.parcelId());
            case ParcelLost fact -> parcel(FulfilmentKinds.LOST, order, fact.workOrderId(), fact.parcelId());
            case ParcelReturned fact -> parcel(FulfilmentKinds.SENT_BACK, order, fact.workOrderId(), fact.parcelId());
            case CollectionReady fact -> collection(FulfilmentKinds.READY, order, fact.workOrderId());
            case CollectionReminderDue fact -> collection(FulfilmentKinds.REMINDER, order, fact.workOrderId());
            case CollectionExpired fact ->
                telling.about(
                        order,
                        FulfilmentKinds.EXPIRED,
                        fact.workOrderId(),
                        null,
                        speech -> kinds.expired(order, fact.locationId(), cancelled(fact), speech));
            case FulfilmentDelayed fact -> delayed(order, fact);
            default -> Optional.empty();
        };
    }

    /** A parcel to another store of ours is nothing to the customer. */
    private Optional<NewMessage> parcel(String kind, Order order, UUID workId, UUID parcelId) {
        if (goesToAStore(workId)) {
            return Optional.empty();
        }
        return tracking.ofOrder(order.id()).stream()
                .filter(parcel -> parcel.id().equals(parcelId))
                .findFirst()
                .flatMap(parcel -> parcel(kind, order, parcel));
    }

    private Optional<NewMessage> parcel(String kind, Order order, Parcel parcel) {
        return telling.about(order, kind, parcel.id(), null, speech -> kinds.parcel(order, parcel, speech));
    }

    /** What was fetched meanwhile has no code any more. */
    private Optional<NewMessage> collection(String kind, Order order, UUID workId) {
        return collections.codesOf(order.id()).stream()
                .filter(code -> code.workId().equals(workId))
                .findFirst()
                .flatMap(code -> collection(kind, order, code));
    }

    private Optional<NewMessage> collection(String kind, Order order, CollectionCode code) {
        return telling.about(
                order, kind, code.workId(), code.collectUntil(), speech -> kinds.collection(order, code, speech));
    }

    private Optional<NewMessage> delayed(Order order, FulfilmentDelayed fact) {
        FulfilmentOrder late = work.find(fact.workOrderId()).orElse(null);
        boolean nothingFree = fact.reason() == FulfilmentDelayed.Reason.NOTHING_FREE;
        if (late == null || !(nothingFree || brokePromise(fact))) {
            return Optional.empty();
        }
        Map<UUID, Integer> lines = late.lines().stream()
                .collect(Collectors.toMap(
                        FulfilmentOrder.Line::orderLineId,
                        line -> nothingFree ? line.shortage() : line.open(),
                        Integer::sum));
        UUID told = UUID.nameUUIDFromBytes((fact.workOrderId() + ":" + fact.reason()).getBytes(StandardCharsets.UTF_8));
        return telling.about(
                order,
                FulfilmentKinds.DELAYED,
                told,
                null,
                speech -> kinds.delayed(order, lines, fact.promisedAt(), nothingFree, speech));
    }

    /** Late is what the customer was told another day for; who was told long ago has noticed. */
    private static boolean brokePromise(FulfilmentDelayed fact) {
        return fact.promisedAt() != null && fact.at().isBefore(fact.promisedAt().plus(Telling.NEWS_FOR));
    }

    private boolean goesToAStore(UUID workId) {
        return work.find(workId)
                .filter(found -> found.kind() == WorkKind.SHIP_TO_STORE)
                .isPresent();
    }

    private static Map<UUID, Integer> cancelled(CollectionExpired fact) {
        return fact.cancelled().stream()
                .collect(Collectors.toMap(
                        CollectionExpired.Line::orderLineId, CollectionExpired.Line::quantity, Integer::sum));
    }
}
