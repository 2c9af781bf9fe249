package io.toonbank.catalog;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A variant as it should be afterwards.
 *
 * @param id minted by the caller; absent: the variant of this SKU, else a new one
 * @param options a value code for every option of the product
 * @param taxCategory "standard" unless the goods have another rate
 * @param pictureHash the picture that shows this variant; absent: the product's first
 * @param active false withdraws it
 */
public record SaveVariant(
        @Nullable UUID id,
        String sku,
        @Nullable String gtin,
        Map<String, String> options,
        String taxCategory,
        @Nullable Integer weightGrams,
        @Nullable UnitPricing unitPricing,
        @Nullable String pictureHash,
        boolean soldByMeasure,
        boolean active) {

    public static final String STANDARD_TAX = "standard";

    /** A plain article: standard tax, sold by the piece. */
    public static SaveVariant of(@Nullable UUID id, String sku, @Nullable String gtin, Map<String, String> options) {
        return new SaveVariant(id, sku, gtin, options, STANDARD_TAX, null, null, null, false, true);
    }
}
