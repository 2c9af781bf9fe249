package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation.Where;
import java.util.ArrayList;
import java.util.List;

/** What one promotion did, counted up. */
final class Tally {
    long amount;
    long units;
    long times;
    boolean happened;
    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        final BasketLine line;
        long units;
        long amount;

        Entry(BasketLine line) {
            this.line = line;
        }
    }

    void add(BasketLine line, long moreUnits, long moreAmount) {
        happened = true;
        units += moreUnits;
        amount += moreAmount;
        Entry entry = entryOf(line);
        entry.units += moreUnits;
        entry.amount += moreAmount;
    }

    private Entry entryOf(BasketLine line) {
        int at = entries.size();
        while (at > 0 && entries.get(at - 1).line.index() >= line.index()) {
            at--;
        }
        if (at == entries.size() || entries.get(at).line != line) {
            entries.add(at, new Entry(line));
        }
        return entries.get(at);
    }

    /** In the order of the basket. */
    List<Where> where() {
        List<Where> where = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            where.add(new Where(entry.line.line().id(), entry.units, entry.amount));
        }
        return where;
    }
}
