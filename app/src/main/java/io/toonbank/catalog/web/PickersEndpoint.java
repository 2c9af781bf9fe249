package io.toonbank.catalog.web;

import static io.toonbank.catalog.db.Tables.PRODUCT;
import static io.toonbank.catalog.db.Tables.VARIANT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.catalog.internal.SearchWords;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/catalog")
@Tag(name = "Catalogue pickers", description = "Variants, vendors and tags, for filters and for choosing in a form")
class PickersEndpoint {

    private static final int NAMES_MAX = 200;
    private static final int VARIANTS_MAX = 50;
    private static final int PRODUCTS_LOOKED_AT = 20_000;

    private final DSLContext database;
    private final Variants variants;
    private final Access access;

    PickersEndpoint(DSLContext database, Variants variants, Access access) {
        this.database = database;
        this.variants = variants;
        this.access = access;
    }

    @GetMapping("/variants")
    @Operation(summary = "Pick variants by SKU, GTIN or words of the title", description = "At most 50.")
    Page<Variant> variants(@RequestParam @Nullable String q) {
        access.require(Permission.CATALOG_READ);
        Map<UUID, Variant> found = new LinkedHashMap<>();
        if (q != null && !q.isBlank()) {
            variants.byBarcode(q).ifPresent(exact -> found.put(exact.id(), exact));
        }
        List<UUID> ids = database.select(VARIANT.ID)
                .from(PRODUCT)
                .join(VARIANT)
                .on(VARIANT.PRODUCT_ID.eq(PRODUCT.ID))
                .where(SearchWords.in(PRODUCT.SEARCH_TEXT, q))
                .orderBy(PRODUCT.TITLE_SORT, PRODUCT.ID, VARIANT.PLACE)
                .limit(VARIANTS_MAX)
                .fetch(VARIANT.ID);
        found.putAll(variants.find(ids));
        List<Variant> picked = new ArrayList<>(found.values());
        return Page.of(picked.subList(0, Math.min(picked.size(), VARIANTS_MAX)));
    }

    @GetMapping("/variants/{id}")
    @Operation(summary = "One variant")
    Variant variant(@PathVariable UUID id) {
        access.require(Permission.CATALOG_READ);
        return variants.find(id).orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND));
    }

    @GetMapping("/vendors")
    @Operation(summary = "Names of vendors, at most 200", description = "Skips from name to name through the index.")
    Page<String> vendors(@RequestParam(defaultValue = "") String q) {
        access.require(Permission.CATALOG_READ);
        return Page.of(database.fetch("""
                        with recursive step as (
                          (select vendor from catalog.product where vendor > '' order by vendor limit 1)
                          union all
                          select (select next.vendor from catalog.product as next
                                  where next.vendor > step.vendor order by next.vendor limit 1)
                          from step where step.vendor is not null)
                        select vendor from step where vendor is not null and position({0} in lower(vendor)) > 0 limit {1}
                        """, DSL.val(q.toLowerCase(Locale.ROOT)), DSL.inline(NAMES_MAX))
                .getValues(0, String.class));
    }

    @GetMapping("/tags")
    @Operation(summary = "Tags of products changed lately, most used first, at most 200")
    Page<String> tags(@RequestParam(defaultValue = "") String q) {
        access.require(Permission.CATALOG_READ);
        return Page.of(database.fetch(
                        """
                        select tag from (
                          select unnest(tags) as tag from (
                            select tags from catalog.product order by updated_at desc, id desc limit {1}) as lately) as used
                        where position({0} in lower(tag)) > 0 group by tag order by count(*) desc, tag limit {2}
                        """, DSL.val(q.toLowerCase(Locale.ROOT)), DSL.inline(PRODUCTS_LOOKED_AT), DSL.inline(NAMES_MAX))
                .getValues(0, String.class));
    }
}
