package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stock count of a location.
 *
 * @param note what is counted and why, for staff
 */
public record StockCount(
        UUID id,
        UUID locationId,
        State state,
        String note,
        Instant startedAt,
        @Nullable Instant closedAt,
        List<Line> lines) {

    /** How far it is. */
    public enum State {
        COUNTING,
        APPLIED,
        CANCELLED
    }

    /**
     * @param expected what the books said at the moment of counting, so that sales after it do not disturb the difference
     */
    public record Line(UUID variantId, long counted, long expected, Instant countedAt) {

        public long difference() {
            return counted - expected;
        }
    }
}
