package io.toonbank.platform.events;

import java.util.List;
import java.util.Set;

/**
 * Listens to facts at its own pace. Deliveries of one aggregate come in order; a delivery may come twice (after a failure the
 * whole batch is repeated), so handling must be repeatable: the event is the knock, the door is the truth. What is written in
 * {@link #on} commits together with the subscriber's position.
 */
public interface EventSubscriber {

    /** Fixed for ever; the position is kept under it. "loyalty.earn-points". */
    String id();

    Set<Class<? extends Event>> listensTo();

    /** Called inside a transaction with at most a few hundred deliveries, oldest first. */
    void on(List<Delivery> deliveries);

    /** Where a subscriber that is new to a database starts: from the beginning of the feed, or only with what is to come. */
    default boolean fromTheBeginning() {
        return true;
    }
}
