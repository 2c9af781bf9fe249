package io.toonbank.inventory.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that names its variant by id or by SKU. */
interface NamesVariant {

    @Nullable
    UUID variantId();

    @Nullable
    String sku();
}
