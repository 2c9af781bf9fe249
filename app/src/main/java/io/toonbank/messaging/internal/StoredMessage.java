package io.toonbank.messaging.internal;

import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is kept.
 *
 * @param secrets torn up once it was sent; absent as well where there are none
 */
record StoredMessage(
        UUID id,
        String kind,
        String language,
        UUID wordingId,
        String recipient,
        @Nullable String recipientName,
        String subject,
        Filling filled,
        @Nullable Filling secrets,
        @Nullable UUID customerId,
        @Nullable UUID orderId,
        @Nullable UUID repeats,
        MessageState state,
        int tries,
        Instant dueAt,
        @Nullable Instant notAfter,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** Everything that fills it, as far as it is still there. */
    Filling filling() {
        return secrets == null ? filled : filled.and(secrets);
    }
}
