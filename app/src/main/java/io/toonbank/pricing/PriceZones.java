package io.toonbank.pricing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups of locations that share prices. A location may belong to several; priority decides between their lists. */
public interface PriceZones {

    /** One zone may hold this many locations. */
    int LOCATIONS_MAX = 5_000;

    List<PriceZone> all();

    /** Refuses {@code pricing.no-such-price-zone}. */
    PriceZone require(UUID id);

    /**
     * Creates or changes a zone; repeatable by id. Refuses {@code pricing.code-taken}, {@code platform.stale-version},
     * {@code network.no-such-location}.
     *
     * @param version the version that was read; absent when creating
     */
    PriceZone save(UUID id, String code, String name, List<UUID> locationIds, @Nullable Integer version);

    record PriceZone(UUID id, String code, String name, List<UUID> locationIds, int version) {

        public PriceZone {
            locationIds = List.copyOf(locationIds);
        }
    }
}
