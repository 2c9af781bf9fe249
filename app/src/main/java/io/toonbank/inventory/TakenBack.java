package io.toonbank.inventory;

import io.toonbank.kernel.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods came back from a customer, and it was decided what becomes of them.
 *
 * @param orderId whose they were; absent without a receipt
 * @param reference shown to staff: the return's number
 */
public record TakenBack(
        UUID id, UUID locationId, @Nullable UUID orderId, String reference, List<Line> lines, Instant at) {

    public static final int LINES_MAX = 10_000;

    /** Refuses {@code inventory.line-count}. */
    public TakenBack {
        lines = List.copyOf(lines);
        InventoryRefusal.requireLineCount(lines.size(), LINES_MAX);
    }

    public record Line(UUID variantId, int quantity, Disposition disposition) {

        /** Refuses {@code toonbank.quantity-out-of-range}. */
        public Line {
            Quantity.requireLine(quantity);
        }
    }
}
