package io.toonbank.cart;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cart as a list shows it. */
public record CartSummary(
        UUID id,
        CartFamily family,
        UUID channelId,
        @Nullable UUID customerId,
        CartState state,
        @Nullable UUID orderId,
        Instant createdAt,
        Instant changedAt) {}
