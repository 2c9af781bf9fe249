package io.toonbank.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param id made of the fact it tells, so that telling it twice is impossible
 * @param kind the code of a {@link MessageKind}
 * @param customerId and orderId: what it is about, for those who look for it
 * @param notAfter when it would be of no use any more
 */
public record NewMessage(
        UUID id,
        String kind,
        Recipient to,
        Filling filling,
        @Nullable UUID customerId,
        @Nullable UUID orderId,
        @Nullable Instant notAfter) {

    /**
     * Somebody to write to.
     *
     * @param language two letters; other than Dutch becomes English
     */
    public record Recipient(
            String email, @Nullable String name, @Nullable String language) {

        public String spoken() {
            return MessageKind.spoken(language);
        }
    }
}
