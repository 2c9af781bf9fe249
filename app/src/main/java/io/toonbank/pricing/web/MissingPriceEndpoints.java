package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchResult;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Prices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a channel shows and cannot sell, because nobody gave it a price there. */
@RestController
@RequestMapping("/api/admin/pricing/missing-prices")
@Tag(name = "Price lists")
class MissingPriceEndpoints {

    /** One question looks at so many products; the next page goes on behind them. */
    private static final int LOOKS_MAX = 50;

    private final ProductSearch search;
    private final Variants variants;
    private final Prices prices;
    private final Access access;
    private final Clock clock;

    MissingPriceEndpoints(ProductSearch search, Variants variants, Prices prices, Access access, Clock clock) {
        this.search = search;
        this.variants = variants;
        this.prices = prices;
        this.access = access;
        this.clock = clock;
    }

    record MissingPrice(UUID variantId, String sku, Translated title, UUID productId) {}

    @GetMapping
    @Operation(summary = "Published articles without a price in a channel: they cannot be sold there")
    Page<MissingPrice> list(@RequestParam UUID channelId, PageRequest page) {
        access.require(Permission.PRICES_READ);
        List<MissingPrice> missing = new ArrayList<>();
        String cursor = page.cursor();
        for (int look = 0; look < LOOKS_MAX; look++) {
            SearchResult found = search.search(new SearchQuery(
                    channelId,
                    "nl",
                    null,
                    SearchQuery.Filters.NONE,
                    Set.of(),
                    SearchQuery.Sort.NEWEST,
                    SearchQuery.LIMIT_MAX,
                    cursor));
            missing.addAll(missing(channelId, found.productIds()));
            cursor = found.next();
            if (cursor == null || missing.size() >= page.limit()) {
                break;
            }
        }
        return new Page<>(missing, cursor, null);
    }

    private List<MissingPrice> missing(UUID channelId, Collection<UUID> productIds) {
        Map<UUID, List<Variant>> byProduct = variants.ofProducts(productIds);
        List<Variant> active = byProduct.values().stream()
                .flatMap(Collection::stream)
                .filter(Variant::active)
                .toList();
        Set<UUID> priced = Set.copyOf(prices.shown(
                        channelId, Set.of(), active.stream().map(Variant::id).toList(), clock.instant())
                .keySet());
        return active.stream()
                .filter(variant -> !priced.contains(variant.id()))
                .map(variant -> new MissingPrice(variant.id(), variant.sku(), variant.title(), variant.productId()))
                .toList();
    }
}
