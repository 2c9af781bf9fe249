package io.toonbank.checkout;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides which locations supply which lines. */
public interface Sourcing {

    Sourced decide(Question question);

    /**
     * @param available units free by variant and location, the preferred location first; only locations that may supply
     */
    record Question(List<Demand> demands, Map<UUID, Map<UUID, Long>> available) {}

    record Demand(UUID lineId, UUID variantId, int quantity) {}

    /** So many pieces of a line come from this location. */
    record Supply(UUID lineId, UUID variantId, UUID locationId, int quantity) {}

    /** The answer. */
    sealed interface Sourced {

        record Found(List<Supply> supplies) implements Sourced {}

        /** @param variantIds of which there is not enough anywhere */
        record Short(List<UUID> variantIds) implements Sourced {}
    }
}
