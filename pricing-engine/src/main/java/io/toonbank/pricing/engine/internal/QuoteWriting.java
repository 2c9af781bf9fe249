package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Quote;
import io.toonbank.pricing.engine.Quote.QuotedDelivery;
import io.toonbank.pricing.engine.Quote.TaxTotal;
import io.toonbank.pricing.engine.Quote.Totals;
import io.toonbank.pricing.engine.QuotedLine;
import io.toonbank.pricing.engine.TaxRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds the tax and writes the quote down. */
final class QuoteWriting {
    private final Question question;
    private final List<BasketLine> lines;
    private final List<List<Run>> runsOfLines = new ArrayList<>();
    private final @Nullable DeliveryPrice delivery;

    QuoteWriting(Question question, List<BasketLine> lines, List<Run> runs, @Nullable DeliveryPrice delivery) {
        this.question = question;
        this.lines = lines;
        this.delivery = delivery;
        for (int i = 0; i < lines.size(); i++) {
            runsOfLines.add(new ArrayList<>());
        }
        for (Run run : runs) {
            addMerged(runsOfLines.get(run.line.index()), run);
        }
    }

    private static void addMerged(List<Run> runs, Run run) {
        for (Run other : runs) {
            if (other.likeIn(run)) {
                other.count += run.count;
                return;
            }
        }
        if (run.count > 0) {
            runs.add(run);
        }
    }

    Quote write(Promoted promoted) {
        List<TaxRate> rates = new ArrayList<>();
        long[] amounts = taxable(rates);
        long[] taxes =
                new Taxing(question.pricesIncludeTax(), question.settings().taxRounding()).of(rates, amounts);
        List<QuotedLine> quoted = new ArrayList<>(lines.size());
        int next = 0;
        for (BasketLine line : lines) {
            quoted.add(line.sellable() ? quotedLine(line, amounts[next], taxes[next]) : unsellable(line));
            next += line.sellable() ? 1 : 0;
        }
        QuotedDelivery quotedDelivery = delivery == null ? null : quotedDelivery(delivery, taxes[next]);
        return new Quote(
                question.currency(),
                question.pricesIncludeTax(),
                quoted,
                quotedDelivery,
                promoted.gifts(),
                taxTotals(rates, amounts, taxes),
                totals(quoted, quotedDelivery),
                promoted.explanations(),
                promoted.unknownCoupons(),
                promoted.provenBest(),
                promoted.work());
    }

    private long[] taxable(List<TaxRate> rates) {
        long[] amounts = new long[lines.size() + 1];
        int next = 0;
        for (BasketLine line : lines) {
            if (line.sellable()) {
                rates.add(line.taxRate());
                for (Run run : runsOfLines.get(line.index())) {
                    amounts[next] += run.paid * run.count;
                }
                next++;
            }
        }
        if (delivery != null) {
            rates.add(delivery.rate);
            amounts[next++] = delivery.paid();
        }
        return java.util.Arrays.copyOf(amounts, next);
    }

    private QuotedLine quotedLine(BasketLine line, long paid, long tax) {
        List<Run> runs = runsOfLines.get(line.index());
        return new QuotedLine(
                line.line().id(),
                null,
                line.chosenPrice().priceListId(),
                line.line().quantity(),
                line.chosenPrice().amount(),
                line.chosenPrice().extraDecimals(),
                line.line().priorPrice(),
                line.list(),
                Groups.discountsOf(runs),
                paid,
                line.taxRate().name(),
                line.taxRate().rateMillionths(),
                net(paid, tax),
                tax,
                gross(paid, tax),
                Groups.of(runs, tax, question.pricesIncludeTax()));
    }

    private QuotedLine unsellable(BasketLine line) {
        return new QuotedLine(
                line.line().id(),
                line.unsellable(),
                null,
                line.line().quantity(),
                0,
                0,
                null,
                0,
                List.of(),
                0,
                "",
                0,
                0,
                0,
                0,
                List.of());
    }

    private QuotedDelivery quotedDelivery(DeliveryPrice price, long tax) {
        return new QuotedDelivery(
                price.choice.method(),
                price.choice.price(),
                price.discounts,
                price.paid(),
                price.rate.name(),
                price.rate.rateMillionths(),
                net(price.paid(), tax),
                tax,
                gross(price.paid(), tax));
    }

    private List<TaxTotal> taxTotals(List<TaxRate> rates, long[] amounts, long[] taxes) {
        List<TaxTotal> totals = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            TaxRate rate = rates.get(i);
            TaxTotal row = new TaxTotal(
                    rate.name(),
                    rate.rateMillionths(),
                    net(amounts[i], taxes[i]),
                    taxes[i],
                    gross(amounts[i], taxes[i]));
            addTo(totals, row);
        }
        return totals;
    }

    private static void addTo(List<TaxTotal> totals, TaxTotal row) {
        for (int i = 0; i < totals.size(); i++) {
            TaxTotal other = totals.get(i);
            if (other.rateMillionths() == row.rateMillionths() && other.name().equals(row.name())) {
                totals.set(
                        i,
                        new TaxTotal(
                                row.name(),
                                row.rateMillionths(),
                                other.net() + row.net(),
                                other.tax() + row.tax(),
                                other.gross() + row.gross()));
                return;
            }
        }
        totals.add(row);
    }

    private Totals totals(List<QuotedLine> quoted, @Nullable QuotedDelivery quotedDelivery) {
        long list = 0;
        long goods = 0;
        long net = quotedDelivery == null ? 0 : quotedDelivery.net();
        long tax = quotedDelivery == null ? 0 : quotedDelivery.tax();
        for (QuotedLine line : quoted) {
            list += line.list();
            goods += line.paid();
            net += line.net();
            tax += line.tax();
        }
        long paidDelivery = quotedDelivery == null ? 0 : quotedDelivery.paid();
        long step = question.settings().cashStep();
        long cash = Amounts.roundHalfUp(net + tax, 1, step) * step;
        return new Totals(list, list - goods, goods, paidDelivery, net, tax, net + tax, cash);
    }

    private long net(long amount, long tax) {
        return question.pricesIncludeTax() ? amount - tax : amount;
    }

    private long gross(long amount, long tax) {
        return question.pricesIncludeTax() ? amount : amount + tax;
    }
}
