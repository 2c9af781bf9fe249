package io.toonbank.sourcing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Implemented by whoever works on orders at locations: goods that are in somebody's hands already stay where they are when the
 * backlog is looked at again or a sale took what was promised.
 */
public interface FixedSupplies {

    /** Of these orders, those whose goods at the location are being picked or packed. */
    Set<UUID> atWork(UUID locationId, Collection<UUID> orderIds);

    /** Units promised at the location that were looked for in vain, and that the books do not count any more. */
    long missedAt(UUID locationId, UUID variantId);
}
