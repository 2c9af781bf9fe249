package io.toonbank.payments.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Account;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.Ledger.OpenAccount;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.payments.PaymentsRefusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of exchanges: an account of its own for each. */
@Service
class KeepingExchangeValue implements ExchangeValue {

    private static final String GIVEN = "given";
    private static final String PAID_BACK = "paid-back";

    private final Ledger ledger;
    private final GiftCardMoney money;

    KeepingExchangeValue(Ledger ledger, GiftCardMoney money) {
        this.ledger = ledger;
        this.money = money;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(UUID id, UUID accountId, Money amount, String reference) {
        if (!amount.isPositive()) {
            throw Refused.because(PaymentsRefusal.WRONG_AMOUNT).with("amount", amount);
        }
        Account _ = ledger.open(new OpenAccount(accountId, METHOD, amount.currency(), null));
        UUID far = money.far(METHOD, GIVEN, amount.currency());
        boolean _ = ledger.post(Entry.move(id, GIVEN, reference, far, accountId, amount.amount()));
    }

    @Override
    public Money available(UUID accountId, String currency) {
        return ledger.find(accountId)
                .map(account -> Money.of(account.available(), currency))
                .orElse(Money.zero(currency));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Money takeRest(UUID id, UUID accountId, String currency, String reference) {
        Money rest = available(accountId, currency);
        if (rest.isPositive()) {
            UUID far = money.far(METHOD, PAID_BACK, currency);
            boolean _ = ledger.post(Entry.move(id, PAID_BACK, reference, accountId, far, rest.amount()));
        }
        return rest;
    }
}
