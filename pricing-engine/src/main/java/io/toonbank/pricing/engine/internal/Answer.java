package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.CouponGrant;
import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.Quote;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.TaxRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps from question to quote: check, list prices, promotions, adjustments by hand, tax. */
public final class Answer {
    private Answer() {}

    public static Quote to(Question question) {
        Prepared promotions = question.promotions() instanceof Prepared ready
                ? ready
                : Prepared.of(question.promotions().list());
        QuestionCheck.check(question, promotions);
        List<BasketLine> lines = ListPrices.of(question);
        DeliveryPrice delivery = deliveryOf(question);
        List<Run> runs = new ArrayList<>();
        Promoted promoted = promotions.list().isEmpty()
                ? plain(question, lines, runs)
                : promote(question, promotions, lines, runs, delivery);
        Adjusting.reduceGoods(question, runs);
        if (delivery != null) {
            Adjusting.setDeliveryPrice(question, delivery);
        }
        return new QuoteWriting(question, lines, runs, delivery).write(promoted);
    }

    private static Promoted plain(Question question, List<BasketLine> lines, List<Run> runs) {
        for (BasketLine line : lines) {
            addRuns(line, runs);
        }
        Adjusting.setPrices(question, runs);
        List<String> unknownCoupons = new ArrayList<>();
        for (CouponGrant coupon : question.coupons()) {
            unknownCoupons.add(coupon.code());
        }
        return new Promoted(List.of(), List.of(), unknownCoupons, true, 0);
    }

    private static Promoted promote(
            Question question,
            Prepared promotions,
            List<BasketLine> lines,
            List<Run> runs,
            @Nullable DeliveryPrice delivery) {
        Promoting promoting = new Promoting(question, promotions, lines);
        for (BasketLine line : lines) {
            if (!promoting.concerns(line)) {
                addRuns(line, runs);
            }
        }
        Adjusting.setPrices(question, runs);
        Promoting.Result result = promoting.promote();
        runs.addAll(result.runs());
        if (delivery != null) {
            for (Discount discount : result.ofDelivery()) {
                delivery.takeOff(discount.source(), discount.layer(), discount.amount());
            }
        }
        return result.promoted();
    }

    /** Where a line's amount does not divide evenly over its units, the first units cost one minor unit more. */
    private static void addRuns(BasketLine line, List<Run> runs) {
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
