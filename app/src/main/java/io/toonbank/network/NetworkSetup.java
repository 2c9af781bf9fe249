package io.toonbank.network;

import java.util.List;
import java.util.UUID;

/** Changes the network. Every change is audited and told as {@link NetworkChanged}; each may be repeated. */
public interface NetworkSetup {

    /**
     * Refuses {@link NetworkRefusal#NO_SUCH_LOCATION} (a version for an unknown id), {@code platform.stale-version},
     * {@link NetworkRefusal#CODE_TAKEN}, {@link NetworkRefusal#HALF_COORDINATES}, {@link NetworkRefusal#OPENING_UPSIDE_DOWN}.
     */
    Location saveLocation(SaveLocation location);

    /**
     * Refuses {@link NetworkRefusal#NO_SUCH_CHANNEL} (a version for an unknown id), {@code platform.stale-version},
     * {@link NetworkRefusal#CODE_TAKEN}.
     */
    SalesChannel saveChannel(SaveChannel channel);

    /**
     * Lays down who supplies a channel, first choice first; whoever is not in the list no longer does. Refuses
     * {@link NetworkRefusal#NO_SUCH_CHANNEL}, {@link NetworkRefusal#NO_SUCH_LOCATION}.
     */
    void serve(UUID channelId, List<UUID> locationIdsInOrder);
}
