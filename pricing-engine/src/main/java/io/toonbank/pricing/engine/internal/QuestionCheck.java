package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Limits;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.ManualAdjustment;
import io.toonbank.pricing.engine.Moment;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.Settings;
import io.toonbank.pricing.engine.TaxRate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses a question that cannot be meant. */
final class QuestionCheck {
    private static final int MOST_EXTRA_DECIMALS = 4;
    private static final int MOST_MEASURE = 10_000_000;
    private static final int MOST_RATE_MILLIONTHS = 10_000_000;
    private static final int MOST_WORK = 10_000_000;

    private QuestionCheck() {}

    static void check(Question question, Prepared promotions) {
        atMost(question.lines(), Limits.LINES, "/lines");
        atMost(promotions.list(), Limits.PROMOTIONS, "/promotions");
        atMost(question.uses(), Limits.PROMOTIONS, "/uses");
        atMost(question.coupons(), Limits.COUPONS, "/coupons");
        atMost(question.personalOffers(), Limits.PROMOTIONS, "/personalOffers");
        atMost(question.adjustments(), Limits.ADJUSTMENTS, "/adjustments");
        atMost(question.taxRates(), Limits.TAX_RATES, "/taxRates");
        require(question.currency().length() == 3, "currency-invalid", "/currency", "is not an ISO 4217 code");
        settings(question.settings());
        rates(question.taxRates());
        Set<String> lineIds = new HashSet<>();
        for (int i = 0; i < question.lines().size(); i++) {
            Line line = question.lines().get(i);
            if (!lineIds.add(line.id())) {
                throw new QuestionRefused("line-twice", "/lines/" + i + "/id", "another line has the id " + line.id());
            }
            if (!isOrdinary(line, question.currency())) {
                line(line, question.currency(), "/lines/" + i);
            }
        }
        for (int i = 0; i < question.adjustments().size(); i++) {
            adjustment(question.adjustments().get(i), lineIds, "/adjustments/" + i);
        }
        delivery(question);
        clocks(question);
        promotions.refuseWhatCannotBeMeant();
    }

    private static void clocks(Question question) {
        atMost(question.moment().clocks(), Limits.CLOCKS, "/moment/clocks");
        for (int i = 0; i < question.moment().clocks().size(); i++) {
            Moment.WallClock clock = question.moment().clocks().get(i);
            String pointer = "/moment/clocks/" + i;
            require(WallClockText.isDate(clock.date()), "date-invalid", pointer + "/date", clock.date());
            range(clock.minuteOfDay(), 0, WallClockText.MINUTES_OF_DAY - 1, pointer + "/minuteOfDay");
        }
    }

    private static void settings(Settings settings) {
        require(settings.cashStep() >= 1, "out-of-range", "/settings/cashStep", "is below 1");
        range(settings.maxDiscountBasisPoints(), 0, Amounts.WHOLE_BASIS_POINTS, "/settings/maxDiscountBasisPoints");
        range(settings.maxDiscountAmount(), 0, Limits.AMOUNT_MINOR, "/settings/maxDiscountAmount");
        range(settings.workBound(), 0, MOST_WORK, "/settings/workBound");
    }

