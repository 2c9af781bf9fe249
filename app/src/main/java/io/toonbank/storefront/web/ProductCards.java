package io.toonbank.storefront.web;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.Later;
import io.toonbank.inventory.StockView;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.Prices.ShownPrice;
import io.toonbank.storefront.view.Card;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.Tone;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Products as cards: one question for all prices and one for all stock, whatever the number of cards. */
@Component
class ProductCards {

    static final int SWATCHES_MAX = 5;

    private final Products products;
    private final ProductSearch search;
    private final ShelfPrices prices;
    private final Availability availability;
    private final SalesChannels channels;
    private final Backorders backorders;

    ProductCards(
            Products products,
            ProductSearch search,
            ShelfPrices prices,
            Availability availability,
            SalesChannels channels,
            Backorders backorders) {
        this.products = products;
        this.search = search;
        this.prices = prices;
        this.availability = availability;
        this.channels = channels;
        this.backorders = backorders;
    }

    List<Card> of(Page page, Visitor visitor, List<UUID> productIds) {
        return of(page, visitor.channel(), visitor.tags(), productIds);
    }

    List<Card> of(Page page, SalesChannel channel, Set<String> tags, List<UUID> productIds) {
        Map<UUID, Product> found = products.find(productIds);
        List<UUID> variants = found.values().stream()
                .flatMap(product -> product.variants().stream())
                .filter(Variant::active)
                .map(Variant::id)
                .toList();
        ShelfPrices.Shelf shelf = prices.of(channel.id(), tags, variants);
        Map<UUID, StockView> stock = availability.forChannel(channel.id(), variants);
        Map<UUID, Later> later = backorders.later(channel.id(), soldOut(found.values(), stock));
        return productIds.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(product -> card(page, product, shelf, stock, later))
                .toList();
    }

    /** One piece of every article of products of which nothing is there. */
    private static Map<UUID, Long> soldOut(Collection<Product> products, Map<UUID, StockView> stock) {
        return products.stream()
                .map(product ->
                        product.variants().stream().filter(Variant::active).toList())
                .filter(variants -> variants.stream()
                        .noneMatch(variant -> stock.getOrDefault(variant.id(), new StockView(0))
                                .inStock()))
                .flatMap(List::stream)
                .collect(Collectors.toMap(Variant::id, _ -> 1L, (one, _) -> one));
    }

    private static String stockWords(Page page, List<Variant> variants, long free, Map<UUID, Later> later) {
        return variants.stream()
                .map(variant -> later.get(variant.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(one -> page.say(one.kind() == Kind.PREORDER ? "later.card.PREORDER" : "later.card"))
                .orElseGet(() -> StockWords.onCard(page, free));
    }

    /** What people buy most, to help those who are lost. */
    List<Card> popular(Page page, int number) {
        SalesChannel channel = channels.byCode("web").orElseThrow();
        var question = new SearchQuery(
                channel.id(),
                page.language(),
                null,
                SearchQuery.Filters.NONE,
                Set.of(),
                SearchQuery.Sort.POPULARITY,
                number,
                null);
        return of(page, channel, Set.of(), search.search(question).productIds());
    }

    private static Card card(
            Page page, Product product, ShelfPrices.Shelf shelf, Map<UUID, StockView> stock, Map<UUID, Later> later) {
        Map<UUID, ShownPrice> prices = shelf.shown();
        List<Variant> priced = product.variants().stream()
                .filter(Variant::active)
                .filter(variant -> prices.containsKey(variant.id()))
                .sorted(Comparator.comparing(variant -> price(prices, variant).price()))
                .toList();
        long free = priced.stream()
                .mapToLong(variant ->
                        stock.getOrDefault(variant.id(), new StockView(0)).available())
                .sum();
        Variant cheapest = priced.isEmpty() ? null : priced.getFirst();
        boolean from = cheapest != null
                && !price(prices, cheapest)
                        .price()
                        .equals(price(prices, priced.getLast()).price());
        List<Card.Swatch> swatches = swatches(page, product);
        return new Card(
                page.link("/products/" + product.handle()),
                product.title().in(page.language()),
                product.vendor(),
                picture(product),
                cheapest == null ? null : page.money(price(prices, cheapest).price()),
                from,
                cheapest == null || price(prices, cheapest).was() == null
                        ? null
                        : page.money(
                                Objects.requireNonNull(price(prices, cheapest).was())),
                shelf.badges(page, priced.stream().map(Variant::id).toList()).stream()
                        .findFirst()
                        .orElse(null),
                cheapest == null
                        ? null
                        : StockWords.unitPrice(
                                page, cheapest, price(prices, cheapest).price()),
                swatches.stream().limit(SWATCHES_MAX).toList(),
                Math.max(0, swatches.size() - SWATCHES_MAX),
                cheapest == null ? "" : stockWords(page, priced, free, later),
                cheapest == null
                        ? Tone.CALM
                        : priced.stream().anyMatch(variant -> later.containsKey(variant.id()))
                                ? Tone.LOW
                                : StockWords.tone(free));
    }

    private static ShownPrice price(Map<UUID, ShownPrice> prices, Variant variant) {
        return Objects.requireNonNull(prices.get(variant.id()));
    }

    private static List<Card.Swatch> swatches(Page page, Product product) {
        return product.options().stream()
                .filter(option -> option.values().size() > 1)
                .map(ProductOption::values)
                .flatMap(Collection::stream)
                .filter(value -> value.swatch() != null)
                .map(value -> new Card.Swatch(value.name().in(page.language()), Objects.requireNonNull(value.swatch())))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String picture(Product product) {
        return product.media().isEmpty()
                ? product.variants().stream()
                        .map(Variant::pictureUrl)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : product.media().getFirst().url();
    }
}
