package io.toonbank.pricing.web;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.PricingRefusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the variants that rows of a request name by id or by SKU. */
@Component
class WantedVariants {

    private final Variants variants;

    WantedVariants(Variants variants) {
        this.variants = variants;
    }

    /** A row that names a variant. */
    interface Named {

        @Nullable
        UUID variantId();

        @Nullable
        String sku();
    }

    /** In the order of the rows. Refuses {@code pricing.no-such-variant} with a pointer. */
    List<UUID> ids(List<? extends Named> rows, String pointer) {
        Map<String, Variant> bySku = bySku(rows.stream()
                .filter(row -> row.variantId() == null)
                .map(Named::sku)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<UUID> ids = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Named row = rows.get(i);
            UUID id = row.variantId();
            Variant variant = row.sku() == null ? null : bySku.get(row.sku());
            if (id == null && variant == null) {
                throw Refused.because(PricingRefusal.NO_SUCH_VARIANT).at(pointer + i + "/sku");
            }
            ids.add(id == null ? Objects.requireNonNull(variant).id() : id);
        }
        return ids;
    }

    /** Any number of codes, asked in batches. */
    Map<String, Variant> bySku(Collection<String> skus) {
        List<String> all = List.copyOf(skus);
        Map<String, Variant> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += CatalogLimits.BATCH_MAX) {
            found.putAll(variants.bySkus(all.subList(from, Math.min(all.size(), from + CatalogLimits.BATCH_MAX))));
        }
        return found;
    }
}
