package io.toonbank.purchasing.web;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Locations;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names for articles and locations on purchasing's screens. */
@Component("purchasingNames")
class Names {

    private final Variants variants;
    private final Locations locations;

    Names(Variants variants, Locations locations) {
        this.variants = variants;
        this.locations = locations;
    }

    record VariantName(
            UUID id,
            String sku,
            @Nullable String gtin,
            Translated title,
            @Nullable String pictureUrl) {}

    record Named(UUID id, String name) {}

    Map<UUID, Variant> known(Collection<UUID> ids) {
        return variants.find(ids);
    }

    static VariantName variant(UUID id, Map<UUID, Variant> known) {
        Variant variant = known.get(id);
        return variant == null
                ? new VariantName(id, "", null, new Translated(Map.of()), null)
                : new VariantName(id, variant.sku(), variant.gtin(), variant.title(), variant.pictureUrl());
    }

    Named location(UUID id) {
        return new Named(id, locations.find(id).map(location -> location.name()).orElse(""));
    }
}
