package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what is on hand, as an import or a first stocktake does; the difference with the books becomes a movement.
 *
 * @param reference shown to staff: the name of the file
 */
public record SetLevels(UUID id, String reference, List<Line> lines, Instant at) {

    public static final int LINES_MAX = 10_000;

    /** Refuses {@code inventory.line-count}. */
    public SetLevels {
        lines = List.copyOf(lines);
        InventoryRefusal.requireLineCount(lines.size(), LINES_MAX);
    }

    /**
     * @param onHand units, may be negative when an import says so
     * @param expected what the caller thinks is on hand; when the books say otherwise the whole request is refused
     */
    public record Line(
            UUID variantId,
            UUID locationId,
            long onHand,
            @Nullable Long expected) {}
}
