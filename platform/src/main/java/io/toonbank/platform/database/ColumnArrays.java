package io.toonbank.platform.database;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into one array for each column, which {@code unnest} turns into rows again: many rows in one statement whose text
 * never changes, so that its plan is kept. The arrays come in the order they were asked for.
 *
 * @param <T> what a row is made of
 */
public final class ColumnArrays<T> {

    private final List<T> rows;
    private final List<Object> arrays = new ArrayList<>();

    public ColumnArrays(List<T> rows) {
        this.rows = rows;
    }

    /** Cast to {@code uuid[]}. */
    public ColumnArrays<T> uuids(Function<T, @Nullable UUID> value) {
        return add(rows.stream().map(value).toArray(UUID[]::new));
    }

    /** Cast to {@code text[]}, or what text can be cast to. */
    public ColumnArrays<T> texts(Function<T, @Nullable String> value) {
        return add(rows.stream().map(value).toArray(String[]::new));
    }

    /** Cast to {@code bigint[]}. */
    public ColumnArrays<T> longs(ToLongFunction<T> value) {
        return add(rows.stream().map(value::applyAsLong).toArray(Long[]::new));
    }

    /** Cast to {@code int[]}. */
    public ColumnArrays<T> ints(ToIntFunction<T> value) {
        return add(rows.stream().map(value::applyAsInt).toArray(Integer[]::new));
    }

    /** Cast to {@code boolean[]}. */
    public ColumnArrays<T> booleans(Function<T, Boolean> value) {
        return add(rows.stream().map(value).toArray(Boolean[]::new));
    }

    /** Cast to {@code timestamptz[]}. */
    public ColumnArrays<T> instants(Function<T, @Nullable Instant> value) {
        return texts(row -> {
            Instant instant = value.apply(row);
            return instant == null ? null : instant.toString();
        });
    }

    /** Cast to {@code numeric[]}. */
    public ColumnArrays<T> decimals(Function<T, @Nullable BigDecimal> value) {
        return texts(row -> {
            BigDecimal decimal = value.apply(row);
            return decimal == null ? null : decimal.toPlainString();
        });
    }

    /** The arrays, with {@code more} parameters behind them. */
    public Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(arrays);
        all.addAll(List.of(more));
        return all.toArray();
    }

    /** The arrays, with {@code more} parameters before them. */
    public Object[] behind(Object... more) {
        List<Object> all = new ArrayList<>(List.of(more));
        all.addAll(arrays);
        return all.toArray();
    }

    private ColumnArrays<T> add(Object[] array) {
        arrays.add(array);
        return this;
    }
}
