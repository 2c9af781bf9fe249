package io.toonbank.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchResult;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/catalog/search")
@Tag(name = "Search", description = "What a shopper would find")
class SearchEndpoint {

    private final ProductSearch search;
    private final Products products;
    private final Access access;

    SearchEndpoint(ProductSearch search, Products products, Access access) {
        this.search = search;
        this.products = products;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Search as a shopper on a channel would")
    Found search(
            PageRequest page,
            @RequestParam UUID channel,
            @RequestParam(defaultValue = "nl") String language,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "") Set<String> category,
            @RequestParam(defaultValue = "") Set<String> vendor,
            @RequestParam(defaultValue = "") Set<String> tag,
            @RequestParam(defaultValue = "") List<String> option,
            @RequestParam @Nullable Long priceFrom,
            @RequestParam @Nullable Long priceTo,
            @RequestParam(defaultValue = "false") boolean inStock,
            @RequestParam(defaultValue = "") Set<SearchQuery.FacetKind> facets,
            @RequestParam(name = "sort", defaultValue = "RELEVANCE") SearchQuery.Sort sort) {
        access.require(Permission.CATALOG_READ);
        var filters = new SearchQuery.Filters(category, vendor, tag, options(option), priceFrom, priceTo, inStock);
        SearchResult found = search.search(
                new SearchQuery(channel, language, q, filters, facets, sort, page.limit(), page.cursor()));
        Map<UUID, Product> known = products.find(found.productIds());
        List<Hit> hits = found.productIds().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Hit::of)
                .toList();
        return new Found(
                hits, new Page.Total(found.total(), found.exact()), found.facets(), found.relaxed(), found.next());
    }

    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Build the search index of this process anew, in the background")
    void rebuild() {
        access.require(Permission.CATALOG_WRITE);
        search.rebuild();
    }

    private static Map<String, Set<String>> options(List<String> given) {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        for (String option : given) {
            int colon = option.indexOf(':');
            if (colon > 0) {
                options.computeIfAbsent(option.substring(0, colon), _ -> new LinkedHashSet<>())
                        .add(option.substring(colon + 1));
            }
        }
        return options;
    }

    record Found(
            List<Hit> items,
            Page.Total total,
            List<SearchResult.Facet> facets,
            boolean relaxed,
            @Nullable String next) {}

    record Hit(
            UUID id,
            String handle,
            Translated title,
            @Nullable String pictureUrl) {

        static Hit of(Product product) {
            return new Hit(
                    product.id(),
                    product.handle(),
                    product.title(),
                    product.media().isEmpty()
                            ? null
                            : product.media().getFirst().url());
        }
    }
}
