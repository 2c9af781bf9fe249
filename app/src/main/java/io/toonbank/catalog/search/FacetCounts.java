package io.toonbank.catalog.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Counts, over everything that matches, how often each value of some fields occurs. */
final class FacetCounts implements Collector {

    /** Ends of price ranges in minor units; the last range is open. */
    static final long[] PRICE_ENDS = {1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000};

    private final Set<String> fields;
    private final @Nullable String priceField;
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private final long[] prices = new long[PRICE_ENDS.length + 1];
    private long documents;

    private FacetCounts(Set<String> fields, @Nullable String priceField) {
        this.fields = fields;
        this.priceField = priceField;
        fields.forEach(field -> counts.put(field, new HashMap<>()));
    }

    static CollectorManager<FacetCounts, FacetCounts> of(Set<String> fields, @Nullable String priceField) {
        return new CollectorManager<>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts(fields, priceField);
            }

            @Override
            public FacetCounts reduce(Collection<FacetCounts> parts) {
                FacetCounts sum = new FacetCounts(fields, priceField);
                parts.forEach(sum::add);
                return sum;
            }
        };
    }

    long documents() {
        return documents;
    }

    Map<String, Long> of(String field) {
        return counts.getOrDefault(field, Map.of());
    }

    long[] prices() {
        return prices;
    }

    private void add(FacetCounts other) {
        documents += other.documents;
        other.counts.forEach((field, values) -> {
            Map<String, Long> sums = sums(field);
            values.forEach((value, count) -> sums.merge(value, count, Long::sum));
        });
        for (int i = 0; i < prices.length; i++) {
            prices[i] += other.prices[i];
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        Map<String, Ordinals> ordinals = new HashMap<>();
        for (String field : fields) {
            ordinals.put(field, new Ordinals(DocValues.getSortedSet(leaf.reader(), field)));
        }
        SortedNumericDocValues price =
                priceField == null ? null : DocValues.getSortedNumeric(leaf.reader(), priceField);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                documents++;
                for (Ordinals counted : ordinals.values()) {
                    counted.count(document);
                }
                if (price != null && price.advanceExact(document)) {
                    prices[range(price.nextValue())]++;
                }
            }

            @Override
            public void finish() throws IOException {
                for (var counted : ordinals.entrySet()) {
                    counted.getValue().addTo(sums(counted.getKey()));
                }
            }
        };
    }

    private Map<String, Long> sums(String field) {
        return counts.computeIfAbsent(field, _ -> new HashMap<>());
    }

    private static int range(long price) {
        int range = 0;
        while (range < PRICE_ENDS.length && price >= PRICE_ENDS[range]) {
            range++;
        }
        return range;
    }

    /** Counts of one field in one segment, by the segment's own numbering of values. */
    private static final class Ordinals {

        private final SortedSetDocValues values;
        private final int[] counts;

        Ordinals(SortedSetDocValues values) {
            this.values = values;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> sums) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    sums.merge(values.lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
                }
            }
        }
    }
}
