package io.toonbank.catalog.search;

import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchQuery.FacetKind;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The filters of a question, each apart, so that a facet can be counted as if its own filter were not set. */
final class Narrowing {

    private final UUID channel;
    private final Instant now;
    private final Map<FacetKind, Query> filters = new EnumMap<>(FacetKind.class);
    private final Map<String, Query> options = new LinkedHashMap<>();

    Narrowing(SearchQuery query, Instant now) {
        this.channel = query.channelId();
        this.now = now;
        SearchQuery.Filters wanted = query.filters();
        anyOf(FacetKind.CATEGORY, Fields.CATEGORY, wanted.categoryCodes());
        anyOf(FacetKind.VENDOR, Fields.VENDOR, wanted.vendors());
        anyOf(FacetKind.TAG, Fields.TAG, wanted.tags());
        wanted.options()
                .forEach((option, values) -> options.put(
                        option,
                        terms(
                                Fields.OPTION,
                                values.stream()
                                        .map(value -> option + ":" + value)
                                        .toList())));
        if (wanted.priceFrom() != null || wanted.priceTo() != null) {
            filters.put(
                    FacetKind.PRICE,
                    LongField.newRangeQuery(
                            Fields.price(channel), or(wanted.priceFrom(), 0), or(wanted.priceTo(), Long.MAX_VALUE)));
        }
        if (wanted.inStockOnly()) {
            filters.put(FacetKind.IN_STOCK, inStock());
        }
    }

    boolean has(FacetKind kind) {
        return filters.containsKey(kind);
    }

    Collection<String> narrowedOptions() {
        return options.keySet();
    }

    Query inStock() {
        return new TermQuery(new Term(Fields.STOCK, channel.toString()));
    }

    Query all(Query said) {
        return without(said, null, null);
    }

    /** Everything but the filter of this facet, and for options of this option. */
    Query without(Query said, @Nullable FacetKind kind, @Nullable String option) {
        var query = new BooleanQuery.Builder().add(said, Occur.MUST).add(shown(), Occur.FILTER);
        filters.forEach((other, filter) -> {
            if (other != kind) {
                query.add(filter, Occur.FILTER);
            }
        });
        options.forEach((other, filter) -> {
            if (!other.equals(option)) {
                query.add(filter, Occur.FILTER);
            }
        });
        return query.build();
    }

    private Query shown() {
        long moment = now.toEpochMilli();
        Query forAWhile = new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.from(channel), Long.MIN_VALUE, moment), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.until(channel), moment + 1, Long.MAX_VALUE), Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.CHANNEL, channel.toString())), Occur.SHOULD)
                .add(forAWhile, Occur.SHOULD)
                .build();
    }

    private void anyOf(FacetKind kind, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            filters.put(kind, terms(field, List.copyOf(values)));
        }
    }

    private static Query terms(String field, List<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.getFirst()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static long or(@Nullable Long given, long otherwise) {
        return given == null ? otherwise : given;
    }
}
