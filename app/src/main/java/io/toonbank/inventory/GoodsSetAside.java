package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods that are in the building and not for sale: brought back and not judged yet, or waiting to be sent on. */
public interface GoodsSetAside {

    /** Most lines of one move. */
    int LINES_MAX = 1_000;

    /** What lies set aside at a location, most recently changed first; at most {@link #LINES_MAX}. */
    List<SetAsideLevel> at(UUID locationId);

    /**
     * Decides about goods that were set aside. May be repeated by id; takes part in the caller's transaction. Refuses
     * {@code inventory.line-count}, {@code inventory.not-set-aside} (with {@code variantId}, {@code quantity}) when more is moved
     * than lies there, {@code inventory.wrong-destination}, {@code inventory.same-location}, unknown locations, and, on the way to
     * a warehouse, {@code inventory.not-enough}.
     */
    void move(MoveSetAside request);

    record SetAsideLevel(UUID variantId, UUID locationId, Disposition purpose, long quantity, Instant changedAt) {}

    /**
     * @param warehouseId where a transfer goes, for {@link To#WAREHOUSE} only; the transfer has the id of the request
     */
    record MoveSetAside(
            UUID id, UUID locationId, To to, @Nullable UUID warehouseId, List<Line> lines, String note) {

        public MoveSetAside {
            lines = List.copyOf(lines);
            InventoryRefusal.requireLineCount(lines.size(), LINES_MAX);
        }
    }

    /** @param purpose what they were set aside for */
    record Line(UUID variantId, Disposition purpose, int quantity) {}

    /** Where goods go that were set aside. */
    enum To {
        SALE,
        SCRAP,
        SUPPLIER,
        WAREHOUSE
    }
}
