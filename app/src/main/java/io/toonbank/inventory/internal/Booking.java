package io.toonbank.inventory.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was booked together. */
record Booking(
        UUID id,
        Kind kind,
        @Nullable UUID locationId,
        @Nullable String reason,
        String reference,
        long fingerprint,
        int lineCount,
        Instant at) {

    enum Kind {
        SALE,
        HAND_OVER,
        CANCELLATION,
        PROMISE_MOVED,
        RECEIPT,
        TAKE_BACK,
        SET_ASIDE_MOVED,
        ADJUSTMENT,
        LEVELS_SET,
        COUNT,
        TRANSFER_SHIPMENT,
        TRANSFER_RECEIPT
    }
}
