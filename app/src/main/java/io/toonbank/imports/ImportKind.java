package io.toonbank.imports;

import java.util.Locale;
import java.util.Optional;

/** What is in a file. */
public enum ImportKind {
    /** Shopify's product CSV. */
    PRODUCTS,
    /** Shopify's inventory CSV. */
    INVENTORY,
    /** Shopify's customer CSV. */
    CUSTOMERS,
    /** Shopify's order CSV. A file with the columns of {@link #UCI} is taken for that. */
    ORDERS,
    /** The transactions of UCI's "Online Retail" (Chen 2015, doi 10.24432/C5BW33): products, customers and invoices at once. */
    UCI;

    /** "products", as people type it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportKind> ofWord(String word) {
        for (ImportKind kind : values()) {
            if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
