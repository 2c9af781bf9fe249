package io.toonbank.access;

import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Cannot bear the facts it is told to dislike. */
@Component
class StubbornSubscriber implements EventSubscriber {

    static final String ID = "testing.stubborn";

    final Set<UUID> disliked = ConcurrentHashMap.newKeySet();
    final List<UUID> heard = new CopyOnWriteArrayList<>();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(StubbornFact.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            UUID fact = delivery.event().aggregateId();
            if (disliked.contains(fact)) {
                throw new IllegalStateException("I do not like " + fact);
            }
            heard.add(fact);
        }
    }
}
