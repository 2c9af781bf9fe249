package io.toonbank.pricing.internal;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What promotions may select on beyond what a variant says itself: the categories above its own, and custom fields. */
@Component
class GoodsFacts {

    private final Categories categories;
    private final Products products;

    GoodsFacts(Categories categories, Products products) {
        this.categories = categories;
        this.products = products;
    }

    record Facts(List<String> categories, Map<String, String> customFields) {
        static final Facts NONE = new Facts(List.of(), Map.of());
    }

    /** By variant; empty while no promotion runs, because nobody asks then. */
    Map<UUID, Facts> of(Collection<Variant> variants, PromotionWindow window) {
        return window.running().isEmpty() ? Map.of() : of(variants, window.customFields());
    }

    /** @param customFields whether anybody selects by them */
    Map<UUID, Facts> of(Collection<Variant> variants, boolean customFields) {
        Map<UUID, Product> described = customFields
                ? products.find(variants.stream().map(Variant::productId).collect(Collectors.toSet()))
                : Map.of();
        Map<UUID, Facts> facts = HashMap.newHashMap(variants.size());
        for (Variant variant : variants) {
            Product product = described.get(variant.productId());
            facts.put(
                    variant.id(), new Facts(withParents(variant), product == null ? Map.of() : customFields(product)));
        }
        return facts;
    }

    private List<String> withParents(Variant variant) {
        Set<String> codes = new LinkedHashSet<>(variant.categoryCodes());
        for (String code : variant.categoryCodes()) {
            for (Category above : categories.path(code)) {
                codes.add(above.code());
            }
        }
        return List.copyOf(codes);
    }

    /** Values as they stand in Dutch, or the one there is. */
    private static Map<String, String> customFields(Product product) {
        Map<String, String> values = new HashMap<>();
        product.customFields().forEach((code, value) -> values.put(code, value.in("nl")));
        return values;
    }
}
