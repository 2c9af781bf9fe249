package io.toonbank.imports.internal;

import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Locations by code or by name, whatever the capitals. */
final class LocationNames {

    private final Map<String, Location> byName = new HashMap<>();

    private LocationNames() {}

    static LocationNames of(Locations locations) {
        LocationNames names = new LocationNames();
        locations.all().forEach(location -> names.byName.put(folded(location.name()), location));
        locations.all().forEach(location -> names.byName.put(folded(location.code()), location));
        return names;
    }

    Optional<Location> find(String codeOrName) {
        return Optional.ofNullable(byName.get(folded(codeOrName)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
