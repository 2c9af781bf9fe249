package io.toonbank.inventory;

import io.toonbank.kernel.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A correction of what is on hand, with its reason.
 *
 * @param note what a person wants to add
 */
public record Adjustment(UUID id, UUID locationId, AdjustmentReason reason, String note, List<Line> lines, Instant at) {

    public static final int LINES_MAX = 10_000;

    /** Refuses {@code inventory.line-count}. */
    public Adjustment {
        lines = List.copyOf(lines);
        InventoryRefusal.requireLineCount(lines.size(), LINES_MAX);
    }

    /** @param difference units more (positive) or fewer (negative); not zero */
    public record Line(UUID variantId, int difference) {

        /** Refuses {@code toonbank.quantity-out-of-range}. */
        public Line {
            Quantity.requireLine(Math.abs(difference));
        }
    }
}
