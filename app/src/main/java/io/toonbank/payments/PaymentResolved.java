package io.toonbank.payments;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.UUID;

/** A payment that was redirected or uncertain has an outcome now; ask {@link Payments#find} which. */
@EventType("payments.payment-resolved.v1")
public record PaymentResolved(UUID paymentId, UUID orderId) implements Event {

    @Override
    public UUID aggregateId() {
        return paymentId;
    }
}
