package io.toonbank.notices.internal;

import io.toonbank.messaging.NewMessage;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnArrived;
import io.toonbank.returns.ReturnBooked;
import io.toonbank.returns.ReturnRequested;
import io.toonbank.returns.ReturnSource;
import io.toonbank.returns.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what became of goods that come back, and of the money for them. */
@Component
class TellingReturns implements EventSubscriber {

    private final OrderBook orders;
    private final Returns returns;
    private final ReturnKinds kinds;
    private final Telling telling;

    TellingReturns(OrderBook orders, Returns returns, ReturnKinds kinds, Telling telling) {
        this.orders = orders;
        this.returns = returns;
        this.kinds = kinds;
        this.telling = telling;
    }

    @Override
    public String id() {
        return "notices.returns";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(ReturnRequested.class, ReturnArrived.class, ReturnBooked.class);
    }

    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void on(List<Delivery> deliveries) {
        List<NewMessage> told = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            if (telling.isNews(delivery)) {
                returns.find(delivery.event().aggregateId())
                        .flatMap(found -> message(delivery.event(), found))
                        .ifPresent(told::add);
            }
        }
        telling.send(told);
    }

    private Optional<NewMessage> message(Event event, Return found) {
        Order order = orders.find(found.orderId()).orElse(null);
        if (order == null) {
            return Optional.empty();
        }
        return switch (event) {
            case ReturnRequested asked
            when asked.source() != ReturnSource.TILL ->
                telling.about(
                        order,
                        ReturnKinds.REQUESTED,
                        found.id(),
                        null,
                        speech -> kinds.requested(order, found, speech));
            case ReturnArrived _
            when waits(found) ->
                telling.about(
                        order, ReturnKinds.RECEIVED, found.id(), null, speech -> kinds.received(order, found, speech));
            case ReturnBooked booked ->
                found.bookings().stream()
                        .filter(booking -> booking.id().equals(booked.bookingId()))
                        .findFirst()
                        .flatMap(booking -> telling.about(
                                order,
                                ReturnKinds.REFUND,
                                booking.id(),
                                null,
                                speech -> kinds.refund(order, found, booking, speech)));
            default -> Optional.empty();
        };
    }

    /** What was judged at once needs no message that it arrived. */
    private static boolean waits(Return found) {
        return found.lines().stream().anyMatch(line -> line.waiting() > 0);
    }
}
