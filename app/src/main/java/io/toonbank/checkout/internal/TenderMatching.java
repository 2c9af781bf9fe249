package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.CounterSales.PaidTender;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Matches what was handed over with what is to be paid. Only cash may be more, and only cash gives change. */
final class TenderMatching {

    private TenderMatching() {}

    /** Refuses {@code checkout.no-such-tender}, {@code checkout.tenders-do-not-match}. */
    static Matched match(Money total, List<CounterTender> tenders, Set<String> taken) {
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
        Money change = received.minus(total);
        // More change than cash came in would pay a card out in cash.
        if (change.isNegative() || change.compareTo(cash) > 0 || (change.isPositive() && change.equals(cash))) {
            throw Refused.because(CheckoutRefusal.TENDERS_DO_NOT_MATCH)
                    .with("total", total)
                    .with("tendered", received);
        }
        return new Matched(paid(tenders, change), change);
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

    record Matched(List<PaidTender> tenders, Money change) {}
}
