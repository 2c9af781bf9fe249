package io.toonbank.inventory.web;

import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a person means who types into the search box of a stock screen. */
@Component
class StockSearch {

    private static final String CHANNEL = "web";

    private final Variants variants;
    private final ProductSearch products;
    private final SalesChannels channels;

    StockSearch(Variants variants, ProductSearch products, SalesChannels channels) {
        this.variants = variants;
        this.products = products;
        this.channels = channels;
    }

    /** A SKU or barcode exactly; otherwise the variants of the products the web shop finds for the words. */
    Set<UUID> variants(String typed) {
        Optional<Variant> exact = variants.byBarcode(typed);
        if (exact.isPresent()) {
            return Set.of(exact.get().id());
        }
        Optional<SalesChannel> channel = channels.byCode(CHANNEL);
        if (channel.isEmpty()) {
            return Set.of();
        }
        var found = products.search(new SearchQuery(
                channel.get().id(),
                LocaleContextHolder.getLocale().getLanguage(),
                typed,
                SearchQuery.Filters.NONE,
                Set.of(),
                SearchQuery.Sort.RELEVANCE,
                SearchQuery.LIMIT_MAX,
                null));
        Set<UUID> ids = new LinkedHashSet<>();
        for (List<Variant> ofProduct : variants.ofProducts(found.productIds()).values()) {
            ofProduct.forEach(variant -> ids.add(variant.id()));
        }
        return ids;
    }
}
