package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.orders.OrderProgress.LineQuantity;
import java.util.List;
import java.util.UUID;

/** Finds other locations for pieces. */
interface Elsewhere {

    /** Moves promise and allocation of what others have, in the caller's transaction; answers what nobody else has. */
    List<LineQuantity> move(UUID orderId, UUID fromLocationId, List<LineQuantity> lines, RefusalReason reason);
}
