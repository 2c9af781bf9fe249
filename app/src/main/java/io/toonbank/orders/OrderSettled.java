package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of an order was settled besides its quantities.
 *
 * @param kept positive when the shop keeps it, negative when it gives it back
 * @param referenceId what it belongs to: the return, the exchange
 */
@EventType("orders.order-settled.v1")
public record OrderSettled(
        UUID orderId,
        UUID settlementId,
        SettlementKind kind,
        Money kept,
        @Nullable UUID referenceId) implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
