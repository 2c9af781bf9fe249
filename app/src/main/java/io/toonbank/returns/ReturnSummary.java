package io.toonbank.returns;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list of returns. */
public record ReturnSummary(
        UUID id,
        String number,
        UUID orderId,
        String orderNumber,
        ReturnState state,
        ReturnSource source,
        ReturnWay way,
        RefundWay refundWay,
        UUID channelId,
        @Nullable UUID locationId,
        @Nullable UUID customerId,
        @Nullable String contactName,
        @Nullable String contactEmail,
        int pieces,
        Money refunded,
        Instant requestedAt,
        Instant sendBy) {}
