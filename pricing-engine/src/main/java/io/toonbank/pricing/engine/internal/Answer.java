package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.Quote;
import io.toonbank.pricing.engine.TaxRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps from question to quote: check, list prices, promotions, adjustments by hand, tax. */
public final class Answer {
    private Answer() {}

    public static Quote to(Question question) {
        QuestionCheck.check(question);
        List<BasketLine> lines = ListPrices.of(question);
        List<Run> runs = runsOf(lines);
        DeliveryPrice delivery = deliveryOf(question);
        Adjusting.setPrices(question, runs);
        Adjusting.reduceGoods(question, runs);
        if (delivery != null) {
            Adjusting.setDeliveryPrice(question, delivery);
        }
        return new QuoteWriting(question, lines, runs, delivery).write(Promoted.NOTHING);
    }

    /** Where a line's amount does not divide evenly over its units, the first units cost one minor unit more. */
    static List<Run> runsOf(List<BasketLine> lines) {
        List<Run> runs = new ArrayList<>();
        for (BasketLine line : lines) {
            if (line.sellable()) {
                long quantity = line.line().quantity();
                long each = line.list() / quantity;
                long dearer = line.list() % quantity;
                if (dearer > 0) {
                    runs.add(new Run(line, dearer, each + 1));
                }
                runs.add(new Run(line, quantity - dearer, each));
            }
        }
        return runs;
    }

    private static @Nullable DeliveryPrice deliveryOf(Question question) {
        DeliveryChoice choice = question.delivery();
        if (choice == null) {
            return null;
        }
        TaxRate rate = ListPrices.rateOf(question, choice.taxCategory());
        if (rate == null) {
            throw new QuestionRefused("tax-rate-missing", "/delivery/taxCategory", choice.taxCategory());
        }
        return new DeliveryPrice(choice, rate);
    }
}
