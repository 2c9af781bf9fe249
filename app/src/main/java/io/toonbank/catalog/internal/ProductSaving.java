package io.toonbank.catalog.internal;

import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.CustomField;
import io.toonbank.catalog.Gtin;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.db.tables.records.ProductPictureRecord;
import io.toonbank.catalog.db.tables.records.ProductRecord;
import io.toonbank.catalog.db.tables.records.PublicationRecord;
import io.toonbank.catalog.db.tables.records.VariantRecord;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One call to save: checks a batch against what is there, then writes it in few statements. Lives for that call only. */
final class ProductSaving {

    private final ProductStore store;
    private final CatalogJson json;
    private final Set<String> categories;
    private final Map<String, CustomField> fields;
    private final Instant now;
    private final List<Item> items = new ArrayList<>();

    /** One product of the batch and where its refusals point. */
    private record Item(SaveProduct product, String at) {}

    ProductSaving(ProductStore store, CatalogJson json, Set<String> categories, List<CustomField> fields, Instant now) {
        this.store = store;
        this.json = json;
        this.categories = categories;
        this.fields = fields.stream().collect(Collectors.toMap(CustomField::code, Function.identity()));
        this.now = now;
    }

    void add(SaveProduct product, String at) {
        ProductRules.check(product, at);
        items.add(new Item(product, at));
    }

    /** Answers which of the products were there before. */
    Set<UUID> write() {
        List<UUID> ids = items.stream().map(item -> item.product.id()).toList();
        Map<UUID, ProductRecord> before = store.lock(ids);
        items.forEach(item -> checkVersion(item, before.get(item.product.id())));
        checkPictures();
        Map<UUID, String> handles = handles(before);
        Map<UUID, List<VariantRecord>> present = store.lockVariants(ids);
        Map<UUID, List<VariantRecord>> variants = variants(present);
        store.writeProducts(items.stream()
                .map(item -> {
                    UUID id = item.product.id();
                    List<VariantRecord> codes = new ArrayList<>(present.getOrDefault(id, List.of()));
                    codes.addAll(variants.getOrDefault(id, List.of()));
                    return row(item, before.get(id), handles.getOrDefault(id, ""), codes);
                })
                .toList());
        writeVariants(variants);
        writePictures();
        writePublications();
        return before.keySet();
    }

    private static void checkVersion(Item item, @Nullable ProductRecord before) {
        Integer expected = item.product.version();
        if (expected != null && (before == null || !before.getVersion().equals(expected))) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
    }

    private void checkPictures() {
        Map<String, String> pointers = new LinkedHashMap<>();
        for (Item item : items) {
            List<SaveProduct.SavePicture> media = item.product.media() == null ? List.of() : item.product.media();
            for (int i = 0; i < media.size(); i++) {
                pointers.putIfAbsent(media.get(i).hash(), item.at + "/media/" + i + "/hash");
            }
            List<SaveVariant> variants = item.product.variants() == null ? List.of() : item.product.variants();
            for (int i = 0; i < variants.size(); i++) {
                String hash = variants.get(i).pictureHash();
                if (hash != null) {
                    pointers.putIfAbsent(hash, item.at + "/variants/" + i + "/pictureHash");
                }
            }
        }
        Set<String> known = store.knownPictures(pointers.keySet());
        pointers.forEach((hash, pointer) -> {
            if (!known.contains(hash)) {
                throw ProductRules.no(CatalogRefusal.UNKNOWN_PICTURE, pointer);
            }
        });
    }

    private Map<UUID, String> handles(Map<UUID, ProductRecord> before) {
        Map<UUID, String> handles = new HashMap<>();
        Map<String, UUID> taken = store.owners(items.stream()
                .map(item -> item.product.handle())
                .filter(java.util.Objects::nonNull)
                .toList());
        Map<String, UUID> inBatch = new HashMap<>();
        for (Item item : items) {
            UUID id = item.product.id();
            String handle = handle(item, before.get(id), inBatch.keySet());
            UUID owner = taken.get(handle);
            UUID other = inBatch.putIfAbsent(handle, id);
            if ((owner != null && !owner.equals(id)) || (other != null && !other.equals(id))) {
                throw ProductRules.no(CatalogRefusal.HANDLE_TAKEN, item.at + "/handle")
                        .with("handle", handle);
            }
            handles.put(id, handle);
        }
        return handles;
    }

