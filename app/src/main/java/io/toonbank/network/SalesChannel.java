package io.toonbank.network;

import java.util.List;
import java.util.UUID;

/**
 * A way to sell.
 *
 * @param code "web", "till", "app", "social", "marketplace" and "agent" are laid down at the first start
 * @param currency ISO 4217
 * @param country ISO 3166-1 alpha-2: whose taxes and holidays apply when a customer's are not known
 * @param languages ISO 639-1, the first is what a visitor gets who asks for none of them
 */
public record SalesChannel(
        UUID id,
        String code,
        String name,
        ChannelKind kind,
        String currency,
        String country,
        boolean pricesIncludeTax,
        List<String> languages,
        boolean active,
        int version) {

    public SalesChannel {
        languages = List.copyOf(languages);
    }
}
