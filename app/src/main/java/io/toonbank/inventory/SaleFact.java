package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sale that happened: the goods are gone, whatever the books say.
 *
 * @param id minted by the till; sent again it changes nothing
 * @param reference shown to staff: the receipt or order number
 * @param at when it happened, which may be hours before we hear of it
 */
public record SaleFact(
        UUID id,
        UUID locationId,
        List<StockLine> lines,
        Instant at,
        @Nullable UUID deviceId,
        String reference) {

    /** Refuses {@code inventory.line-count}. */
    public SaleFact {
        lines = List.copyOf(lines);
        InventoryRefusal.requireLineCount(lines.size(), ReserveStock.LINES_MAX);
    }
}
