package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods on their way from one location to another. */
public record StockTransfer(
        UUID id,
        UUID fromLocationId,
        UUID toLocationId,
        State state,
        String note,
        Instant requestedAt,
        @Nullable Instant shippedAt,
        @Nullable Instant receivedAt,
        List<Line> lines) {

    /** How far it is. */
    public enum State {
        REQUESTED,
        SHIPPED,
        RECEIVED,
        CANCELLED
    }

    /** In transit are {@code shipped − received} units while the transfer is shipped. */
    public record Line(UUID variantId, long requested, long shipped, long received) {}
}
