package io.toonbank.access;

import java.util.Optional;
import java.util.UUID;

/**
 * What access has to know of the places people work at. Answered by the network module, which lies above: the locations'
 * own rules stay there.
 */
public interface Workplaces {

    /** The name of a location that exists. */
    Optional<String> locationName(UUID locationId);

    /** The channel that counters sell through; absent until the network has one. */
    Optional<UUID> counterChannel();
}
