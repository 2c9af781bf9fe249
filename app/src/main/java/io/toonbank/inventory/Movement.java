package io.toonbank.inventory;

import java.time.Instant;
import java.util.UUID;

/**
 * Units went from one place to another. Never changed or deleted.
 *
 * @param bookingId what was booked together: the receipt, sale, hand-over, adjustment, count or transfer
 * @param at when it happened
 * @param recordedAt when we heard
 */
public record Movement(
        long id,
        UUID bookingId,
        UUID variantId,
        Place from,
        Place to,
        long quantity,
        MovementReason reason,
        String reference,
        Instant at,
        Instant recordedAt,
        String actor) {}
