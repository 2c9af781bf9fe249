package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.AuthorisePayment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.StoreCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The part of a purchase that is paid from balances kept here. They are held after the stock and before any provider is asked, and
 * every call may be repeated: what an attempt left behind is held again, or let go, by the same ids. A purchase without them
 * asks the database nothing.
 */
@Component
class Credits {

    /** Most balances of one purchase. */
    static final int CREDITS_MAX = 5;

    private final GiftCards cards;
    private final StoreCredit storeCredit;
    private final Payments payments;
    private final Vouchers vouchers;

    Credits(GiftCards cards, StoreCredit storeCredit, Payments payments, Vouchers vouchers) {
        this.cards = cards;
        this.storeCredit = storeCredit;
        this.payments = payments;
        this.vouchers = vouchers;
    }

    /** How the balances share what they may pay: in the order they were chosen, each as much as it has. */
    List<Checkout.Credit> shares(CheckoutRow row) {
        List<WantedCredit> wanted = row.wanted().creditsOrNone();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String currency = row.quote().currency();
        Money left = row.total().minus(vouchers.worth(row.quote()));
        List<Checkout.Credit> shares = new ArrayList<>();
        for (WantedCredit credit : wanted) {
            Money known = Money.of(credit.known(), currency);
            Money used = known.compareTo(left) < 0 ? known : left;
            used = used.isNegative() ? Money.zero(currency) : used;
            left = left.minus(used);
            shares.add(new Checkout.Credit(credit.accountId(), credit.method(), credit.label(), known, used));
        }
        return shares;
    }

    /** What an attempt is to hold. */
    List<CreditPart> plan(CheckoutRow row) {
        return shares(row).stream()
                .filter(share -> share.used().isPositive())
                .map(share -> new CreditPart(
                        Ids.next(),
                        share.method(),
                        share.accountId(),
                        share.used().amount()))
                .toList();
    }

    /** What is left for another method of payment. */
    static Money rest(CheckoutRow row) {
        Money rest = row.total();
        for (CreditPart part : row.attempt().credits()) {
            rest = rest.minus(Money.of(part.amount(), rest.currency()));
        }
        return rest;
    }

    /** Null when everything is held; else the answer of the first that is not. With no transaction open. */
    @Nullable
    PaymentOutcome hold(CheckoutRow row) {
        for (CreditPart part : row.attempt().credits()) {
            PaymentOutcome outcome = payments.authorise(new AuthorisePayment(
                    part.paymentId(),
                    row.id(),
                    Money.of(part.amount(), row.total().currency()),
                    part.method(),
                    part.accountId().toString(),
                    null));
            if (!(outcome instanceof PaymentOutcome.Authorised)) {
                return outcome;
            }
        }
        return null;
    }

    /** Repeatable; whatever became an order's stays. Answers whether all of it is known to be let go. */
    boolean letGo(CheckoutRow row) {
        boolean all = true;
        for (CreditPart part : row.attempt().credits()) {
            all &= letGo(row, part);
        }
        return all;
    }

    private boolean letGo(CheckoutRow row, CreditPart part) {
        PaymentState state = stateOf(part.paymentId());
        if (state == PaymentState.STARTED || state == PaymentState.UNCERTAIN) {
            PaymentOutcome _ = payments.resolve(part.paymentId());
            state = stateOf(part.paymentId());
        }
        if (state == PaymentState.AUTHORISED) {
            var _ = payments.cancel(
                    part.paymentId(), "cancel:" + row.id() + ":" + row.attempt().number());
            state = stateOf(part.paymentId());
        }
        return state != PaymentState.STARTED && state != PaymentState.UNCERTAIN && state != PaymentState.AUTHORISED;
    }

    private PaymentState stateOf(UUID paymentId) {
        return payments.find(paymentId).map(Payments.Payment::state).orElse(PaymentState.CANCELLED);
    }

    /** The same balances as they stand now; those with nothing left fall away. */
    List<WantedCredit> lookedAtAgain(CheckoutRow row) {
        return row.wanted().creditsOrNone().stream()
                .map(credit ->
                        new WantedCredit(credit.method(), credit.accountId(), credit.label(), available(row, credit)))
                .filter(credit -> credit.known() > 0)
                .toList();
    }

    private long available(CheckoutRow row, WantedCredit credit) {
        UUID customer = row.customerId();
        if (credit.method().equals(StoreCredit.METHOD)) {
            return customer == null
                    ? 0
                    : storeCredit.available(customer, row.quote().currency()).amount();
        }
        return cards.find(credit.accountId())
                .map(GiftCard::available)
                .map(Money::amount)
                .orElse(0L);
    }
}
