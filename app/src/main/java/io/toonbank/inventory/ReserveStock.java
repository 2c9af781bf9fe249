package io.toonbank.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asks to hold stock for somebody who is about to buy.
 *
 * @param reservationId minted by the caller; the same id with the same lines may be sent again
 * @param reference what the stock is held for, shown to staff: "checkout 0198…"
 * @param expiresAt when the hold ends by itself, at most {@link #LIFE_MAX} from now
 * @param lines at most {@link #LINES_MAX}; lines of the same variant and location are added up
 */
public record ReserveStock(UUID reservationId, String reference, Instant expiresAt, List<Allocation> lines) {

    public static final int LINES_MAX = 500;
    public static final Duration LIFE_MAX = Duration.ofHours(24);

    /** Refuses {@code inventory.line-count}. Nothing at all may be held for an order of gift cards only. */
    public ReserveStock {
        lines = List.copyOf(lines);
        if (!lines.isEmpty()) {
            InventoryRefusal.requireLineCount(lines.size(), LINES_MAX);
        }
    }
}
