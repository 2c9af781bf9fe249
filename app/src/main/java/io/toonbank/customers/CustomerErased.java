package io.toonbank.customers;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A customer asked to be forgotten, and was: forget them too. */
@EventType("customers.customer-erased.v1")
public record CustomerErased(UUID customerId) implements Event {

    @Override
    public UUID aggregateId() {
        return customerId;
    }
}
