package io.toonbank.fulfillment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the work of locations. */
public interface FulfilmentOrders {

    Optional<FulfilmentOrder> find(UUID id);

    /** Refuses {@code fulfillment.no-such-work}. */
    FulfilmentOrder require(UUID id);

    /** In the order they were made; empty where there is nothing to do, as for a sale over the counter. */
    List<FulfilmentOrder> ofOrder(UUID orderId);

    /** In the order of the ids; unknown ones are left out. */
    List<FulfilmentOrder> byIds(Collection<UUID> ids);

    Map<UUID, List<FulfilmentOrder>> ofOrders(Collection<UUID> orderIds);
}
