package io.toonbank.inventory;

import java.util.UUID;

/**
 * What the books say of a variant at a location.
 *
 * @param onHand units there; below zero when facts took more than the books knew of
 * @param reserved units promised to checkouts and orders
 * @param safetyStock units kept back from every channel
 */
public record StockLevel(UUID variantId, UUID locationId, long onHand, long reserved, long safetyStock) {

    public long available() {
        return Math.max(0, onHand - reserved - safetyStock);
    }
}
