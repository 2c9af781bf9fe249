package io.toonbank.payments.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Hold;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.Ledger.PlaceHold;
import io.toonbank.ledger.Ledger.TakeHeld;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.ledger.Posting;
import io.toonbank.payments.PaymentProvider;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pays with balances that are kept here by the same port as money at a provider: authorising holds, capturing takes, cancelling
 * lets go. The instrument is the account; the hold has the payment's id. It always knows the answer.
 */
final class BalanceProvider implements PaymentProvider {

    private final String name;
    private final Ledger ledger;
    private final GiftCardMoney money;
    private final Cards cards;
    private final TransactionTemplate transaction;

    BalanceProvider(String name, Ledger ledger, GiftCardMoney money, Cards cards, TransactionTemplate transaction) {
        this.name = name;
        this.ledger = ledger;
        this.money = money;
        this.cards = cards;
        this.transaction = transaction;
    }

    /** What gift cards and store credit differ in. */
    interface Cards {

        /** How it is named on receipts. */
        String reference(UUID accountId);

        /** Until when what comes back can be spent; called in the transaction that brings it. */
        Optional<Instant> endOfRefund(UUID accountId);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer authorise(Charge charge) {
        UUID account = account(charge);
        try {
            Hold _ = ledger.hold(new PlaceHold(
                    charge.paymentId(),
                    account,
                    charge.amount().amount(),
                    charge.amount().currency(),
                    reference(charge)));
            return new Answer.Approved(cards.reference(account));
        } catch (Refused refused) {
            return new Answer.Refused(why(refused));
        }
    }

    private static String why(Refused refused) {
        if (refused.is(LedgerRefusal.NOT_ENOUGH)) {
            return "balance-too-low";
        }
        return refused.is(LedgerRefusal.FROZEN) ? "balance-blocked" : "balance-not-usable";
    }

    @Override
    public Answer status(Charge charge) {
        return ledger.findHold(charge.paymentId())
                .<Answer>map(hold -> hold.open() || hold.taken() > 0
                        ? new Answer.Approved(cards.reference(hold.accountId()))
                        : new Answer.Refused("cancelled"))
                .orElse(new Answer.Unknown());
    }

    @Override
    public Answer operate(Charge charge, Operation operation, Money amount, String key) {
        UUID id = GiftCardMoney.id(operation.name(), charge.paymentId() + " " + key);
        try {
            switch (operation) {
                case CAPTURE -> take(charge, amount, id);
                case CANCEL -> {
                    if (ledger.findHold(charge.paymentId()).isPresent()) {
                        Hold _ = ledger.letGo(charge.paymentId());
                    }
                }
                case REFUND -> transaction.executeWithoutResult(_ -> giveBack(charge, amount, id));
            }
            return new Answer.Approved(cards.reference(account(charge)));
        } catch (Refused refused) {
            return new Answer.Refused(refused.code());
        }
    }

    private void take(Charge charge, Money amount, UUID id) {
        Hold _ = ledger.take(new TakeHeld(
                id,
                charge.paymentId(),
                amount.amount(),
                money.far(name, GiftCardMoney.REDEEMED, amount.currency()),
                GiftCardMoney.REDEEMED,
                reference(charge)));
    }

    private void giveBack(Charge charge, Money amount, UUID id) {
        UUID account = account(charge);
        UUID far = money.far(name, GiftCardMoney.REDEEMED, amount.currency());
        Instant end = cards.endOfRefund(account).orElse(null);
        boolean _ = ledger.post(new Entry(
                id,
                GiftCardMoney.REFUNDED,
                reference(charge),
                List.of(Posting.out(far, amount.amount()), new Posting(account, amount.amount(), end))));
    }

    private static UUID account(Charge charge) {
        return UUID.fromString(Objects.requireNonNull(charge.instrument(), "A balance is paid from an account"));
    }

    private static String reference(Charge charge) {
        return "order " + charge.orderId();
    }
}
