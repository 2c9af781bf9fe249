package io.toonbank.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves goods between locations; between shipping and receiving they are in transit. Calls take part in the caller's transaction
 * when there is one.
 */
public interface StockTransfers {

    int LINES_MAX = 1_000;

    /** May be repeated by id. Refuses {@code inventory.line-count}, {@code inventory.same-location}, unknown locations. */
    StockTransfer request(UUID transferId, UUID fromLocationId, UUID toLocationId, String note, List<StockLine> lines);

    /**
     * The goods left; variants not named are not shipped. May be repeated. Refuses {@code inventory.no-such-transfer},
     * {@code inventory.transfer-state}, {@code inventory.not-enough} (what is promised to others stays; safety stock may go).
     */
    StockTransfer ship(UUID transferId, List<StockLine> lines);

    /**
     * The goods arrived; differences with what was shipped are booked as such. May be repeated. Refuses
     * {@code inventory.no-such-transfer} and {@code inventory.transfer-state}.
     */
    StockTransfer receive(UUID transferId, List<StockLine> lines);

    /** Refuses {@code inventory.no-such-transfer}, {@code inventory.transfer-state} once shipped. */
    StockTransfer cancel(UUID transferId);

    Optional<StockTransfer> find(UUID transferId);

    /** What is asked for or on its way to any location, by variant and location; nothing where nothing is. */
    List<Incoming> incoming(Collection<UUID> variantIds);

    record Incoming(UUID variantId, UUID locationId, long quantity) {}
}
