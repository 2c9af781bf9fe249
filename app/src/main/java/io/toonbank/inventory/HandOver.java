package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Goods left us for the customer: handed over the counter, collected, or given to a carrier.
 *
 * @param id minted by the caller, makes the call repeatable
 * @param lines what left and from where; must be promised to this order at that location
 */
public record HandOver(UUID id, UUID orderId, List<Allocation> lines, Instant at) {

    /** Refuses {@code inventory.line-count}. */
    public HandOver {
        lines = List.copyOf(lines);
        InventoryRefusal.requireLineCount(lines.size(), ReserveStock.LINES_MAX);
    }
}
