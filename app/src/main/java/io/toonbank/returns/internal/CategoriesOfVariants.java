package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.VARIANT_CATEGORY;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.ProductChanged;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Remembers in which categories a variant was and since when: a rule for a category holds for what was in it when it was sold, not
 * for what somebody moved into it later.
 */
@Component
class CategoriesOfVariants implements EventSubscriber {

    private final DSLContext database;
    private final Variants variants;
    private final Categories categories;

    CategoriesOfVariants(DSLContext database, Variants variants, Categories categories) {
        this.database = database;
        this.variants = variants;
        this.categories = categories;
    }

    @Override
    public String id() {
        return "returns.categories-of-variants";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(ProductChanged.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Map<UUID, Instant> products = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            if (delivery.event() instanceof ProductChanged changed) {
                products.put(changed.productId(), delivery.occurredAt());
            }
        }
        Map<UUID, List<Variant>> found = variants.ofProducts(products.keySet());
        Map<UUID, List<String>> known = latest(
                found.values().stream().flatMap(List::stream).map(Variant::id).toList());
        found.forEach((productId, all) -> all.forEach(variant -> {
            List<String> codes = withParents(variant.categoryCodes());
            if (!codes.equals(known.get(variant.id()))) {
                write(variant.id(), products.getOrDefault(productId, Instant.EPOCH), codes);
            }
        }));
    }

    /** With everything above them; of what was never told, what the catalogue says now. */
    Map<UUID, Set<String>> at(Instant moment, Collection<UUID> variantIds) {
        Map<UUID, Set<String>> answers = new HashMap<>();
        variants.find(variantIds)
                .forEach((id, variant) -> answers.put(id, Set.copyOf(withParents(variant.categoryCodes()))));
        // The earliest that is told stands for the time before it, and each later one takes over from its moment on.
        database.select(VARIANT_CATEGORY.VARIANT_ID, VARIANT_CATEGORY.SINCE, VARIANT_CATEGORY.CODES)
                .from(VARIANT_CATEGORY)
                .where(VARIANT_CATEGORY.VARIANT_ID.in(variantIds))
                .orderBy(VARIANT_CATEGORY.VARIANT_ID, VARIANT_CATEGORY.SINCE)
                .fetchGroups(VARIANT_CATEGORY.VARIANT_ID)
                .forEach((id, told) -> {
                    Set<String> codes = Set.of(told.getFirst().get(VARIANT_CATEGORY.CODES));
                    for (var row : told) {
                        if (!row.get(VARIANT_CATEGORY.SINCE).isAfter(moment)) {
                            codes = Set.of(row.get(VARIANT_CATEGORY.CODES));
                        }
                    }
                    answers.put(id, codes);
                });
        return answers;
    }

    private Map<UUID, List<String>> latest(Collection<UUID> variantIds) {
        Map<UUID, List<String>> latest = new HashMap<>();
        database.select(VARIANT_CATEGORY.VARIANT_ID, VARIANT_CATEGORY.CODES)
                .distinctOn(VARIANT_CATEGORY.VARIANT_ID)
                .from(VARIANT_CATEGORY)
                .where(VARIANT_CATEGORY.VARIANT_ID.in(variantIds))
                .orderBy(VARIANT_CATEGORY.VARIANT_ID, VARIANT_CATEGORY.SINCE.desc())
                .forEach(row -> latest.put(
                        row.get(VARIANT_CATEGORY.VARIANT_ID), Arrays.asList(row.get(VARIANT_CATEGORY.CODES))));
        return latest;
    }

    private void write(UUID variantId, Instant since, List<String> codes) {
        String[] all = codes.toArray(String[]::new);
        database.insertInto(VARIANT_CATEGORY)
                .set(VARIANT_CATEGORY.VARIANT_ID, variantId)
                .set(VARIANT_CATEGORY.SINCE, since)
                .set(VARIANT_CATEGORY.CODES, all)
                .onConflict(VARIANT_CATEGORY.VARIANT_ID, VARIANT_CATEGORY.SINCE)
                .doUpdate()
                .set(VARIANT_CATEGORY.CODES, all)
                .execute();
    }

    private List<String> withParents(List<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        for (String code : codes) {
            categories.path(code).stream().map(Category::code).forEach(all::add);
        }
        return List.copyOf(all);
    }
}
