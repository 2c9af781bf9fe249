package io.toonbank.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sales channels and who supplies them, from memory; refreshed when anything changes, in every process. */
public interface SalesChannels {

    /** Refuses {@link NetworkRefusal#NO_SUCH_CHANNEL}. */
    SalesChannel require(UUID id);

    Optional<SalesChannel> byCode(String code);

    /** All of them, inactive ones too, by code. */
    List<SalesChannel> all();

    /** The active locations that supply a channel, first choice first; none for a channel we do not know. */
    List<Location> supplying(UUID channelId);
}
