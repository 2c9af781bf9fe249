package io.toonbank.purchasing;

import io.toonbank.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What should lie where, and what to do where it does not: fetch it from a warehouse that has more than it needs itself, else buy it.
 */
public interface Replenishment {

    int LEVELS_MAX = 20_000;
    int PROPOSALS_MAX = 1_000;

    /**
     * Sets what a location is to keep. Refuses {@code purchasing.wrong-levels} (the maximum must be at least the minimum, and one),
     * {@code purchasing.no-such-variant}, unknown locations as network does.
     */
    void setLevels(List<LevelToKeep> levels);

    /** May be repeated. */
    void removeLevel(UUID locationId, UUID variantId);

    /**
     * What falls short now, the emptiest first: what is free there and on its way is below the minimum. Counted in whole packs up to
     * the maximum, at most {@link #PROPOSALS_MAX}.
     *
     * @param locationId absent for all
     */
    List<Proposal> proposals(@Nullable UUID locationId);

    /**
     * Makes draft orders of chosen proposals, one for each supplier and location, and transfers for those that a warehouse can
     * fill. Refuses {@code purchasing.no-lines}, {@code purchasing.no-such-supplier}.
     */
    Made make(List<Chosen> chosen);

    record LevelToKeep(UUID variantId, UUID locationId, int minimum, int maximum) {}

    /**
     * @param free on hand there, less what is promised and kept back
     * @param toCome ordered at suppliers, asked of other locations, or on its way
     * @param quantity what is proposed
     * @param fromLocationId the warehouse that has it; absent: to be bought
     * @param supplierId absent where nobody is known to deliver it
     */
    record Proposal(
            UUID variantId,
            UUID locationId,
            int minimum,
            int maximum,
            long free,
            long toCome,
            int quantity,
            @Nullable UUID fromLocationId,
            @Nullable UUID supplierId,
            @Nullable Integer leadDays,
            @Nullable Money cost) {}

    /** @param fromLocationId fetch it from there; absent: buy it */
    record Chosen(
            UUID variantId,
            UUID locationId,
            int quantity,
            @Nullable UUID fromLocationId) {}

    record Made(List<UUID> purchaseOrderIds, List<UUID> transferIds) {}
}
