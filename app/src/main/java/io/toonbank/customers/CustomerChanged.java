package io.toonbank.customers;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A profile was made or changed, or a consent recorded. Ask {@link Customers} for how it is now. */
@EventType("customers.customer-changed.v1")
public record CustomerChanged(UUID customerId) implements Event {

    @Override
    public UUID aggregateId() {
        return customerId;
    }
}
