package io.toonbank.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The locations, from memory; refreshed when any of them changes, in every process. */
public interface Locations {

    /** Refuses {@link NetworkRefusal#NO_SUCH_LOCATION}. */
    Location require(UUID id);

    Optional<Location> find(UUID id);

    Optional<Location> byCode(String code);

    /** All of them, inactive ones too, by code. */
    List<Location> all();
}
