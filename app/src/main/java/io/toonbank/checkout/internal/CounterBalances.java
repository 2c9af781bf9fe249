package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.CounterSales.PaidTender;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.NewOrder;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.SoldCards;
import io.toonbank.payments.StoreCredit;
import io.toonbank.payments.StoredValue;
import io.toonbank.payments.StoredValue.Spend;
import io.toonbank.pricing.Quote;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gift cards and store credit in a sale over the counter: spent, and sold, in the transaction of the sale. */
@Component
class CounterBalances {

    private final Vouchers vouchers;
    private final GiftCards giftCards;
    private final StoredValue storedValue;
    private final Clock clock;

    CounterBalances(Vouchers vouchers, GiftCards giftCards, StoredValue storedValue, Clock clock) {
        this.vouchers = vouchers;
        this.giftCards = giftCards;
        this.storedValue = storedValue;
        this.clock = clock;
    }

    /** What of a sale concerns balances; empty for most. */
    record Part(List<Spend> spends, List<SoldCards> cards) {}

    /**
     * A gift card is not paid with a gift card: nobody could say any more where its money came from. Refuses
     * {@code checkout.not-with-gift-card}.
     */
    void requireOtherMoney(Quote quote, List<PaidTender> paid) {
        Money stored = Money.zero(quote.currency());
        for (PaidTender tender : paid) {
            stored = isBalance(tender.method()) ? stored.plus(tender.paid()) : stored;
        }
        if (stored.isPositive() && stored.compareTo(quote.total().minus(vouchers.worth(quote))) > 0) {
            throw Refused.because(CheckoutRefusal.NOT_WITH_GIFT_CARD);
        }
    }

    /** Tenders in the same order as the sale's. Refuses {@code checkout.no-such-tender}. */
    Part of(CounterSale sale, NewOrder order, List<PaidTender> paid) {
        List<Spend> spends = java.util.stream.IntStream.range(0, paid.size())
                .filter(place -> isBalance(paid.get(place).method()))
                .mapToObj(place -> new Spend(
                        paid.get(place).id(),
                        sale.id(),
                        paid.get(place).method(),
                        account(sale, place),
                        paid.get(place).paid(),
                        clock.instant(),
                        sale.deviceId()))
                .toList();
        return new Part(spends, vouchers.sold(order, true));
    }

    static List<PaidTender> others(List<PaidTender> paid) {
        return paid.stream().filter(tender -> !isBalance(tender.method())).toList();
    }

    private static boolean isBalance(String method) {
        return StoredValue.METHODS.contains(method);
    }

    /** Which balance a tender is paid from: the card that was shown, or the credit of the customer whose sale it is. */
    private static UUID account(CounterSale sale, int place) {
        CounterTender tender = sale.tenders().get(place);
        UUID customer = sale.basket().customerId();
        UUID card = tender.giftCardId();
        if (tender.method().equals(StoreCredit.METHOD) && customer != null) {
            return StoreCredit.accountId(customer, tender.received().currency());
        }
        boolean shown =
                tender.method().equals(GiftCards.METHOD) || tender.method().equals(ExchangeValue.METHOD);
        if (shown && card != null) {
            return card;
        }
        throw Refused.because(CheckoutRefusal.NO_SUCH_TENDER).at("/tenders/" + place);
    }

    /** Cards are spent last: a card's row is the one that others may be waiting for. */
    void inTransaction(List<Part> parts) {
        List<SoldCards> sold =
                parts.stream().flatMap(part -> part.cards().stream()).toList();
        List<Spend> spends =
                parts.stream().flatMap(part -> part.spends().stream()).toList();
        if (!sold.isEmpty()) {
            giftCards.sell(sold);
        }
        if (!spends.isEmpty()) {
            storedValue.spend(spends);
        }
    }
}
