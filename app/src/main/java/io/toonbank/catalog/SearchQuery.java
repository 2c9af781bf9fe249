package io.toonbank.catalog;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the search. Values of one filter are alternatives; filters narrow each other.
 *
 * @param language "nl" or "en"; others are served as English
 * @param text absent: everything
 * @param limit 1 to {@link #LIMIT_MAX}
 * @param cursor {@link SearchResult#next()} of the page before
 */
public record SearchQuery(
        UUID channelId,
        String language,
        @Nullable String text,
        Filters filters,
        Set<FacetKind> facets,
        Sort sort,
        int limit,
        @Nullable String cursor) {

    public static final int LIMIT_MAX = 200;
    public static final int TEXT_LENGTH_MAX = 200;

    public SearchQuery {
        limit = Math.clamp(limit, 1, LIMIT_MAX);
        if (text != null && text.length() > TEXT_LENGTH_MAX) {
            text = text.substring(0, TEXT_LENGTH_MAX);
        }
    }

    /** In what order. */
    public enum Sort {
        RELEVANCE,
        POPULARITY,
        PRICE_ASCENDING,
        PRICE_DESCENDING,
        NEWEST
    }

    /** What can be counted. */
    public enum FacetKind {
        CATEGORY,
        VENDOR,
        OPTION,
        TAG,
        PRICE,
        IN_STOCK
    }

    /**
     * @param categoryCodes with everything below them
     * @param options value codes by option code
     * @param priceFrom in minor units of the channel's currency, inclusive
     * @param priceTo inclusive
     */
    public record Filters(
            Set<String> categoryCodes,
            Set<String> vendors,
            Set<String> tags,
            Map<String, Set<String>> options,
            @Nullable Long priceFrom,
            @Nullable Long priceTo,
            boolean inStockOnly) {

        public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Map.of(), null, null, false);

        public static Filters category(String code) {
            return new Filters(Set.of(code), Set.of(), Set.of(), Map.of(), null, null, false);
        }
    }
}
