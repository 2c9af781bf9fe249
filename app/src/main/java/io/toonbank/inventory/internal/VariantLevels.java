package io.toonbank.inventory.internal;

import java.util.Arrays;
import java.util.List;

/**
 * What is free of one variant at each location, eighteen bytes a level. Never changes; {@link #with} answers a new one in which
 * for each location the higher version won, so that applying twice or in any order ends the same.
 */
final class VariantLevels {

    /** The object, its three arrays and its place in the map. */
    private static final int OVERHEAD_BYTES = 200;

    private static final int LEVEL_BYTES = Short.BYTES + Long.BYTES + Long.BYTES;

    static final VariantLevels NONE = new VariantLevels(new short[0], new long[0], new long[0]);

    private final short[] locations;
    private final long[] free;
    private final long[] versions;

    private VariantLevels(short[] locations, long[] free, long[] versions) {
        this.locations = locations;
        this.free = free;
        this.versions = versions;
    }

    VariantLevels with(List<LevelRow> rows, LocationNumbers numbers) {
        int size = locations.length;
        short[] places = Arrays.copyOf(locations, size + rows.size());
        long[] amounts = Arrays.copyOf(free, size + rows.size());
        long[] ages = Arrays.copyOf(versions, size + rows.size());
        for (LevelRow row : rows) {
            short place = numbers.of(row.locationId());
            int at = indexOf(place, places, size);
            if (at == size) {
                places[size++] = place;
            } else if (ages[at] >= row.version()) {
                continue;
            }
            amounts[at] = row.free();
            ages[at] = row.version();
        }
        boolean full = size == places.length;
        return new VariantLevels(
                full ? places : Arrays.copyOf(places, size),
                full ? amounts : Arrays.copyOf(amounts, size),
                full ? ages : Arrays.copyOf(ages, size));
    }

    private static int indexOf(short place, short[] places, int size) {
        for (int i = 0; i < size; i++) {
            if (places[i] == place) {
                return i;
            }
        }
        return size;
    }

    /** The sum of what is free at the locations of which {@code supplies} is true; a location below zero takes nothing from others. */
    long sum(boolean[] supplies) {
        long sum = 0;
        for (int i = 0; i < locations.length; i++) {
            int place = locations[i];
            if (place < supplies.length && supplies[place] && free[i] > 0) {
                sum += free[i];
            }
        }
        return sum;
    }

    long at(short location) {
        int found = indexOf(location, locations, locations.length);
        return found == locations.length ? 0 : Math.max(0, free[found]);
    }

    int bytes() {
        return OVERHEAD_BYTES + locations.length * LEVEL_BYTES;
    }
}
