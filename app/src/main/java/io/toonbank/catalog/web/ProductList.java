package io.toonbank.catalog.web;

import static io.toonbank.catalog.db.Tables.PRODUCT;
import static io.toonbank.catalog.db.Tables.PUBLICATION;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.internal.SearchWords;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of products of the back office, drafts and archived ones included. */
@Component
class ProductList {

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(PRODUCT.ID)
            .sortable("title", PRODUCT.TITLE_SORT)
            .sortable("createdAt", PRODUCT.CREATED_AT)
            .sortable("updatedAt", PRODUCT.UPDATED_AT)
            .first("-updatedAt");

    private final DSLContext database;
    private final Products products;
    private final Categories categories;
    private final Clock clock;

    ProductList(DSLContext database, Products products, Categories categories, Clock clock) {
        this.database = database;
        this.products = products;
        this.categories = categories;
        this.clock = clock;
    }

    /** What the list is narrowed by; absent members do not narrow. */
    record Filter(
            @Nullable String q,
            @Nullable ProductStatus status,
            @Nullable String vendor,
            @Nullable String category,
            @Nullable String tag,
            @Nullable UUID channel) {}

    Page<ProductRow> page(Filter filter, PageRequest request) {
        Page<UUID> page = LIST.fetch(
                database,
                PRODUCT,
                where(filter),
                request,
                row -> row.get(PRODUCT.ID),
                PRODUCT.ID,
                PRODUCT.TITLE_SORT,
                PRODUCT.CREATED_AT,
                PRODUCT.UPDATED_AT);
        Map<UUID, Product> found = products.find(page.items());
        Instant now = clock.instant();
        List<ProductRow> rows = page.items().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(product -> ProductRow.of(product, now))
                .toList();
        return new Page<>(rows, page.next(), page.total());
    }

    private Condition where(Filter filter) {
        Condition where = SearchWords.in(PRODUCT.SEARCH_TEXT, filter.q());
        if (filter.status() != null) {
            where = where.and(PRODUCT.STATUS.eq(filter.status().name()));
        }
        if (filter.vendor() != null) {
            where = where.and(PRODUCT.VENDOR.eq(filter.vendor()));
        }
        if (filter.tag() != null) {
            where = where.and(overlaps("tags", List.of(filter.tag())));
        }
        if (filter.category() != null) {
            where = where.and(overlaps("category_codes", categories.codesBelow(filter.category())));
        }
        if (filter.channel() != null) {
            where = where.and(DSL.exists(DSL.selectOne()
                    .from(PUBLICATION)
                    .where(PUBLICATION.PRODUCT_ID.eq(PRODUCT.ID))
                    .and(PUBLICATION.CHANNEL_ID.eq(filter.channel()))));
        }
        return where;
    }

    private static Condition overlaps(String column, List<String> values) {
        return DSL.condition(
                "{0} && {1}::text[]",
                DSL.field(DSL.name("catalog", "product", column)), DSL.val(values.toArray(String[]::new)));
    }
}
