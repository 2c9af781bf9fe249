package io.toonbank.imports.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a batch did: counted into the summary only when its transaction commits. */
final class Written {

    private final Map<String, BigDecimal> counts = new LinkedHashMap<>();
    private long loaded;
    private long unchanged;

    void loaded(long rows) {
        loaded += rows;
    }

    void unchanged(long rows) {
        unchanged += rows;
    }

    void count(String what, long many) {
        if (many != 0) {
            count(what, BigDecimal.valueOf(many));
        }
    }

    void count(String what, BigDecimal amount) {
        counts.merge(what, amount, BigDecimal::add);
    }

    void add(Written other) {
        loaded += other.loaded;
        unchanged += other.unchanged;
        other.counts.forEach(this::count);
    }

    long loaded() {
        return loaded;
    }

    long unchanged() {
        return unchanged;
    }

    Map<String, BigDecimal> counts() {
        return counts;
    }
}
