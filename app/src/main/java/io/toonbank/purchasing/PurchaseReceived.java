package io.toonbank.purchasing;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventType;
import java.util.List;
import java.util.UUID;

/** Goods of a purchase order came in; the stock is booked. */
@EventType("purchasing.purchase-received.v1")
public record PurchaseReceived(UUID purchaseOrderId, UUID receiptId, UUID locationId, List<Line> lines)
        implements Event {

    @Override
    public UUID aggregateId() {
        return purchaseOrderId;
    }

    /** @param quantity good pieces */
    public record Line(UUID variantId, int quantity) {}
}
