package io.toonbank.network;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds stock.
 *
 * @param code short and stable, as printed on labels: "AMS-01"
 * @param latitude degrees, WGS 84; with {@code longitude} or not at all
 * @param active an inactive location supplies nothing, and keeps its stock and history
 */
public record Location(
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
        int version) {

    public Location {
        capabilities = Set.copyOf(capabilities);
    }

    /** Active and able. */
    public boolean can(Capability capability) {
        return active && capabilities.contains(capability);
    }
}
