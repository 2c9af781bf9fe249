package io.toonbank.catalog.search;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchResult;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to the search. */
@Component
class LuceneProductSearch implements ProductSearch {

    private static final int SUGGESTIONS_MAX = 20;
    private static final int LOOKED_AT_FOR_VENDORS = 50;

    private final SearchIndex index;
    private final Categories categories;
    private final Products products;
    private final Clock clock;

    LuceneProductSearch(SearchIndex index, Categories categories, Products products, Clock clock) {
        this.index = index;
        this.categories = categories;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        String language = Languages.known(query.language());
        return index.search(searcher -> {
            String text = query.text();
            if (text == null || Languages.words(text).isEmpty()) {
                return answer(searcher, withoutText(query), new MatchAllDocsQuery(), language, false);
            }
            SearchResult strict = answer(searcher, query, TextQueries.all(text, language), language, false);
            boolean relaxable = strict.total() == 0 && Languages.words(text).size() > 1;
            return relaxable ? answer(searcher, query, TextQueries.most(text, language), language, true) : strict;
        });
    }

    private static SearchQuery withoutText(SearchQuery query) {
        return new SearchQuery(
                query.channelId(),
                query.language(),
                null,
                query.filters(),
                query.facets(),
                query.sort(),
                query.limit(),
                query.cursor());
    }

    private SearchResult answer(IndexSearcher searcher, SearchQuery query, Query said, String language, boolean relaxed)
            throws IOException {
        Narrowing narrowing = new Narrowing(query, clock.instant());
        SearchOrder order = new SearchOrder(query);
        int documents = searcher.getIndexReader().maxDoc();
        FieldDoc after = query.cursor() == null ? null : order.after(query.cursor(), documents);
        TopFieldDocs found = page(searcher, narrowing.all(said), order, after, query.limit() + 1);
        boolean more = found.scoreDocs.length > query.limit();
        int shown = Math.min(found.scoreDocs.length, query.limit());
        String next = more ? order.cursor((FieldDoc) found.scoreDocs[shown - 1]) : null;
        var facets = query.facets().isEmpty()
                ? List.<SearchResult.Facet>of()
                : new Facets(searcher, query, narrowing, said, categories, language).count();
        boolean exact = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new SearchResult(
                ids(searcher, found.scoreDocs, shown),
                Math.min(found.totalHits.value(), SearchResult.COUNT_MAX),
                exact && found.totalHits.value() <= SearchResult.COUNT_MAX,
                facets,
                relaxed && shown > 0,
                next);
    }

    private static TopFieldDocs page(
            IndexSearcher searcher, Query query, SearchOrder order, @Nullable FieldDoc after, int limit)
            throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(order.sort(), limit, after, SearchResult.COUNT_MAX));
    }

    private static List<UUID> ids(IndexSearcher searcher, ScoreDoc[] found, int shown) throws IOException {
        List<UUID> ids = new ArrayList<>(shown);
        var fields = searcher.storedFields();
        for (int i = 0; i < shown; i++) {
            ids.add(UUID.fromString(
                    fields.document(found[i].doc, Set.of(Fields.ID)).get(Fields.ID)));
        }
        return ids;
    }

    @Override
    public List<Suggestion> suggest(UUID channelId, String language, String typed, int limit) {
        List<String> words = Languages.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        int bounded = Math.clamp(limit, 1, SUGGESTIONS_MAX);
        String known = Languages.known(language);
        List<Product> found = matching(channelId, known, typed);
        List<Suggestion> suggestions = new ArrayList<>();
        categories.all().stream()
                .filter(category -> begins(category.name().in(known), words))
                .limit(Math.max(1, bounded / 4))
                .forEach(category -> suggestions.add(
                        new Suggestion(Suggestion.Kind.CATEGORY, category.name().in(known), category.code())));
        Set<String> vendors = new LinkedHashSet<>();
        found.forEach(product -> vendors.add(product.vendor()));
        vendors.stream()
                .filter(vendor -> begins(vendor, words))
                .limit(Math.max(1, bounded / 4))
                .forEach(vendor -> suggestions.add(new Suggestion(Suggestion.Kind.VENDOR, vendor, vendor)));
        for (Product product : found) {
            if (suggestions.size() >= bounded) {
                break;
            }
            suggestions.add(
                    new Suggestion(Suggestion.Kind.PRODUCT, product.title().in(known), product.handle()));
        }
        return suggestions;
    }

    private List<Product> matching(UUID channelId, String language, String typed) {
        SearchQuery query = new SearchQuery(
                channelId,
                language,
                null,
                SearchQuery.Filters.NONE,
                Set.of(),
                SearchQuery.Sort.POPULARITY,
                LOOKED_AT_FOR_VENDORS,
                null);
        List<UUID> ids = index.search(searcher -> answer(searcher, query, TextQueries.beginning(typed), language, false)
                .productIds());
        Map<UUID, Product> known = products.find(ids);
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    /** Every typed word begins a word of the name. */
    private static boolean begins(String name, List<String> words) {
        List<String> parts = Languages.words(name);
        return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    @Override
    public void catchUp() {
        index.catchUp();
    }

    @Override
    public void rebuild() {
        index.rebuild();
    }
}
