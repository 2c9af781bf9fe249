package io.toonbank.platform.paging;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.TableLike;
import org.jooq.impl.DSL;

/**
 * Fetches keyset pages: a page starts behind the last row of the page before, so that the millionth page costs what the first
 * does. Sort columns must be not null and, together with the key, indexed.
 *
 * <pre>{@code
 * static final Keyset<Order> LIST = Keyset.<Order>by(ORDER.ID).sortable("placedAt", ORDER.PLACED_AT).first("-placedAt");
 * Page<Order> page = LIST.fetch(db, ORDER, where, request, row -> toOrder(row), ORDER.asterisk());
 * }</pre>
 */
public final class Keyset<T> {

    private final Field<?> key;
    private final Map<String, Field<?>> sorts = new LinkedHashMap<>();
    private String first = "";

    private Keyset(Field<?> key) {
        this.key = key;
    }

    /** @param key unique, breaks ties between equal sort values */
    public static <T> Keyset<T> by(Field<?> key) {
        return new Keyset<>(key);
    }

    public Keyset<T> sortable(String name, Field<?> field) {
        sorts.put(name, field);
        return this;
    }

    /** The order when the caller names none; "-" in front means descending. */
    public Keyset<T> first(String sort) {
        this.first = sort;
        return this;
    }

    /** Refuses {@code platform.bad-sort} and {@code platform.bad-cursor}. */
    public Page<T> fetch(
            DSLContext database,
            TableLike<?> from,
            Condition where,
            PageRequest request,
            Function<Record, T> mapping,
            SelectFieldOrAsterisk... fields) {
        String sort = request.sort() == null ? first : request.sort();
        boolean descending = sort.startsWith("-");
        Field<?> sortField = sortField(descending ? sort.substring(1) : sort);
        List<SortField<?>> order = order(sortField, descending);
        var ordered = database.select(fields).from(from).where(where).orderBy(order);
        List<Record> found = new ArrayList<>(
                request.cursor() == null
                        ? ordered.limit(request.limit() + 1).fetch()
                        : ordered.seek(seekValues(sortField, request.cursor()))
                                .limit(request.limit() + 1)
                                .fetch());
        String next = null;
        if (found.size() > request.limit()) {
            found.removeLast();
            next = cursorBehind(found.getLast(), sortField);
        }
        return new Page<>(found.stream().map(mapping).toList(), next, total(database, from, where));
    }

    private List<SortField<?>> order(Field<?> sortField, boolean descending) {
        return keys(sortField).stream()
                .<SortField<?>>map(field -> descending ? field.desc() : field.asc())
                .toList();
    }

    private List<Field<?>> keys(Field<?> sortField) {
        return sortField.equals(key) ? List.of(key) : List.of(sortField, key);
    }

    private Field<?> sortField(String name) {
        Field<?> field = sorts.get(name);
        if (field == null) {
            throw Refused.because(PlatformRefusal.BAD_SORT)
                    .with("sort", name)
                    .with("allowed", String.join(", ", sorts.keySet()));
        }
        return field;
    }

    private Field<?>[] seekValues(Field<?> sortField, String cursor) {
        List<String> values = Cursor.decode(cursor).values();
        List<Field<?>> keys = keys(sortField);
        if (values.size() != keys.size()) {
            throw Cursor.bad();
        }
        Field<?>[] seek = new Field<?>[keys.size()];
        for (int i = 0; i < seek.length; i++) {
            seek[i] = value(values.get(i), keys.get(i));
        }
        return seek;
    }

    private static <V> Field<V> value(String text, Field<V> field) {
        try {
            return DSL.val(field.getDataType().convert(text), field);
        } catch (RuntimeException _) {
            throw Cursor.bad();
        }
    }

    private String cursorBehind(Record last, Field<?> sortField) {
        return Cursor.of(keys(sortField).stream()
                        .map(field -> String.valueOf(last.get(field)))
                        .toList())
                .encoded();
    }

    private static Page.Total total(DSLContext database, TableLike<?> from, Condition where) {
        int counted =
                database.fetchCount(database.selectOne().from(from).where(where).limit(Page.COUNT_MAX + 1));
        return new Page.Total(Math.min(counted, Page.COUNT_MAX), counted <= Page.COUNT_MAX);
    }
}
