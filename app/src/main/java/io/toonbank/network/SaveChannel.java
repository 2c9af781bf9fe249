package io.toonbank.network;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sales channel as it should be.
 *
 * @param id minted by the caller
 * @param version what the caller read; absent to create, or to overwrite whatever is there (seeding, imports)
 */
public record SaveChannel(
        UUID id,
        String code,
        String name,
        ChannelKind kind,
        String currency,
        String country,
        boolean pricesIncludeTax,
        List<String> languages,
        boolean active,
        @Nullable Integer version) {}
