package io.toonbank.payments.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Account;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.Ledger.OpenAccount;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.ledger.Posting;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.StoreCredit;
import io.toonbank.payments.StoreCreditBooked;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of store credit. */
@Service
class KeepingStoreCredit implements StoreCredit {

    static final String KIND = "store-credit";

    private final Ledger ledger;
    private final GiftCardMoney money;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;

    KeepingStoreCredit(Ledger ledger, GiftCardMoney money, EventLog events, Audit audit, Clock clock) {
        this.ledger = ledger;
        this.money = money;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Credit> of(UUID customerId) {
        return ledger.ofOwner(customerId, KIND).stream()
                .map(KeepingStoreCredit::credit)
                .toList();
    }

    @Override
    public Money available(UUID customerId, String currency) {
        return ledger.find(StoreCredit.accountId(customerId, currency))
                .map(account -> Money.of(account.available(), currency))
                .orElse(Money.zero(currency));
    }

    @Override
    @Transactional
    public Credit book(BookCredit request) {
        Money amount = request.amount();
        if (amount.isZero()) {
            throw Refused.because(PaymentsRefusal.WRONG_AMOUNT).at("/amount");
        }
        if (request.expiresAt() != null && !request.expiresAt().isAfter(clock.instant())) {
            throw Refused.because(PaymentsRefusal.WRONG_EXPIRY).at("/expiresAt");
        }
        UUID id = StoreCredit.accountId(request.customerId(), amount.currency());
        Account _ = ledger.open(new OpenAccount(id, KIND, amount.currency(), request.customerId()));
        if (post(request, id)) {
            events.append(new StoreCreditBooked(request.customerId(), id, amount));
            audit.record(KIND, request.customerId(), "booked", null, Map.of("amount", amount), request.reason());
        }
        return credit(ledger.find(id).orElseThrow());
    }

    private boolean post(BookCredit request, UUID account) {
        Money amount = request.amount();
        UUID far = money.far(KIND, GiftCardMoney.GIVEN, amount.currency());
        String reason = request.reason();
        String reference = reason.substring(0, Math.min(reason.length(), Ledger.REFERENCE_MAX));
        Posting posting = new Posting(account, amount.amount(), amount.isPositive() ? request.expiresAt() : null);
        try {
            return ledger.post(new Entry(
                    request.id(),
                    GiftCardMoney.GIVEN,
                    reference,
                    List.of(new Posting(far, -amount.amount(), null), posting)));
        } catch (Refused refused) {
            if (refused.is(LedgerRefusal.NOT_ENOUGH)) {
                throw Refused.because(PaymentsRefusal.STORE_CREDIT_SHORT, refused)
                        .with("available", available(request.customerId(), amount.currency()));
            }
            throw refused;
        }
    }

    private static Credit credit(Account account) {
        return new Credit(
                account.id(),
                account.unit(),
                Money.of(account.balance(), account.unit()),
                Money.of(account.held(), account.unit()));
    }
}
