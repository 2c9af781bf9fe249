package io.toonbank.inventory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The books, read from the database. */
public interface StockLevels {

    /** All zero when nothing was ever booked there. */
    StockLevel level(UUID variantId, UUID locationId);

    /** At every location where something was ever booked. */
    List<StockLevel> levels(Collection<UUID> variantIds);
}
