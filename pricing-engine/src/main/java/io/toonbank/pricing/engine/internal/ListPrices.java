package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.Limits;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.ManualAdjustment;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.QuotedLine.Unsellable;
import io.toonbank.pricing.engine.TaxRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the list price of every line. */
final class ListPrices {
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000};
    private static final long WHOLE_MEASURE = 1_000;

    private ListPrices() {}

    static List<BasketLine> of(Question question) {
        List<BasketLine> lines = new ArrayList<>(question.lines().size());
        long total = 0;
        for (int i = 0; i < question.lines().size(); i++) {
            BasketLine line = of(question, i);
            total += line.list();
            if (total > Limits.AMOUNT_MINOR) {
                throw new QuestionRefused("amount-too-large", "/lines/" + i, "the basket comes to more than the limit");
            }
            lines.add(line);
        }
        return lines;
    }

    private static BasketLine of(Question question, int index) {
        Line line = question.lines().get(index);
        PriceCandidate price = choose(line, quantityOfVariant(question, line));
        TaxRate rate = rateOf(question, line.taxCategory());
        Unsellable why = price == null
                ? line.prices().isEmpty() ? Unsellable.NO_PRICE : Unsellable.NO_PRICE_FOR_QUANTITY
                : rate == null ? Unsellable.NO_TAX_RATE : null;
        long list = price == null || why != null ? 0 : listAmount(line, price, index);
        if (why == null) {
            list = Math.max(list, raisedByHand(question, line));
        }
        return new BasketLine(index, line, price, rate, list, why);
    }

    /** Quantity breaks count the variant over all its lines, so that splitting a line changes no price. */
    private static long quantityOfVariant(Question question, Line line) {
        long quantity = 0;
        for (Line other : question.lines()) {
            if (other.variantId().equals(line.variantId())) {
                quantity += other.quantity();
            }
        }
        return quantity;
    }

    private static @Nullable PriceCandidate choose(Line line, long quantity) {
        PriceCandidate best = null;
        for (PriceCandidate candidate : line.prices()) {
            if (candidate.minQuantity() <= quantity && (best == null || isBetter(candidate, best))) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isBetter(PriceCandidate one, PriceCandidate other) {
        if (one.priority() != other.priority()) {
            return one.priority() > other.priority();
        }
        if (one.specificity() != other.specificity()) {
            return one.specificity() > other.specificity();
        }
        if (one.minQuantity() != other.minQuantity()) {
            return one.minQuantity() > other.minQuantity();
        }
        long oneAmount = one.amount() * POWERS_OF_TEN[other.extraDecimals()];
        long otherAmount = other.amount() * POWERS_OF_TEN[one.extraDecimals()];
        if (oneAmount != otherAmount) {
            return oneAmount < otherAmount;
        }
        return one.priceListId().compareTo(other.priceListId()) < 0;
    }

    /** Rounded once per line, half up, whatever the price's decimals and the goods' measure. */
    private static long listAmount(Line line, PriceCandidate price, int index) {
        long divisor = WHOLE_MEASURE * POWERS_OF_TEN[price.extraDecimals()];
        long measure = line.quantity() * line.measureThousandths();
        if ((double) price.amount() * measure / divisor > Limits.AMOUNT_MINOR) {
            throw new QuestionRefused("amount-too-large", "/lines/" + index, "the line comes to more than the limit");
        }
        return Amounts.roundHalfUp(price.amount(), measure, divisor);
    }

    /** A price set by hand above the list price becomes the list price: nobody is shown a negative discount. */
    private static long raisedByHand(Question question, Line line) {
        long raised = 0;
        for (ManualAdjustment adjustment : question.adjustments()) {
            if (adjustment.kind() == ManualAdjustment.Kind.LINE_PRICE
                    && line.id().equals(adjustment.lineId())) {
                raised = adjustment.value() * line.quantity();
            }
        }
        return raised;
    }

    static @Nullable TaxRate rateOf(Question question, String taxCategory) {
        for (TaxRate rate : question.taxRates()) {
            if (rate.taxCategory().equals(taxCategory)) {
                return rate;
            }
        }
        return null;
    }
}
