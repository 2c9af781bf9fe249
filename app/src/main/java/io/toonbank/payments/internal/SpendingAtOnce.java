package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.PAYMENT;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.StoredValue;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Balances spent over the counter: payment and booking commit with the sale, so there is no half of it to repair. */
@Service
class SpendingAtOnce implements StoredValue {

    private final Ledger ledger;
    private final GiftCardMoney money;
    private final GiftCardRows rows;
    private final DSLContext database;
    private final Clock clock;

    SpendingAtOnce(Ledger ledger, GiftCardMoney money, GiftCardRows rows, DSLContext database, Clock clock) {
        this.ledger = ledger;
        this.money = money;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void spend(Collection<Spend> spends) {
        List<Spend> inOrder = spends.stream()
                .sorted(Comparator.comparing((Spend spend) -> spend.accountId().toString()))
                .toList();
        for (Spend spend : inOrder) {
            if (record(spend)) {
                book(spend);
            }
        }
    }

    private boolean record(Spend spend) {
        boolean card = spend.method().equals(GiftCards.METHOD);
        String reference = card
                ? rows.row(spend.accountId())
                        .map(row -> GiftCard.masked(row.getLastFour()))
                        .orElseThrow(() -> Refused.because(PaymentsRefusal.NO_SUCH_GIFT_CARD))
                : null;
        Money amount = spend.amount();
        return database.insertInto(PAYMENT)
                        .set(PAYMENT.ID, spend.paymentId())
                        .set(PAYMENT.ORDER_ID, spend.orderId())
                        .set(PAYMENT.METHOD, spend.method())
                        .set(PAYMENT.PROVIDER, spend.method())
                        .set(PAYMENT.STATE, PaymentState.CAPTURED.name())
                        .set(PAYMENT.AMOUNT, amount.amount())
                        .set(PAYMENT.CURRENCY, amount.currency())
                        .set(PAYMENT.CAPTURED, amount.amount())
                        .set(PAYMENT.INSTRUMENT, spend.accountId().toString())
                        .set(PAYMENT.REFERENCE, reference)
                        .set(PAYMENT.DEVICE_ID, spend.deviceId())
                        .set(PAYMENT.CREATED_AT, spend.at())
                        .set(PAYMENT.CHANGED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private void book(Spend spend) {
        Money amount = spend.amount();
        try {
            boolean _ = ledger.post(Entry.move(
                    spend.paymentId(),
                    GiftCardMoney.REDEEMED,
                    "order " + spend.orderId(),
                    spend.accountId(),
                    money.far(spend.method(), GiftCardMoney.REDEEMED, amount.currency()),
                    amount.amount()));
        } catch (Refused refused) {
            throw told(spend, refused);
        }
    }

    private Refused told(Spend spend, Refused refused) {
        if (spend.method().equals(GiftCards.METHOD)) {
            return rows.find(spend.accountId())
                    .map(card -> DeskOfGiftCards.translated(refused, card))
                    .orElse(refused);
        }
        boolean none = refused.is(LedgerRefusal.NO_SUCH_ACCOUNT) || refused.is(LedgerRefusal.NOT_ENOUGH);
        String currency = spend.amount().currency();
        return none
                ? Refused.because(PaymentsRefusal.STORE_CREDIT_SHORT, refused)
                        .with(
                                "available",
                                ledger.find(spend.accountId())
                                        .map(account -> Money.of(account.available(), currency))
                                        .orElse(Money.zero(currency)))
                : refused;
    }
}
