package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Goods came in.
 *
 * @param reference shown to staff: the delivery note, or the return
 */
public record Receipt(UUID id, UUID locationId, Source source, String reference, List<StockLine> lines, Instant at) {

    public static final int LINES_MAX = 10_000;

    /** Refuses {@code inventory.line-count}. */
    public Receipt {
        lines = List.copyOf(lines);
        InventoryRefusal.requireLineCount(lines.size(), LINES_MAX);
    }

    /** Who had the goods before. */
    public enum Source {
        SUPPLIER,
        CUSTOMER
    }
}
