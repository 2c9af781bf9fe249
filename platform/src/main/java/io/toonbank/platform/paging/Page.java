package io.toonbank.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page; absent on the last
 * @param total how many there are in all; absent where nobody asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Total total) {

    /** Counting stops here: a person wants to know "more than ten thousand", not to wait for the exact figure. */
    public static final int COUNT_MAX = 10_000;

    /** @param exact false when there are more than {@link #COUNT_MAX} */
    public record Total(long count, boolean exact) {}

    public static <T> Page<T> of(List<T> items) {
        return new Page<>(items, null, new Total(items.size(), true));
    }

    /** Pages of things numbered by a bigint: {@code found} holds one more than the page when there is a next page. */
    public static <T> Page<T> ofPositions(List<T> found, PageRequest request, ToLongFunction<T> position) {
        if (found.size() <= request.limit()) {
            return new Page<>(found, null, null);
        }
        List<T> items = List.copyOf(found.subList(0, request.limit()));
        long last = position.applyAsLong(items.getLast());
        return new Page<>(items, Cursor.of(List.of(Long.toString(last))).encoded(), null);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next, total);
    }
}
