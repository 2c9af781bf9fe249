package io.toonbank.inventory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise of stock.
 *
 * @param expiresAt when a held reservation ends by itself
 * @param orderId the order a committed reservation belongs to
 */
public record Reservation(
        UUID id,
        String reference,
        ReservationState state,
        Instant expiresAt,
        @Nullable UUID orderId) {}
