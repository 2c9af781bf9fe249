package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checkout as a list shows it. */
public record CheckoutSummary(
        UUID id,
        UUID channelId,
        @Nullable UUID customerId,
        @Nullable UUID cartId,
        CheckoutState state,
        Money total,
        @Nullable String refusal,
        Instant createdAt,
        Instant expiresAt) {}
