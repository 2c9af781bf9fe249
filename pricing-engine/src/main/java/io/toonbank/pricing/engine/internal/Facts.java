package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What conditions may ask about the basket. Goods that may not be discounted (gift cards) do not count as spending. */
final class Facts {
    private static final byte HOLDS = 1;
    private static final byte FAILS = 2;

    final Question question;
    final Prepared promotions;
    final Selections selections;
    private final boolean[] counting;
    private final long[] list;
    private final byte[] plain;
    private final PlainConditions conditions;
    private final long @Nullable [] discounted;

    Facts(Question question, Prepared promotions, List<BasketLine> lines) {
        this.question = question;
        this.promotions = promotions;
        this.selections = new Selections(promotions.selectors(), lines);
        this.plain = new byte[promotions.plainConditions()];
        this.conditions = new PlainConditions(question);
        this.counting = new boolean[lines.size()];
        this.list = new long[lines.size()];
        this.discounted = null;
        for (int i = 0; i < list.length; i++) {
            BasketLine line = lines.get(i);
            counting[i] = line.sellable() && line.line().discountable();
            list[i] = line.list();
        }
    }

    private Facts(Facts before, long[] discounted) {
        this.question = before.question;
        this.promotions = before.promotions;
        this.selections = before.selections;
        this.plain = before.plain;
        this.conditions = before.conditions;
        this.counting = before.counting;
        this.list = before.list;
        this.discounted = discounted;
    }

    /** The same facts once it is known what is left of each line after promotions on units and sets; below zero: they left it alone. */
    Facts withDiscounted(long[] leftOfLines) {
        return new Facts(this, leftOfLines);
    }

    boolean knowsDiscounted() {
        return discounted != null;
    }

    /** While the discounted amounts are not known, the list amounts stand in: the most it can be. */
    long spend(int goods, Measure measure) {
        boolean[] selected = selections.of(goods);
        long spend = 0;
        for (int i = 0; i < selected.length; i++) {
            if (selected[i] && counting[i]) {
                long[] known = discounted;
                spend += known == null || measure == Measure.LIST || known[i] < 0 ? list[i] : known[i];
            }
        }
        return spend;
    }

    /** Everything that counts as spending, at list price. */
    long listOfAll() {
        long all = 0;
        for (int i = 0; i < list.length; i++) {
            all += counting[i] ? list[i] : 0;
        }
        return all;
    }

    long quantity(int goods) {
        boolean[] selected = selections.of(goods);
        long quantity = 0;
        for (int i = 0; i < selected.length; i++) {
            if (selected[i] && counting[i]) {
                quantity += question.lines().get(i).quantity();
            }
        }
        return quantity;
    }

    boolean hasCoupon(String promotionId) {
        for (int i = 0; i < question.coupons().size(); i++) {
            if (question.coupons().get(i).promotionIds().contains(promotionId)) {
                return true;
            }
        }
        return false;
    }

    /** Asked once for each number. */
    boolean holds(int number, Condition condition, String promotionId) {
        byte known = plain[number];
        if (known == 0) {
            known = conditions.holds(condition, promotionId) ? HOLDS : FAILS;
            plain[number] = known;
        }
        return known == HOLDS;
    }
}
