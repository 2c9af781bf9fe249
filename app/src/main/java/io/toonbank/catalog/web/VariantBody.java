package io.toonbank.catalog.web;

import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.UnitPricing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A variant as the back office sends it.
 *
 * @param version of the product, when the variant is sent by itself
 */
record VariantBody(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank String sku,
        @Nullable String gtin,
        @Nullable Map<String, String> options,
        @Nullable String taxCategory,
        @Nullable Integer weightGrams,
        @Nullable @Valid UnitPricingBody unitPricing,
        @Nullable String pictureHash,
        @Nullable Boolean soldByMeasure,
        @Nullable Boolean active) {

    SaveVariant toSave() {
        return toSave(id);
    }

    SaveVariant toSave(@Nullable UUID variantId) {
        return new SaveVariant(
                variantId,
                sku,
                gtin == null || gtin.isBlank() ? null : gtin.strip(),
                options == null ? Map.of() : options,
                taxCategory == null ? SaveVariant.STANDARD_TAX : taxCategory,
                weightGrams,
                unitPricing == null ? null : unitPricing.toPricing(),
                pictureHash,
                soldByMeasure != null && soldByMeasure,
                active == null || active);
    }

    /** What one piece holds and per what its unit price is stated. */
    record UnitPricingBody(
            @NotNull BigDecimal content,
            @NotNull MeasureUnit unit,
            @NotNull BigDecimal base,
            @NotNull MeasureUnit baseUnit) {

        UnitPricing toPricing() {
            return new UnitPricing(content, unit, base, baseUnit);
        }
    }
}
