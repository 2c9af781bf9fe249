package io.toonbank.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules for returns as they were published together. Never changed afterwards: goods come back under the book that held when
 * they were sold.
 *
 * @param rules the first that holds for a line decides; the last holds for everything
 * @param validFrom sales from this moment on
 */
public record PolicyBook(
        int version,
        Instant validFrom,
        Instant publishedAt,
        String publishedBy,
        @Nullable String note,
        List<ReturnRule> rules) {

    /** Most rules of a book. */
    public static final int RULES_MAX = 200;

    public PolicyBook {
        rules = List.copyOf(rules);
    }
}
