package io.toonbank.catalog.web;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Translated;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param skus of the first few variants
 */
record ProductRow(
        UUID id,
        String handle,
        Translated title,
        String vendor,
        ProductStatus status,
        List<String> categoryCodes,
        List<String> tags,
        @Nullable String pictureUrl,
        int variantCount,
        List<String> skus,
        Set<UUID> publishedOn,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    private static final int SKUS_SHOWN = 5;

    static ProductRow of(Product product, Instant now) {
        return new ProductRow(
                product.id(),
                product.handle(),
                product.title(),
                product.vendor(),
                product.status(),
                product.categoryCodes(),
                product.tags(),
                product.media().isEmpty() ? null : product.media().getFirst().url(),
                product.variants().size(),
                product.variants().stream().limit(SKUS_SHOWN).map(Variant::sku).toList(),
                product.publishedOn(now),
                product.createdAt(),
                product.updatedAt(),
                product.version());
    }
}
