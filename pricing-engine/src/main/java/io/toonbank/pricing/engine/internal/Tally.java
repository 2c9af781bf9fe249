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
    private final List<BasketLine> lines = new ArrayList<>();
    private final List<long[]> unitsAndAmounts = new ArrayList<>();

    void add(BasketLine line, long moreUnits, long moreAmount) {
        happened = true;
        units += moreUnits;
        amount += moreAmount;
        int index = lines.indexOf(line);
        if (index < 0) {
            index = lines.size();
            lines.add(line);
            unitsAndAmounts.add(new long[2]);
        }
        unitsAndAmounts.get(index)[0] += moreUnits;
        unitsAndAmounts.get(index)[1] += moreAmount;
    }

    List<Where> where() {
        List<Where> where = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = where.size();
            while (at > 0 && lines.get(i).index() < lineOf(where.get(at - 1)).index()) {
                at--;
            }
            where.add(at, new Where(lines.get(i).line().id(), unitsAndAmounts.get(i)[0], unitsAndAmounts.get(i)[1]));
        }
        return where;
    }

    private BasketLine lineOf(Where where) {
        int i = 0;
        while (!lines.get(i).line().id().equals(where.lineId())) {
            i++;
        }
        return lines.get(i);
    }
}
