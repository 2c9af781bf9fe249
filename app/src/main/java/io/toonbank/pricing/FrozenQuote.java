package io.toonbank.pricing;

import java.time.Instant;
import java.util.UUID;

/** A quote that holds until its end time, whatever prices do meanwhile. */
public record FrozenQuote(UUID id, Instant createdAt, Instant expiresAt, PriceQuestion question, Quote quote) {

    public boolean expiredAt(Instant moment) {
        return !moment.isBefore(expiresAt);
    }
}