    private static void rates(List<TaxRate> rates) {
        Set<String> categories = new HashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            TaxRate rate = rates.get(i);
            if (!isWithin(rate.rateMillionths(), 0, MOST_RATE_MILLIONTHS)) {
                range(rate.rateMillionths(), 0, MOST_RATE_MILLIONTHS, "/taxRates/" + i + "/rateMillionths");
            }
            if (!categories.add(rate.taxCategory())) {
                throw new QuestionRefused("tax-rate-twice", "/taxRates/" + i, rate.taxCategory() + " has two rates");
            }
        }
    }

    /** Nearly every line is; only for the others it is worked out what is wrong and where. */
    private static boolean isOrdinary(Line line, String currency) {
        boolean ordinary = isWithin(line.quantity(), 1, Limits.QUANTITY)
                && isWithin(line.measureThousandths(), 1, MOST_MEASURE)
                && isWithin(line.floorPrice(), 0, Limits.AMOUNT_MINOR)
                && line.priorPrice() == null
                && line.prices().size() <= Limits.PRICES_PER_LINE
                && line.categories().size()
                                + line.tags().size()
                                + line.customFields().size()
                        <= Limits.FACTS_PER_LINE;
        for (int i = 0; ordinary && i < line.prices().size(); i++) {
            PriceCandidate price = line.prices().get(i);
            ordinary = price.currency().equals(currency)
                    && isWithin(price.amount(), 0, Limits.AMOUNT_MINOR)
                    && isWithin(price.extraDecimals(), 0, MOST_EXTRA_DECIMALS)
                    && isWithin(price.minQuantity(), 1, Limits.QUANTITY);
        }
        return ordinary;
    }

    private static boolean isWithin(long value, long least, long most) {
        return value >= least && value <= most;
    }

    private static void line(Line line, String currency, String pointer) {
        range(line.quantity(), 1, Limits.QUANTITY, pointer + "/quantity");
        range(line.measureThousandths(), 1, MOST_MEASURE, pointer + "/measureThousandths");
        range(line.floorPrice(), 0, Limits.AMOUNT_MINOR, pointer + "/floorPrice");
        Long prior = line.priorPrice();
        if (prior != null) {
            range(prior, 0, Limits.AMOUNT_MINOR, pointer + "/priorPrice");
        }
        int facts = line.categories().size()
                + line.tags().size()
                + line.customFields().size();
        require(facts <= Limits.FACTS_PER_LINE, "too-many", pointer, "more than " + Limits.FACTS_PER_LINE + " facts");
        atMost(line.prices(), Limits.PRICES_PER_LINE, pointer + "/prices");
        for (int i = 0; i < line.prices().size(); i++) {
            price(line.prices().get(i), currency, pointer + "/prices/" + i);
        }
    }

    private static void price(PriceCandidate price, String currency, String pointer) {
        require(
                price.currency().equals(currency),
                "currency-mismatch",
                pointer + "/currency",
                "the price is in " + price.currency() + ", the question in " + currency);
        range(price.amount(), 0, Limits.AMOUNT_MINOR, pointer + "/amount");
        range(price.extraDecimals(), 0, MOST_EXTRA_DECIMALS, pointer + "/extraDecimals");
        range(price.minQuantity(), 1, Limits.QUANTITY, pointer + "/minQuantity");
    }

    private static void adjustment(ManualAdjustment adjustment, Set<String> lineIds, String pointer) {
        boolean ofLine = switch (adjustment.kind()) {
            case LINE_PRICE, LINE_PERCENTAGE, LINE_AMOUNT -> true;
            case ORDER_PERCENTAGE, ORDER_AMOUNT, DELIVERY_PRICE -> false;
        };
        boolean percentage = adjustment.kind() == ManualAdjustment.Kind.LINE_PERCENTAGE
                || adjustment.kind() == ManualAdjustment.Kind.ORDER_PERCENTAGE;
        range(adjustment.value(), 0, percentage ? Amounts.WHOLE_BASIS_POINTS : Limits.AMOUNT_MINOR, pointer + "/value");
        require(
                !adjustment.reason().isBlank(),
                "reason-missing",
                pointer + "/reason",
                "an adjustment by hand needs a reason");
        require(
                ofLine == (adjustment.lineId() != null),
                "line-unknown",
                pointer + "/lineId",
                "names a line exactly when it concerns one");
        require(
                !ofLine || lineIds.contains(String.valueOf(adjustment.lineId())),
                "line-unknown",
                pointer + "/lineId",
                "there is no line " + adjustment.lineId());
    }

    private static void delivery(Question question) {
        DeliveryChoice delivery = question.delivery();
        if (delivery != null) {
            range(delivery.price(), 0, Limits.AMOUNT_MINOR, "/delivery/price");
            require(
                    ListPrices.rateOf(question, delivery.taxCategory()) != null,
                    "tax-rate-missing",
                    "/delivery/taxCategory",
                    "no tax rate for " + delivery.taxCategory());
        }
    }

    private static void atMost(List<?> list, int most, String pointer) {
        if (list.size() > most) {
            throw new QuestionRefused("too-many", pointer, "more than " + most);
        }
    }

    private static void range(long value, long least, long most, String pointer) {
        if (value < least || value > most) {
            throw new QuestionRefused("out-of-range", pointer, value + " is not between " + least + " and " + most);
        }
    }

    private static void require(boolean holds, String code, String pointer, @Nullable String detail) {
        if (!holds) {
            throw new QuestionRefused(code, pointer, String.valueOf(detail));
        }
    }
}
