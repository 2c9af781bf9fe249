package io.toonbank.inventory;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stock as it stood, for ever. */
public interface StockHistory {

    /** Units on hand at a moment, as we know now (sales told late count when they happened). */
    long onHandAt(UUID variantId, UUID locationId, Instant moment);

    /** Movements of a variant, newest first; of one location when given. Refuses {@code platform.bad-cursor}. */
    Page<Movement> movements(UUID variantId, @Nullable UUID locationId, PageRequest request);

    /** The number of the last movement: what is read up to it stays the same for ever. */
    long lastMovement();

    /**
     * What was free at a moment at each location: on hand by the ledger up to a movement, without what was promised by then to
     * orders that were handed over later or still wait, and without today's safety stock.
     */
    Map<UUID, Map<UUID, Long>> freeAt(Collection<UUID> variantIds, Instant moment, long lastMovement);

    /** Tells movements of a time, up to a movement, in the order they happened; read as they are told, however many. */
    void tell(Period period, Consumer<Movement> listener);

    /** What left for customers and when something last came in, up to a movement; in the order of variants. */
    void tellFlows(Period period, Consumer<Flow> listener);

    /**
     * @param from from this moment on
     * @param until before this moment
     * @param variantIds only of these; empty for all
     */
    record Period(Instant from, Instant until, long lastMovement, Collection<UUID> variantIds) {}

    /** @param lastIn when goods last came in, however long ago */
    record Flow(
            UUID variantId,
            UUID locationId,
            long unitsOut,
            @Nullable Instant lastIn) {}
}
