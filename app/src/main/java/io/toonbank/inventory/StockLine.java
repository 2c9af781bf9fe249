package io.toonbank.inventory;

import io.toonbank.kernel.Quantity;
import java.util.UUID;

/** So many units of a variant, where the location is said elsewhere. */
public record StockLine(UUID variantId, int quantity) {

    /** Refuses {@code toonbank.quantity-out-of-range}. */
    public StockLine {
        Quantity.requireLine(quantity);
    }
}
