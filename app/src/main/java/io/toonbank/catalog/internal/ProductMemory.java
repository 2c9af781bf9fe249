package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.VARIANT;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Snapshots of products that are asked for often, up to a number of kilobytes. A transaction that changes a product reads that
 * product from the tables, so that nothing uncommitted gets in here.
 */
@Component
class ProductMemory {

    private static final int TEXT_PER_KILOBYTE = 512;

    private final ProductReader reader;
    private final DSLContext database;
    private final Cache<UUID, Snapshot> products;
    /** A variant never moves to another product, so this is never wrong. */
    private final Cache<UUID, UUID> productOfVariant;

    private final ChangeStamps stamps = new ChangeStamps();

    ProductMemory(
            ProductReader reader,
            DSLContext database,
            @Value("${toonbank.catalog.memory-kilobytes:40000}") long kilobytes) {
        this.reader = reader;
        this.database = database;
        this.products = Caffeine.newBuilder()
                .maximumWeight(kilobytes)
                .weigher((UUID _, Snapshot snapshot) -> snapshot.kilobytes())
                .build();
        this.productOfVariant = Caffeine.newBuilder().maximumSize(kilobytes * 2).build();
    }

    Map<UUID, Product> products(Collection<UUID> ids) {
        Map<UUID, Product> found = new LinkedHashMap<>();
        snapshots(ids).forEach((id, snapshot) -> found.put(id, snapshot.product));
        return found;
    }

    Map<UUID, Variant> variants(Collection<UUID> ids) {
        Map<UUID, UUID> owners = owners(ids);
        Map<UUID, Snapshot> snapshots = snapshots(List.copyOf(new java.util.HashSet<>(owners.values())));
        Map<UUID, Variant> found = new LinkedHashMap<>();
        for (UUID id : ids) {
            UUID owner = owners.get(id);
            Snapshot snapshot = owner == null ? null : snapshots.get(owner);
            Variant variant = snapshot == null ? null : snapshot.variants.get(id);
            if (variant != null) {
                found.put(id, variant);
            }
        }
        return found;
    }

    void forget(Collection<UUID> productIds) {
        stamps.mark(productIds);
        products.invalidateAll(productIds);
    }

    void forgetEverything() {
        forget(List.copyOf(products.asMap().keySet()));
    }

    private Map<UUID, Snapshot> snapshots(Collection<UUID> ids) {
        Map<UUID, Snapshot> found = new LinkedHashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : ids) {
            Snapshot known = OwnChanges.contain(id) ? null : products.getIfPresent(id);
            if (known == null) {
                missing.add(id);
            } else {
                found.put(id, known);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing));
        }
        return found;
    }

    private Map<UUID, Snapshot> read(List<UUID> ids) {
        long before = stamps.now();
        Map<UUID, Snapshot> read = new HashMap<>();
        boolean latest = latestIsVisible();
        reader.read(ids).forEach((id, product) -> {
            Snapshot snapshot = Snapshot.of(product);
            read.put(id, snapshot);
            if (latest && !OwnChanges.contain(id)) {
                products.asMap().compute(id, (_, known) -> stamps.unchangedSince(id, before) ? snapshot : known);
            }
        });
        return read;
    }

    /** A transaction with one snapshot for its whole life may read what is old by now. */
    private static boolean latestIsVisible() {
        Integer isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        return isolation == null || isolation <= java.sql.Connection.TRANSACTION_READ_COMMITTED;
    }

    private Map<UUID, UUID> owners(Collection<UUID> variantIds) {
        Map<UUID, UUID> owners = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : variantIds) {
            UUID owner = productOfVariant.getIfPresent(id);
            if (owner == null) {
                missing.add(id);
            } else {
                owners.put(id, owner);
            }
        }
        if (!missing.isEmpty()) {
            database.select(VARIANT.ID, VARIANT.PRODUCT_ID)
                    .from(VARIANT)
                    .where(VARIANT.ID.eq(DSL.any(missing.toArray(UUID[]::new))))
                    .forEach(row -> {
                        owners.put(row.value1(), row.value2());
                        if (!OwnChanges.contain(row.value2())) {
                            productOfVariant.put(row.value1(), row.value2());
                        }
                    });
        }
        return owners;
    }

    private record Snapshot(Product product, Map<UUID, Variant> variants, int kilobytes) {

        static Snapshot of(Product product) {
            int text = product.description().byLanguage().values().stream()
                    .mapToInt(String::length)
                    .sum();
            return new Snapshot(
                    product,
                    product.variants().stream().collect(Collectors.toUnmodifiableMap(Variant::id, Function.identity())),
                    2 + product.variants().size() + text / TEXT_PER_KILOBYTE);
        }
    }
}
