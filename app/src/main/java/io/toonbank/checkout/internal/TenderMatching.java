package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.CounterSales.PaidTender;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.CashRounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Matches what was handed over with what is to be paid. Only cash may be more, and only cash gives change. */
final class TenderMatching {

    private TenderMatching() {}

    /**
     * Refuses {@code checkout.no-such-tender}, {@code checkout.tenders-do-not-match}.
     *
     * @param cashStep what is paid in cash is rounded to, in minor units; 1 where it is not
     */
    static Matched match(Money total, List<CounterTender> tenders, Set<String> taken, long cashStep) {
        Money received = Money.zero(total.currency());
        Money cash = Money.zero(total.currency());
        for (int i = 0; i < tenders.size(); i++) {
            CounterTender tender = tenders.get(i);
            boolean good = taken.contains(tender.method())
                    && tender.received().isPositive()
                    && tender.received().currency().equals(total.currency());
            if (!good || tenders.size() > CounterSales.TENDERS_MAX) {
                throw Refused.because(CheckoutRefusal.NO_SUCH_TENDER).at("/tenders/" + i);
            }
            received = received.plus(tender.received());
            cash = isCash(tender) ? cash.plus(tender.received()) : cash;
        }
        Money rounding = cash.isPositive() ? rounding(total.minus(received.minus(cash)), cash, cashStep) : cash;
        Money change = received.minus(total.minus(rounding));
        // More change than cash came in would pay a card out in cash.
        if (change.isNegative() || change.compareTo(cash) > 0 || (change.isPositive() && change.equals(cash))) {
            throw Refused.because(CheckoutRefusal.TENDERS_DO_NOT_MATCH)
                    .with("total", total)
                    .with("tendered", received);
        }
        return new Matched(paid(tenders, change), change, rounding);
    }

    /** What is not asked of the part paid in cash; below zero where more is asked. Nothing is rounded that was handed over exactly. */
    private static Money rounding(Money inCash, Money handedOver, long step) {
        Money asked = inCash.isPositive() ? CashRounding.rounded(inCash, step) : inCash;
        return handedOver.equals(inCash) || !asked.isPositive() ? Money.zero(inCash.currency()) : inCash.minus(asked);
    }

    private static List<PaidTender> paid(List<CounterTender> tenders, Money change) {
        List<PaidTender> paid = new ArrayList<>();
        Money left = change;
        for (CounterTender tender : tenders) {
            Money back = isCash(tender) ? smaller(left, tender.received()) : Money.zero(left.currency());
            left = left.minus(back);
            paid.add(new PaidTender(
                    tender.id(),
                    tender.method(),
                    tender.received(),
                    tender.received().minus(back),
                    tender.reference()));
        }
        return paid;
    }

    private static boolean isCash(CounterTender tender) {
        return tender.method().equals(CounterSales.CASH);
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** @param rounding what cash paid less than the total asked; below zero where it paid more */
    record Matched(List<PaidTender> tenders, Money change, Money rounding) {}
}
