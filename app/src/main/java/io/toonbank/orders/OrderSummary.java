package io.toonbank.orders;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as a list shows it. @param pieces ordered pieces over all lines */
public record OrderSummary(
        UUID id,
        String number,
        OrderKind kind,
        OrderStatus status,
        UUID channelId,
        @Nullable UUID locationId,
        @Nullable UUID customerId,
        @Nullable String contactName,
        @Nullable String contactEmail,
        OrderDelivery.Kind delivery,
        long pieces,
        Money total,
        Instant placedAt,
        boolean held) {}
