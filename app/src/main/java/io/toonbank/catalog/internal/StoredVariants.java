package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.VARIANT;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.Gtin;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Answers from {@link ProductMemory}; only codes are looked up in the table. */
@Component
class StoredVariants implements Variants {

    private static final Pattern SCANNED = Pattern.compile("\\d{8,14}");

    private final ProductMemory memory;
    private final DSLContext database;
    private final Clock clock;

    StoredVariants(ProductMemory memory, DSLContext database, Clock clock) {
        this.memory = memory;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Variant> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, Variant> find(Collection<UUID> ids) {
        return memory.variants(ids);
    }

    @Override
    public Optional<Variant> bySku(String sku) {
        return one(VARIANT.SKU.eq(sku));
    }

    @Override
    public Map<String, Variant> bySkus(Collection<String> skus) {
        if (skus.size() > CatalogLimits.BATCH_MAX) {
            throw new IllegalArgumentException("At most " + CatalogLimits.BATCH_MAX + " at once");
        }
        List<UUID> ids = database.select(VARIANT.ID)
                .from(VARIANT)
                .where(VARIANT.SKU.eq(DSL.any(skus.toArray(String[]::new))))
                .fetch(VARIANT.ID);
        Map<String, Variant> found = new HashMap<>();
        find(ids).values().forEach(variant -> found.put(variant.sku(), variant));
        return found;
    }

    @Override
    public Optional<Variant> byBarcode(String gtinOrSku) {
        String code = gtinOrSku.strip();
        if (SCANNED.matcher(code).matches()) {
            Optional<Variant> scanned = one(VARIANT.GTIN_KEY.eq(Gtin.padded(code)));
            if (scanned.isPresent()) {
                return scanned;
            }
        }
        return bySku(code);
    }

    private Optional<Variant> one(Condition which) {
        return database.select(VARIANT.ID)
                .from(VARIANT)
                .where(which)
                .fetchOptional(VARIANT.ID)
                .flatMap(this::find);
    }

    @Override
    public Map<UUID, List<Variant>> ofProducts(Collection<UUID> productIds) {
        Map<UUID, List<Variant>> found = new LinkedHashMap<>();
        memory.products(productIds).forEach((id, product) -> found.put(id, product.variants()));
        return found;
    }

    @Override
    public Set<UUID> published(UUID channelId, Collection<UUID> variantIds) {
        Instant now = clock.instant();
        Map<UUID, Variant> variants = find(variantIds);
        Set<UUID> owners = new HashSet<>();
        variants.values().forEach(variant -> owners.add(variant.productId()));
        Map<UUID, Product> products = memory.products(owners);
        Set<UUID> published = new HashSet<>();
        variants.forEach((id, variant) -> {
            Product product = products.get(variant.productId());
            boolean shown = product != null
                    && product.publications().stream()
                            .anyMatch(where -> where.channelId().equals(channelId) && where.covers(now));
            if (variant.active() && shown) {
                published.add(id);
            }
        });
        return published;
    }
}
