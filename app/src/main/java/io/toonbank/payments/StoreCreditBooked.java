package io.toonbank.payments;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Somebody gave or took store credit by hand. */
@EventType("payments.store-credit-booked.v1")
public record StoreCreditBooked(UUID customerId, UUID accountId, Money amount) implements Event {

    @Override
    public UUID aggregateId() {
        return customerId;
    }
}
