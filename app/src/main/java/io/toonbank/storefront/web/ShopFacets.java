package io.toonbank.storefront.web;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchQuery.Filters;
import io.toonbank.catalog.SearchQuery.Sort;
import io.toonbank.catalog.SearchResult;
import io.toonbank.catalog.SearchResult.Count;
import io.toonbank.kernel.Money;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.ListView.Choice;
import io.toonbank.storefront.view.ListView.Facet;
import io.toonbank.storefront.view.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list can be narrowed by, as boxes to tick. */
@Component
class ShopFacets {

    private static final int OPEN_FACETS = 3;
    private static final int CHOICES_MAX = 24;
    private static final String NO_COLOUR = "";

    private final ProductSearch search;
    private final Products products;

    /** Colours of option values, learnt from the products; the index knows only their names. */
    private final Map<String, String> colours = new ConcurrentHashMap<>();

    ShopFacets(ProductSearch search, Products products) {
        this.search = search;
        this.products = products;
    }

    List<Facet> of(Page page, Visitor visitor, ListQuery query, SearchResult found) {
        List<Facet> facets = new ArrayList<>();
        for (SearchResult.Facet facet : found.facets()) {
            Facet shown = switch (facet.kind()) {
                case CATEGORY -> query.shelf() == null ? plain(page, query, facet, "category", "facet.category") : null;
                case VENDOR -> plain(page, query, facet, "vendor", "facet.vendor");
                case OPTION -> option(visitor, query, facet);
                case PRICE -> price(page, visitor, query, facet);
                case IN_STOCK -> stock(page, query, facet);
                case TAG -> null;
            };
            if (shown != null && worthShowing(shown)) {
                facets.add(shown);
            }
        }
        facets.sort(java.util.Comparator.comparingInt(ShopFacets::place));
        return opened(facets);
    }

    /** A filter that leaves everything is none, unless it is on. */
    private static boolean worthShowing(Facet facet) {
        return facet.choices().size() > 1
                || facet.choices().stream().anyMatch(Choice::chosen)
                || facet.field().equals("stock");
    }

    private static int place(Facet facet) {
        return switch (facet.field()) {
            case "category" -> 0;
            case "price" -> 2;
            case "vendor" -> 4;
            case "stock" -> 5;
            default -> facet.swatches() ? 1 : 3;
        };
    }

    private static List<Facet> opened(List<Facet> facets) {
        List<Facet> opened = new ArrayList<>();
        for (Facet facet : facets) {
            boolean open = opened.size() < OPEN_FACETS
                    || facet.field().equals("stock")
                    || facet.choices().stream().anyMatch(Choice::chosen);
            opened.add(
                    new Facet(facet.title(), facet.field(), facet.single(), facet.swatches(), facet.choices(), open));
        }
        return opened;
    }

    List<Link> chosen(Page page, ListQuery query, List<Facet> facets, String action) {
        List<Link> links = new ArrayList<>();
        query.chosen()
                .forEach((field, values) -> values.forEach(value ->
                        links.add(new Link(name(facets, field, value), action + query.without(field, value)))));
        return links;
    }

    List<Choice> sorts(Page page, ListQuery query) {
        List<Choice> sorts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            if (sort != Sort.RELEVANCE || !query.text().isEmpty()) {
                String name = ListQuery.name(sort);
                sorts.add(new Choice(name, page.say("sort." + name), 0, sort == query.sort(), null));
            }
        }
        return sorts;
    }

    private static String name(List<Facet> facets, String field, String value) {
        return facets.stream()
                .filter(facet -> facet.field().equals(field))
                .flatMap(facet -> facet.choices().stream())
                .filter(choice -> choice.value().equals(value))
                .map(Choice::name)
                .findFirst()
                .orElse(value);
    }

    private static Facet plain(Page page, ListQuery query, SearchResult.Facet facet, String field, String title) {
        return new Facet(page.say(title), field, false, false, choices(query, facet, field), false);
    }

    private Facet option(Visitor visitor, ListQuery query, SearchResult.Facet facet) {
        String field = ListQuery.OPTION + facet.code();
        List<Choice> choices = facet.counts().stream()
                .limit(CHOICES_MAX)
                .map(count -> new Choice(
                        count.code(),
                        count.name(),
                        count.count(),
                        query.has(field, count.code()),
                        colour(visitor, facet.code(), count.code())))
                .toList();
        boolean swatches = choices.stream().anyMatch(choice -> choice.colour() != null);
        return new Facet(facet.name(), field, false, swatches, choices, false);
    }

    private static Facet price(Page page, Visitor visitor, ListQuery query, SearchResult.Facet facet) {
        String currency = visitor.channel().currency();
        List<Choice> choices = facet.counts().stream()
                .map(count -> new Choice(
                        count.code(),
                        range(page, count, currency),
                        count.count(),
                        query.has("price", count.code()),
                        null))
                .toList();
        return new Facet(page.say("facet.price"), "price", true, false, choices, false);
    }

    private static @Nullable Facet stock(Page page, ListQuery query, SearchResult.Facet facet) {
        return facet.counts().stream()
                .filter(count -> count.code().equals("true"))
                .findFirst()
                .map(count -> new Facet(
                        page.say("facet.stock"),
                        "stock",
                        false,
                        false,
                        List.of(new Choice(
                                "1", page.say("facet.stock.only"), count.count(), query.has("stock", "1"), null)),
                        true))
                .orElse(null);
    }

    private static List<Choice> choices(ListQuery query, SearchResult.Facet facet, String field) {
        return facet.counts().stream()
                .limit(CHOICES_MAX)
                .map(count ->
                        new Choice(count.code(), count.name(), count.count(), query.has(field, count.code()), null))
                .toList();
    }

    private static String range(Page page, Count count, String currency) {
        String[] ends = count.code().split("-", 2);
        if (ends.length < 2) {
            return count.name();
        }
        if (ends[0].isEmpty()) {
            return page.say("price.to", whole(page, ends[1], currency));
        }
        if (ends[1].isEmpty()) {
            return page.say("price.from", whole(page, ends[0], currency));
        }
        return page.say("price.between", whole(page, ends[0], currency), whole(page, ends[1], currency));
    }

    /** Bounds of ranges are whole amounts; their cents say nothing. */
    private static String whole(Page page, String minor, String currency) {
        String amount = page.money(Money.of(Math.round(Long.parseLong(minor) / 100.0) * 100, currency));
        return amount.replaceFirst("[.,]00$", "");
    }

    /** Looks once at a product that has the value; an option without colours is remembered as such. */
    private @Nullable String colour(Visitor visitor, String option, String value) {
        String known = colours.computeIfAbsent(option + "=" + value, _ -> ask(visitor, option, value));
        return known.equals(NO_COLOUR) ? null : known;
    }

    private String ask(Visitor visitor, String option, String value) {
        var filters = new Filters(Set.of(), Set.of(), Set.of(), Map.of(option, Set.of(value)), null, null, false);
        var question = new SearchQuery(
                visitor.channel().id(), visitor.language(), null, filters, Set.of(), Sort.POPULARITY, 1, null);
        return products.find(search.search(question).productIds()).values().stream()
                .map(Product::options)
                .flatMap(List::stream)
                .filter(candidate -> candidate.code().equals(option))
                .flatMap(candidate -> candidate.values().stream())
                .filter(candidate -> candidate.code().equals(value))
                .map(ProductOption.Value::swatch)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(NO_COLOUR);
    }
}
