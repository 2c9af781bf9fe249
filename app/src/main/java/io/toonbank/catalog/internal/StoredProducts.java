package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.PRODUCT;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.CustomFields;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to products. */
@Component
class StoredProducts implements Products {

    static final String SUBJECT = "product";

    private final ProductMemory memory;
    private final ProductReader reader;
    private final ProductStore store;
    private final ProductEdits edits;
    private final CatalogChanges changes;
    private final CatalogJson json;
    private final Categories categories;
    private final CustomFields fields;
    private final Differences differences;
    private final Audit audit;
    private final DSLContext database;
    private final Clock clock;

    StoredProducts(
            ProductMemory memory,
            ProductReader reader,
            ProductStore store,
            ProductEdits edits,
            CatalogChanges changes,
            CatalogJson json,
            Categories categories,
            CustomFields fields,
            Differences differences,
            Audit audit,
            DSLContext database,
            Clock clock) {
        this.memory = memory;
        this.reader = reader;
        this.store = store;
        this.edits = edits;
        this.changes = changes;
        this.json = json;
        this.categories = categories;
        this.fields = fields;
        this.differences = differences;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Product> find(UUID id) {
        return Optional.ofNullable(memory.products(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, Product> find(Collection<UUID> ids) {
        return memory.products(ids);
    }

    @Override
    public Optional<Product> byHandle(String handle) {
        return Optional.ofNullable(byHandles(List.of(handle)).get(handle));
    }

    @Override
    public Map<String, Product> byHandles(Collection<String> handles) {
        List<UUID> ids = database.select(PRODUCT.ID)
                .from(PRODUCT)
                .where(PRODUCT.HANDLE.eq(DSL.any(handles.toArray(String[]::new))))
                .fetch(PRODUCT.ID);
        Map<String, Product> found = new HashMap<>();
        find(ids).values().forEach(product -> found.put(product.handle(), product));
        return found;
    }

    @Override
    @Transactional
    public Product save(SaveProduct product) {
        store.lock(List.of(product.id()));
        Product before = now(product.id());
        write(List.of(product), false);
        return told(before, product.id());
    }

    @Override
    @Transactional
    public List<UUID> saveAll(List<SaveProduct> products) {
        if (products.size() > CatalogLimits.BATCH_MAX) {
            throw Refused.because(CatalogRefusal.TOO_MANY).with("max", CatalogLimits.BATCH_MAX);
        }
        List<UUID> ids = products.stream().map(SaveProduct::id).toList();
        if (!products.isEmpty()) {
            Set<UUID> before = write(products, true);
            audit.recordAll(
                    SUBJECT, ids.stream().filter(id -> !before.contains(id)).toList(), "created", null);
            audit.recordAll(SUBJECT, before, "updated", null);
            changes.products(ids);
        }
        return ids;
    }

    private Set<UUID> write(List<SaveProduct> products, boolean many) {
        Set<String> codes = categories.all().stream().map(Category::code).collect(Collectors.toSet());
        var saving = new ProductSaving(store, json, codes, fields.all(), clock.instant());
        for (int i = 0; i < products.size(); i++) {
            saving.add(products.get(i), many ? "/" + i : "");
        }
        try {
            return saving.write();
        } catch (DuplicateKeyException raced) {
            throw taken(raced);
        }
    }

    /** Somebody else took the code between our look and our write. */
    private static Refused taken(DuplicateKeyException raced) {
        String message = String.valueOf(raced.getMessage());
        CatalogRefusal refusal = message.contains("handle")
                ? CatalogRefusal.HANDLE_TAKEN
                : message.contains("gtin") ? CatalogRefusal.GTIN_TAKEN : CatalogRefusal.SKU_TAKEN;
        return Refused.because(refusal, raced);
    }

    @Override
    @Transactional
    public Product saveVariant(UUID productId, @Nullable Integer version, SaveVariant variant) {
        SaveProduct whole = edits.withVariant(productId, version, variant);
        Product before = now(productId);
        try {
            write(List.of(whole), false);
        } catch (Refused refused) {
            throw edits.pointingAtTheVariant(refused);
        }
        return told(before, productId);
    }

    @Override
    @Transactional
    public Product publish(UUID productId, @Nullable Integer version, List<Publication> publications) {
        ProductRules.publications(publications, "/publications");
        Product before = touched(productId, version);
        edits.publications(productId, publications);
        return told(before, productId);
    }

    @Override
    @Transactional
    public int publishAll(Collection<UUID> productIds, List<Publication> add, Set<UUID> removeChannelIds) {
        bounded(productIds);
        ProductRules.publications(add, "/add");
        store.lock(productIds);
        Set<UUID> changed = edits.publications(productIds, add, removeChannelIds);
        return manyChanged(changed, "published", Map.of("add", add, "removeChannelIds", removeChannelIds));
    }

    @Override
    @Transactional
    public int tagAll(Collection<UUID> productIds, Set<String> add, Set<String> remove) {
        bounded(productIds);
        ProductRules.tags(List.copyOf(add), "/add");
        store.lock(productIds);
        Set<UUID> changed = edits.tags(productIds, add, remove);
        return manyChanged(changed, "tagged", Map.of("add", add, "remove", remove));
    }

    @Override
    @Transactional
    public Product arrangeMedia(UUID productId, @Nullable Integer version, List<SaveProduct.SavePicture> media) {
        ProductRules.media(media, "/media");
        Product before = touched(productId, version);
        edits.media(productId, media);
        return told(before, productId);
    }

    @Override
    @Transactional
    public Product changeStatus(UUID productId, @Nullable Integer version, ProductStatus status) {
        Product before = touched(productId, version);
        edits.status(productId, status);
        return told(before, productId);
    }

    private static void bounded(Collection<UUID> productIds) {
        if (productIds.size() > CatalogLimits.BATCH_MAX) {
            throw ProductRules.no(CatalogRefusal.TOO_MANY, "/productIds").with("max", CatalogLimits.BATCH_MAX);
        }
    }

    private int manyChanged(Set<UUID> changed, String action, Object what) {
        if (!changed.isEmpty()) {
            edits.touch(changed);
            audit.recordAll(SUBJECT, changed, action, what);
            changes.products(changed);
        }
        return changed.size();
    }

    /** How the product is before the change, with its row locked and its version counted up. */
    private Product touched(UUID id, @Nullable Integer version) {
        edits.touch(id, version);
        Product product = now(id);
        if (product == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        return product;
    }

    private Product told(@Nullable Product before, UUID id) {
        changes.products(List.of(id));
        Product after = now(id);
        if (after == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        var sides = differences.between(before, after);
        audit.record(SUBJECT, id, before == null ? "created" : "updated", sides.before(), sides.after());
        return after;
    }

    private @Nullable Product now(UUID id) {
        return reader.read(List.of(id)).get(id);
    }
}
