package io.toonbank.imports.internal;

import io.toonbank.catalog.UnitPricing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product as its rows say; what belongs to the whole stands on the first. */
final class ShopifyProduct {

    final String handle;
    final String title;
    final String html;
    final String vendor;
    final String type;
    final List<String> tags;
    final boolean published;
    final String status;
    /** Name of each option, in order. */
    final List<String> options = new ArrayList<>();

    final Map<String, String> texts = new LinkedHashMap<>();
    final List<ShopifyVariant> variants = new ArrayList<>();
    int pictures;

    ShopifyProduct(
            String handle,
            String title,
            String html,
            String vendor,
            String type,
            List<String> tags,
            boolean published,
            String status) {
        this.handle = handle;
        this.title = title;
        this.html = html;
        this.vendor = vendor;
        this.type = type;
        this.tags = tags;
        this.published = published;
        this.status = status;
    }

    /**
     * One variant row.
     *
     * @param values of the options, in order
     * @param quantity absent where the file does not keep stock of it
     */
    record ShopifyVariant(
            String sku,
            @Nullable String gtin,
            List<String> values,
            @Nullable Integer grams,
            boolean taxable,
            @Nullable UnitPricing unitPricing,
            @Nullable BigDecimal price,
            @Nullable Integer quantity) {}
}
