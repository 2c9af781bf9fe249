package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What conditions may ask about the basket. Goods that may not be discounted (gift cards) do not count as spending. */
final class Facts {
    final Question question;
    private final List<BasketLine> lines;
    private final long @Nullable [] discounted;

    Facts(Question question, List<BasketLine> lines) {
        this(question, lines, null);
    }

    private Facts(Question question, List<BasketLine> lines, long @Nullable [] discounted) {
        this.question = question;
        this.lines = lines;
        this.discounted = discounted;
    }

    /** The same facts once it is known what is left of each line after promotions on units and sets; below zero: they left it alone. */
    Facts withDiscounted(long[] leftOfLines) {
        return new Facts(question, lines, leftOfLines);
    }

    boolean knowsDiscounted() {
        return discounted != null;
    }

    /** While the discounted amounts are not known, the list amounts stand in: the most it can be. */
    long spend(Selector goods, Measure measure) {
        long spend = 0;
        for (BasketLine line : lines) {
            if (counts(line, goods)) {
                long[] known = discounted;
                boolean atList = known == null || measure == Measure.LIST || known[line.index()] < 0;
                spend += known == null || atList ? line.list() : known[line.index()];
            }
        }
        return spend;
    }

    long quantity(Selector goods) {
        long quantity = 0;
        for (BasketLine line : lines) {
            if (counts(line, goods)) {
                quantity += line.line().quantity();
            }
        }
        return quantity;
    }

    boolean[] selected(Selector goods) {
        boolean[] selected = new boolean[lines.size()];
        for (BasketLine line : lines) {
            selected[line.index()] = counts(line, goods);
        }
        return selected;
    }

    boolean hasCoupon(String promotionId) {
        for (int i = 0; i < question.coupons().size(); i++) {
            if (question.coupons().get(i).promotionIds().contains(promotionId)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(BasketLine line, Selector goods) {
        return line.sellable() && line.line().discountable() && Selecting.matches(goods, line.line());
    }
}
