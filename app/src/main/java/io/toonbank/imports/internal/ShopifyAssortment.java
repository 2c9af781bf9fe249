package io.toonbank.imports.internal;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveCategory;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.Variants;
import io.toonbank.imports.internal.ShopifyProduct.ShopifyVariant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes products as Shopify's rows describe them; a product with the same handle is replaced, its texts in other languages kept. */
final class ShopifyAssortment {

    private static final String ACTIVE = "active";
    private static final String ARCHIVED = "archived";

    private final Products products;
    private final Variants variants;
    private final Categories categories;
    private final List<UUID> channels;
    private final String language;

    ShopifyAssortment(
            Products products, Variants variants, Categories categories, List<UUID> channels, String language) {
        this.products = products;
        this.variants = variants;
        this.categories = categories;
        this.channels = channels;
        this.language = language;
    }

    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String bounded = plain.substring(0, Math.min(plain.length(), CatalogLimits.CODE_LENGTH_MAX));
        return bounded.isEmpty() ? "x" : bounded.replaceAll("-+$", "");
    }

    /** Shops that number nothing get SKUs made of the handle and the choices, the same each time. */
    static String skuOf(String handle, List<String> values) {
        StringBuilder sku = new StringBuilder(handle);
        values.forEach(value -> sku.append('-').append(slug(value)));
        return sku.substring(0, Math.min(sku.length(), CatalogLimits.CODE_LENGTH_MAX))
                .toUpperCase(Locale.ROOT);
    }

    /** Answers the variant of each SKU. */
    Map<String, UUID> save(List<ShopifyProduct> contents, Written written) {
        Map<String, UUID> saved = new HashMap<>();
        for (int from = 0; from < contents.size(); from += CatalogLimits.BATCH_MAX) {
            saved.putAll(savePart(
                    contents.subList(from, Math.min(contents.size(), from + CatalogLimits.BATCH_MAX)), written));
        }
        return saved;
    }

    private Map<String, UUID> savePart(List<ShopifyProduct> contents, Written written) {
        Map<String, Product> known = products.byHandles(
                contents.stream().map(product -> product.handle).toList());
        List<SaveProduct> wanted = contents.stream()
                .map(product -> product(product, known.get(product.handle)))
                .toList();
        List<UUID> ids = products.saveAll(wanted);
        written.count("products", contents.size() - known.size());
        written.count("productsUpdated", known.size());
        written.count(
                "picturesNotFetched",
                contents.stream().mapToInt(product -> product.pictures).sum());
        Map<String, UUID> saved = new HashMap<>();
        variants.ofProducts(ids).values().forEach(of -> {
            written.count("variants", of.size());
            of.forEach(variant -> saved.put(variant.sku(), variant.id()));
        });
        return saved;
    }

    private SaveProduct product(ShopifyProduct product, @Nullable Product known) {
        List<ProductOption> options = options(product);
        return new SaveProduct(
                known == null ? Ids.next() : known.id(),
                null,
                product.handle,
                text(product.title, known == null ? Translated.NOTHING : known.title()),
                text(product.html, known == null ? Translated.NOTHING : known.description()),
                product.vendor,
                category(product.type),
                product.tags,
                options,
                product.variants.stream()
                        .map(variant -> variant(variant, options))
                        .toList(),
                null,
                known == null ? Map.of() : known.customFields(),
                product.published ? channels.stream().map(Publication::on).toList() : List.of(),
                status(product));
    }

    private Translated text(String text, Translated known) {
        return known.with(language, text);
    }

    private static ProductStatus status(ShopifyProduct product) {
        if (product.status.equalsIgnoreCase(ARCHIVED)) {
            return ProductStatus.ARCHIVED;
        }
        boolean active = product.status.isEmpty() ? product.published : product.status.equalsIgnoreCase(ACTIVE);
        return active ? ProductStatus.ACTIVE : ProductStatus.DRAFT;
    }

    private List<String> category(String type) {
        if (type.isEmpty()) {
            return List.of();
        }
        String code = slug(type);
        if (categories.byCode(code).isEmpty()) {
            categories.save(
                    new SaveCategory(code, null, null, Translated.of(language, type), Translated.NOTHING, null, 0));
        }
        return List.of(code);
    }

    private List<ProductOption> options(ShopifyProduct product) {
        List<ProductOption> options = new ArrayList<>();
        for (int i = 0; i < product.options.size(); i++) {
            Map<String, String> values = new LinkedHashMap<>();
            for (ShopifyVariant variant : product.variants) {
                if (i < variant.values().size()) {
                    values.putIfAbsent(
                            slug(variant.values().get(i)), variant.values().get(i));
                }
            }
            if (!values.isEmpty()) {
                options.add(new ProductOption(
                        slug(product.options.get(i)), Translated.of(language, product.options.get(i)), named(values)));
            }
        }
        return options;
    }

    private List<ProductOption.Value> named(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> new ProductOption.Value(value.getKey(), Translated.of(language, value.getValue()), null))
                .toList();
    }

    private static SaveVariant variant(ShopifyVariant variant, List<ProductOption> options) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < options.size() && i < variant.values().size(); i++) {
            chosen.put(options.get(i).code(), slug(variant.values().get(i)));
        }
        return new SaveVariant(
                null,
                variant.sku(),
                variant.gtin(),
                chosen,
                variant.taxable() ? SaveVariant.STANDARD_TAX : "zero",
                variant.grams(),
                variant.unitPricing(),
                null,
                false,
                true);
    }
}
