package io.toonbank.customers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One yes or no as it was recorded; the newest per purpose and channel holds.
 *
 * @param recordedBy the customer, a staff member, or a program, as history pages name them
 * @param addressHash of the network address, in hexadecimal
 */
public record Consent(
        UUID id,
        UUID customerId,
        Purpose purpose,
        ConsentChannel channel,
        boolean granted,
        String source,
        String textVersion,
        String recordedBy,
        @Nullable String addressHash,
        Instant at) {}
