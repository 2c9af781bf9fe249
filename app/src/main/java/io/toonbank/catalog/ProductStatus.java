package io.toonbank.catalog;

/** Where a product is in its life. Only ACTIVE ones are shown and sold. */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
