package io.toonbank.payments;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gift card can be spent from now on. */
@EventType("payments.gift-card-activated.v1")
public record GiftCardActivated(UUID cardId, @Nullable UUID orderId, Money amount) implements Event {

    @Override
    public UUID aggregateId() {
        return cardId;
    }
}
