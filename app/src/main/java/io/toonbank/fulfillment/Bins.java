package io.toonbank.fulfillment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where variants lie at a location, so that people walk past the shelves in order. */
public interface Bins {

    int TOGETHER_MAX = 2_000;
    int LENGTH_MAX = 40;

    Map<UUID, String> of(UUID locationId, Collection<UUID> variantIds);

    /** In walking order. @param start of the bin's name; empty for all */
    List<Bin> list(UUID locationId, String start, int max);

    /** An empty bin removes it. May be repeated. */
    void put(UUID locationId, List<Bin> bins);

    record Bin(UUID variantId, String bin) {}
}
