package io.toonbank.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param productIds best first
 * @param total how many match, up to {@link #COUNT_MAX} when not exact
 * @param facets counts as if the facet's own filter were not set, so that alternatives can be added
 * @param relaxed nothing held all the words, so products that hold most of them are answered
 * @param next cursor of the following page; absent on the last
 */
public record SearchResult(
        List<UUID> productIds,
        long total,
        boolean exact,
        List<Facet> facets,
        boolean relaxed,
        @Nullable String next) {

    public static final int COUNT_MAX = 10_000;

    /**
     * One thing to narrow by.
     *
     * @param code for options the option's code, else the kind in lower case
     * @param name what to call it, for options; else empty and the page's own text serves
     */
    public record Facet(SearchQuery.FacetKind kind, String code, String name, List<Count> counts) {}

    /**
     * @param code what to filter by; for price ranges "from-to" in minor units with either end possibly empty
     * @param name in the language asked for
     */
    public record Count(String code, String name, long count) {}
}
