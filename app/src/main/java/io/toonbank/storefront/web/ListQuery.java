package io.toonbank.storefront.web;

import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchQuery.FacetKind;
import io.toonbank.catalog.SearchQuery.Filters;
import io.toonbank.catalog.SearchQuery.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a list asks for: {@code q}, {@code category}, {@code vendor}, {@code o.kleur}, {@code price=1000-2500},
 * {@code stock}, {@code sort}, {@code cursor}. Every filter may stand there more than once.
 */
record ListQuery(
        String text,
        @Nullable String shelf,
        Map<String, Set<String>> chosen,
        @Nullable Sort wantedSort,
        @Nullable String cursor) {

    static final String OPTION = "o.";
    static final int PAGE = 24;
    private static final int VALUES_MAX = 40;
    private static final Set<String> PLAIN = Set.of("category", "vendor", "price", "stock");

    static ListQuery of(@Nullable String shelf, MultiValueMap<String, String> parameters) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (PLAIN.contains(name) || name.startsWith(OPTION)) {
                Set<String> kept = new LinkedHashSet<>();
                values.stream()
                        .filter(value -> !value.isBlank())
                        .limit(VALUES_MAX)
                        .forEach(kept::add);
                if (!kept.isEmpty()) {
                    chosen.put(name, kept);
                }
            }
        });
        String text = parameters.getFirst("q");
        return new ListQuery(
                text == null ? "" : text.strip(),
                shelf,
                chosen,
                sort(parameters.getFirst("sort")),
                blankToNull(parameters.getFirst("cursor")));
    }

    SearchQuery question(Visitor visitor) {
        return new SearchQuery(
                visitor.channel().id(),
                visitor.language(),
                text.isEmpty() ? null : text,
                filters(),
                Set.of(FacetKind.CATEGORY, FacetKind.VENDOR, FacetKind.OPTION, FacetKind.PRICE, FacetKind.IN_STOCK),
                sort(),
                PAGE,
                cursor);
    }

    Sort sort() {
        if (wantedSort != null) {
            return wantedSort;
        }
        return text.isEmpty() ? Sort.POPULARITY : Sort.RELEVANCE;
    }

    boolean filtered() {
        return !chosen.isEmpty();
    }

    boolean has(String field, String value) {
        return chosen.getOrDefault(field, Set.of()).contains(value);
    }

    /** The address parameters of this list with one value taken out, or all filters when {@code field} is null. */
    String without(@Nullable String field, String value) {
        List<String> parameters = new ArrayList<>();
        if (!text.isEmpty()) {
            parameters.add("q=" + Addresses.encoded(text));
        }
        if (field != null) {
            chosen.forEach((name, values) -> values.stream()
                    .filter(kept -> !(name.equals(field) && kept.equals(value)))
                    .forEach(kept -> parameters.add(Addresses.encoded(name) + "=" + Addresses.encoded(kept))));
        }
        if (wantedSort != null) {
            parameters.add("sort=" + name(wantedSort));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    String next(String nextCursor) {
        String now = without("", "");
        return (now.isEmpty() ? "?" : now + "&") + "cursor=" + Addresses.encoded(nextCursor);
    }

    static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Filters filters() {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        chosen.forEach((name, values) -> {
            if (name.startsWith(OPTION)) {
                options.put(name.substring(OPTION.length()), values);
            }
        });
        Set<String> categories = chosen.getOrDefault("category", shelf == null ? Set.of() : Set.of(shelf));
        Long[] price = priceRange();
        return new Filters(
                categories,
                chosen.getOrDefault("vendor", Set.of()),
                Set.of(),
                options,
                price[0],
                price[1],
                chosen.containsKey("stock"));
    }

    /** "1000-2500" in minor units; either end may be empty, and what is no number is no filter. */
    private Long[] priceRange() {
        String range = chosen.getOrDefault("price", Set.of("-")).iterator().next();
        String[] ends = range.split("-", 2);
        return ends.length == 2 ? new Long[] {number(ends[0]), number(ends[1])} : new Long[] {null, null};
    }

    private static @Nullable Long number(String digits) {
        return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
    }

    private static @Nullable Sort sort(@Nullable String name) {
        for (Sort sort : Sort.values()) {
            if (name(sort).equals(name)) {
                return sort;
            }
        }
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
