package io.toonbank.catalog.search;

import io.toonbank.catalog.SearchQuery;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;

/** The order of a result and the place where a page ended in it. Ties are broken by id, so that no product is shown twice. */
final class SearchOrder {

    private final Sort sort;
    private final String name;

    SearchOrder(SearchQuery query) {
        boolean relevance = query.sort() == SearchQuery.Sort.RELEVANCE && query.text() != null;
        this.name = relevance ? "RELEVANCE" : query.sort().name();
        List<SortField> fields = new ArrayList<>();
        switch (query.sort()) {
            case RELEVANCE -> {
                if (relevance) {
                    fields.add(SortField.FIELD_SCORE);
                }
                fields.add(popularity(query.channelId()));
            }
            case POPULARITY -> fields.add(popularity(query.channelId()));
            case PRICE_ASCENDING -> fields.add(price(query.channelId(), false));
            case PRICE_DESCENDING -> fields.add(price(query.channelId(), true));
            case NEWEST -> fields.add(new SortField(Fields.CREATED, SortField.Type.LONG, true));
        }
        fields.add(new SortField(Fields.ID, SortField.Type.STRING, query.sort() == SearchQuery.Sort.NEWEST));
        this.sort = new Sort(fields.toArray(SortField[]::new));
    }

    Sort sort() {
        return sort;
    }

    private static SortField popularity(UUID channel) {
        SortField field = new SortField(Fields.popularity(channel), SortField.Type.LONG, true);
        field.setMissingValue(0L);
        return field;
    }

    /** What has no price comes last, whichever way. */
    private static SortField price(UUID channel, boolean descending) {
        SortField field = LongField.newSortField(Fields.price(channel), descending, SortedNumericSelector.Type.MIN);
        field.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return field;
    }

    String cursor(FieldDoc last) {
        List<String> values = new ArrayList<>();
        values.add(name);
        for (Object value : last.fields) {
            values.add(value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value));
        }
        return Cursor.of(values).encoded();
    }

    /** Refuses {@code platform.bad-cursor} for a cursor of another order. */
    FieldDoc after(String cursor, int documents) {
        List<String> values = Cursor.decode(cursor).values();
        SortField[] fields = sort.getSort();
        if (values.size() != fields.length + 1 || !values.getFirst().equals(name)) {
            throw Refused.because(PlatformRefusal.BAD_CURSOR);
        }
        Object[] parts = new Object[fields.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                String value = values.get(i + 1);
                parts[i] = switch (fields[i].getType()) {
                    case SCORE -> Float.valueOf(value);
                    case STRING -> new BytesRef(value);
                    default -> Long.valueOf(value);
                };
            }
        } catch (NumberFormatException _) {
            throw Refused.because(PlatformRefusal.BAD_CURSOR);
        }
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, parts);
    }
}
