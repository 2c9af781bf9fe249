package io.toonbank.catalog.search;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchQuery.FacetKind;
import io.toonbank.catalog.SearchResult.Count;
import io.toonbank.catalog.SearchResult.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts what a result can be narrowed by. Facets that are not narrowed share one pass; each that is has a pass of its own. */
final class Facets {

    private static final int COUNTS_MAX = 100;
    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::name);

    private final IndexSearcher searcher;
    private final SearchQuery query;
    private final Narrowing narrowing;
    private final Query said;
    private final Categories categories;
    private final String language;

    Facets(
            IndexSearcher searcher,
            SearchQuery query,
            Narrowing narrowing,
            Query said,
            Categories categories,
            String language) {
        this.searcher = searcher;
        this.query = query;
        this.narrowing = narrowing;
        this.said = said;
        this.categories = categories;
        this.language = language;
    }

    List<Facet> count() throws IOException {
        Set<FacetKind> shared = EnumSet.noneOf(FacetKind.class);
        List<Facet> facets = new ArrayList<>();
        for (FacetKind kind : query.facets()) {
            if (narrowing.has(kind)) {
                facets.addAll(facets(kind, pass(narrowing.without(said, kind, null), Set.of(kind)), null));
            } else {
                shared.add(kind);
            }
        }
        if (!shared.isEmpty()) {
            FacetCounts counts = pass(narrowing.all(said), shared);
            for (FacetKind kind : shared) {
                facets.addAll(facets(kind, counts, null));
            }
        }
        if (shared.contains(FacetKind.OPTION)) {
            recountNarrowedOptions(facets);
        }
        facets.sort(Comparator.comparing(Facet::kind).thenComparing(Facet::code));
        return facets;
    }

    private void recountNarrowedOptions(List<Facet> facets) throws IOException {
        for (String option : narrowing.narrowedOptions()) {
            facets.removeIf(
                    facet -> facet.kind() == FacetKind.OPTION && facet.code().equals(option));
            FacetCounts counts = pass(narrowing.without(said, null, option), Set.of(FacetKind.OPTION));
            facets.addAll(facets(FacetKind.OPTION, counts, option));
        }
    }

    private FacetCounts pass(Query counted, Set<FacetKind> kinds) throws IOException {
        Set<String> fields = new HashSet<>();
        kinds.forEach(kind -> {
            String field = field(kind);
            if (field != null) {
                fields.add(field);
            }
        });
        String price = kinds.contains(FacetKind.PRICE) ? Fields.price(query.channelId()) : null;
        return searcher.search(counted, FacetCounts.of(fields, price));
    }

    private @Nullable String field(FacetKind kind) {
        return switch (kind) {
            case CATEGORY -> Fields.CATEGORY;
            case VENDOR -> Fields.VENDOR;
            case TAG -> Fields.TAG;
            case OPTION -> Fields.OPTION_NAMES + language;
            case PRICE, IN_STOCK -> null;
        };
    }

    private List<Facet> facets(FacetKind kind, FacetCounts counts, @Nullable String only) throws IOException {
        return switch (kind) {
            case CATEGORY -> List.of(facet(kind, counts.of(Fields.CATEGORY), this::categoryName));
            case VENDOR -> List.of(facet(kind, counts.of(Fields.VENDOR), name -> name));
            case TAG -> List.of(facet(kind, counts.of(Fields.TAG), name -> name));
            case OPTION -> options(counts.of(Fields.OPTION_NAMES + language), only);
            case PRICE -> List.of(new Facet(kind, "price", "", prices(counts.prices())));
            case IN_STOCK -> List.of(new Facet(kind, "in_stock", "", List.of(inStock())));
        };
    }

    private Count inStock() throws IOException {
        Query available = new org.apache.lucene.search.BooleanQuery.Builder()
                .add(
                        narrowing.without(said, FacetKind.IN_STOCK, null),
                        org.apache.lucene.search.BooleanClause.Occur.MUST)
                .add(narrowing.inStock(), org.apache.lucene.search.BooleanClause.Occur.FILTER)
                .build();
        return new Count("true", "", searcher.count(available));
    }

    private static Facet facet(FacetKind kind, Map<String, Long> counts, UnaryOperator<String> name) {
        List<Count> all = new ArrayList<>();
        counts.forEach((code, count) -> all.add(new Count(code, name.apply(code), count)));
        all.sort(MOST_FIRST);
        return new Facet(
                kind,
                kind.name().toLowerCase(Locale.ROOT),
                "",
                List.copyOf(all.subList(0, Math.min(all.size(), COUNTS_MAX))));
    }

    private String categoryName(String code) {
        return categories
                .byCode(code)
                .map(category -> category.name().in(language))
                .orElse(code);
    }

    /** Products may call the same value by different names; the name that comes first serves. */
    private static List<Facet> options(Map<String, Long> counts, @Nullable String only) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Map<String, Count>> values = new LinkedHashMap<>();
        counts.forEach((term, count) -> {
            String[] parts = term.split(String.valueOf(Fields.BETWEEN), -1);
            if (parts.length == 4 && (only == null || only.equals(parts[0]))) {
                names.merge(parts[0], parts[2], (one, other) -> one.compareTo(other) <= 0 ? one : other);
                values.computeIfAbsent(parts[0], _ -> new LinkedHashMap<>())
                        .merge(
                                parts[1],
                                new Count(parts[1], parts[3], count),
                                (one, other) -> new Count(one.code(), one.name(), one.count() + other.count()));
            }
        });
        List<Facet> facets = new ArrayList<>();
        values.forEach((option, counted) -> {
            List<Count> sorted = counted.values().stream()
                    .sorted(MOST_FIRST)
                    .limit(COUNTS_MAX)
                    .toList();
            facets.add(new Facet(FacetKind.OPTION, option, names.getOrDefault(option, option), sorted));
        });
        return facets;
    }

    private static List<Count> prices(long[] counts) {
        List<Count> ranges = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String from = i == 0 ? "" : String.valueOf(FacetCounts.PRICE_ENDS[i - 1]);
                String to = i == counts.length - 1 ? "" : String.valueOf(FacetCounts.PRICE_ENDS[i] - 1);
                ranges.add(new Count(from + "-" + to, "", counts[i]));
            }
        }
        return ranges;
    }
}