    private String handle(Item item, @Nullable ProductRecord before, Set<String> inBatch) {
        if (item.product.handle() != null) {
            return item.product.handle();
        }
        if (before != null) {
            return before.getHandle();
        }
        String wanted = Words.handle(item.product.title().in("nl"));
        Set<String> taken = store.handlesLike(wanted);
        String free = wanted;
        for (int number = 2; taken.contains(free) || inBatch.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private ProductRecord row(Item item, @Nullable ProductRecord before, String handle, List<VariantRecord> variants) {
        SaveProduct product = item.product;
        Set<String> codes = new java.util.LinkedHashSet<>();
        variants.forEach(variant -> {
            codes.add(variant.getSku());
            if (variant.getGtin() != null) {
                codes.add(variant.getGtin());
            }
        });
        return new ProductRecord()
                .setId(product.id())
                .setHandle(handle)
                .setTitle(json.write(product.title()))
                .setDescription(json.write(cleaned(product.description())))
                .setVendor(product.vendor().strip())
                .setTags(tags(product.tags()))
                .setCategoryCodes(checkedCategories(item))
                .setOptions(json.write(product.options()))
                .setCustomFields(json.write(checkedValues(item)))
                .setStatus(product.status().name())
                .setTitleSort(Words.sortable(product.title()))
                .setSearchText(Words.searchable(product.title(), handle, product.vendor(), List.copyOf(codes)))
                .setCreatedAt(before == null ? now : before.getCreatedAt())
                .setUpdatedAt(now)
                .setVersion(before == null ? 0 : before.getVersion() + 1);
    }

    private static Translated cleaned(Translated description) {
        Map<String, String> texts = new LinkedHashMap<>();
        description.byLanguage().forEach((language, text) -> texts.put(language, HtmlCleaner.clean(text)));
        return new Translated(texts);
    }

    static String[] tags(List<String> tags) {
        return tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    private String[] checkedCategories(Item item) {
        List<String> codes = item.product.categoryCodes();
        for (int i = 0; i < codes.size(); i++) {
            if (!categories.contains(codes.get(i))) {
                throw ProductRules.no(CatalogRefusal.UNKNOWN_CATEGORY, item.at + "/categoryCodes/" + i)
                        .with("code", codes.get(i));
            }
        }
        return codes.stream().distinct().toArray(String[]::new);
    }

    private Map<String, Translated> checkedValues(Item item) {
        Map<String, Translated> values = new LinkedHashMap<>();
        item.product.customFields().forEach((code, value) -> {
            String pointer = item.at + "/customFields/" + ProductRules.escaped(code);
            CustomField field = fields.get(code);
            if (field == null) {
                throw ProductRules.no(CatalogRefusal.UNKNOWN_CUSTOM_FIELD, pointer)
                        .with("field", code);
            }
            if (!value.isEmpty()) {
                values.put(code, CustomValues.check(field, value, pointer));
            }
        });
        return values;
    }

    private Map<UUID, List<VariantRecord>> variants(Map<UUID, List<VariantRecord>> present) {
        List<SaveVariant> named = items.stream()
                .flatMap(item -> item.product.variants() == null ? null : item.product.variants().stream())
                .toList();
        var owners = new CodeOwners(
                json,
                store.variantsWith(
                        named.stream()
                                .map(SaveVariant::id)
                                .filter(java.util.Objects::nonNull)
                                .toList(),
                        named.stream().map(SaveVariant::sku).toList(),
                        named.stream()
                                .map(SaveVariant::gtin)
                                .filter(java.util.Objects::nonNull)
                                .map(Gtin::padded)
                                .toList()));
        Map<UUID, List<VariantRecord>> rows = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.product.variants() != null) {
                UUID id = item.product.id();
                rows.put(id, owners.resolve(id, item.product.variants(), item.at));
            }
        }
        place(rows, present);
        return rows;
    }

    /** Withdrawn ones keep their place behind those that are named. */
    private static void place(Map<UUID, List<VariantRecord>> rows, Map<UUID, List<VariantRecord>> present) {
        rows.forEach((product, named) -> {
            for (int i = 0; i < named.size(); i++) {
                named.get(i).setPlace(i);
            }
            Set<UUID> ids = named.stream().map(VariantRecord::getId).collect(Collectors.toSet());
            int place = named.size();
            for (VariantRecord other : present.getOrDefault(product, List.of())) {
                if (!ids.contains(other.getId())) {
                    named.add(other.setActive(false).setPlace(place++));
                }
            }
        });
    }

    private void writeVariants(Map<UUID, List<VariantRecord>> variants) {
        store.writeVariants(variants.values().stream().flatMap(List::stream).toList());
    }

    private void writePictures() {
        List<UUID> products = new ArrayList<>();
        List<ProductPictureRecord> rows = new ArrayList<>();
        for (Item item : items) {
            List<SaveProduct.SavePicture> media = item.product.media();
            if (media != null) {
                products.add(item.product.id());
                for (int place = 0; place < media.size(); place++) {
                    SaveProduct.SavePicture picture = media.get(place);
                    rows.add(new ProductPictureRecord(
                            item.product.id(), place, picture.hash(), json.write(picture.alt())));
                }
            }
        }
        store.writePictures(products, rows);
    }

    private void writePublications() {
        Set<UUID> products = new HashSet<>();
        List<PublicationRecord> rows = new ArrayList<>();
        for (Item item : items) {
            List<Publication> publications = item.product.publications();
            if (publications != null) {
                products.add(item.product.id());
                publications.forEach(where -> rows.add(
                        new PublicationRecord(item.product.id(), where.channelId(), where.from(), where.until())));
            }
        }
        store.writePublications(products, rows);
    }
}
