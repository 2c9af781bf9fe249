package io.toonbank.sourcing.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How fast variants leave locations.
 *
 * @param days over which units were counted
 */
record PaceBook(int days, Map<UUID, Paces> byVariant) {

    static final PaceBook EMPTY = new PaceBook(1, Map.of());

    /** Days since the epoch; 0 where nothing ever came in. */
    record Pace(int units, int lastReceived) {}

    /** Of one variant, by location in ascending order. */
    record Paces(UUID[] locations, int[] units, int[] lastReceived) {

        @Nullable
        Pace at(UUID locationId) {
            int found = Arrays.binarySearch(locations, locationId);
            return found < 0 ? null : new Pace(units[found], lastReceived[found]);
        }
    }

    @Nullable
    Pace of(UUID variantId, UUID locationId) {
        Paces paces = byVariant.get(variantId);
        return paces == null ? null : paces.at(locationId);
    }

    /** Collects paces, sharing the ids of locations between variants. */
    static final class Builder {

        private final Map<UUID, Map<UUID, Pace>> collected = new HashMap<>();
        private final Map<UUID, UUID> known = new HashMap<>();

        void put(UUID variantId, UUID locationId, int units, int lastReceived) {
            var _ = collected
                    .computeIfAbsent(variantId, _ -> new java.util.TreeMap<>())
                    .put(known.computeIfAbsent(locationId, id -> id), new Pace(units, lastReceived));
        }

        PaceBook build(int days) {
            Map<UUID, Paces> byVariant = HashMap.newHashMap(collected.size());
            collected.forEach((variantId, paces) -> byVariant.put(
                    variantId,
                    new Paces(
                            paces.keySet().toArray(UUID[]::new),
                            paces.values().stream().mapToInt(Pace::units).toArray(),
                            paces.values().stream().mapToInt(Pace::lastReceived).toArray())));
            collected.clear();
            return new PaceBook(Math.max(1, days), byVariant);
        }
    }
}
