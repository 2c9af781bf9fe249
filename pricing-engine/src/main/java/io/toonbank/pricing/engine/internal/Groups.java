package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.QuotedLine.UnitGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes the runs of one line down as groups of equal units. */
final class Groups {
    private Groups() {}

    static List<UnitGroup> of(List<Run> runs, long taxOfLine, boolean included) {
        long[] amounts = new long[runs.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = runs.get(i).paid * runs.get(i).count;
        }
        long[] taxes = Amounts.share(taxOfLine, amounts);
        List<UnitGroup> groups = new ArrayList<>(amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            Run run = runs.get(i);
            long net = included ? amounts[i] - taxes[i] : amounts[i];
            groups.add(new UnitGroup(
                    run.count,
                    run.list,
                    discountsOf(run),
                    run.paid,
                    run.pointsThousandths,
                    net,
                    taxes[i],
                    net + taxes[i]));
        }
        return groups;
    }

    private static List<Discount> discountsOf(Run run) {
        if (run.reductions == null) {
            return List.of();
        }
        List<Discount> discounts = new ArrayList<>();
        for (Reduction reduction = run.reductions; reduction != null; reduction = reduction.before()) {
            discounts.add(new Discount(reduction.source(), reduction.layer(), reduction.amount()));
        }
        Collections.reverse(discounts);
        return discounts;
    }

    /** Of all units together, summed per source, in the order of first appearance. */
    static List<Discount> discountsOf(List<Run> runs) {
        List<Discount> sums = new ArrayList<>();
        for (Run run : runs) {
            if (run.reductions != null) {
                for (Discount discount : discountsOf(run)) {
                    add(sums, new Discount(discount.source(), discount.layer(), discount.amount() * run.count));
                }
            }
        }
        return sums;
    }

    private static void add(List<Discount> sums, Discount discount) {
        for (int i = 0; i < sums.size(); i++) {
            Discount sum = sums.get(i);
            if (sum.layer() == discount.layer() && sum.source().equals(discount.source())) {
                sums.set(i, new Discount(sum.source(), sum.layer(), sum.amount() + discount.amount()));
                return;
            }
        }
        sums.add(discount);
    }
}
