package io.toonbank.inventory;

/**
 * What a channel may sell of a variant.
 *
 * @param available units, never negative
 */
public record StockView(long available) {

    public boolean inStock() {
        return available > 0;
    }
}
