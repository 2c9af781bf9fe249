package io.toonbank.inventory;

import io.toonbank.kernel.Quantity;
import java.util.UUID;

/** So many units of a variant at a location. One unit is one piece, or one gram, millilitre or millimetre for goods sold by measure. */
public record Allocation(UUID variantId, UUID locationId, int quantity) {

    /** Refuses {@code toonbank.quantity-out-of-range}. */
    public Allocation {
        Quantity.requireLine(quantity);
    }
}
