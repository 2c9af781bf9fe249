package io.toonbank.ledger;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** Credit ran out before it was spent. */
@EventType("ledger.balance-expired.v1")
public record BalanceExpired(UUID accountId, String kind, String unit, long amount) implements Event {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
