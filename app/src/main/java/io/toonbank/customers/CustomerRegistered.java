package io.toonbank.customers;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A customer made an account. */
@EventType("customers.customer-registered.v1")
public record CustomerRegistered(UUID customerId) implements Event {

    @Override
    public UUID aggregateId() {
        return customerId;
    }
}
