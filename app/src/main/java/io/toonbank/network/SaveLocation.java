package io.toonbank.network;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A location as it should be.
 *
 * @param id minted by the caller
 * @param version what the caller read; absent to create, or to overwrite whatever is there (seeding, imports)
 */
public record SaveLocation(
        UUID id,
        String code,
        String name,
        LocationKind kind,
        Address address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        ZoneId zone,
        Set<Capability> capabilities,
        OpeningHours hours,
        boolean active,
        @Nullable Integer version) {}
