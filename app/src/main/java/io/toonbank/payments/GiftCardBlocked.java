package io.toonbank.payments;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A gift card can be spent no more, or again. */
@EventType("payments.gift-card-blocked.v1")
public record GiftCardBlocked(UUID cardId, boolean blocked) implements Event {

    @Override
    public UUID aggregateId() {
        return cardId;
    }
}
