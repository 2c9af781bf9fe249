package io.toonbank.customers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yes or a no, with what proves it (GDPR article 7, paragraph 1).
 *
 * @param id minted by the caller; the same id again changes nothing
 * @param source where it was said: "web:registration", "till", "import:shopify"
 * @param textVersion which text was shown: "newsletter-2026-03"
 * @param address the network address it came from; only its hash is kept
 */
public record ConsentGiven(
        UUID id,
        UUID customerId,
        Purpose purpose,
        ConsentChannel channel,
        boolean granted,
        String source,
        String textVersion,
        @Nullable String address) {}
