package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.StoreCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which balances a shopper wants to pay with. Nothing is held before the order is asked for. */
@Component
class ChoosingCredits {

    private final CheckoutKeeping keeping;
    private final GiftCards cards;
    private final StoreCredit storeCredit;

    ChoosingCredits(CheckoutKeeping keeping, GiftCards cards, StoreCredit storeCredit) {
        this.keeping = keeping;
        this.cards = cards;
        this.storeCredit = storeCredit;
    }

    CheckoutRow useGiftCard(UUID id, Shopper shopper, CardProof proof) {
        CheckoutRow row = keeping.ownedAndOpen(id, shopper);
        GiftCard card = cards.identify(proof);
        if (card.state() != GiftCard.State.ACTIVE) {
            throw Refused.because(PaymentsRefusal.GIFT_CARD_NOT_ACTIVE).with("state", card.state());
        }
        boolean usable = card.available().currency().equals(row.quote().currency())
                && card.available().isPositive();
        if (!usable) {
            throw Refused.because(PaymentsRefusal.GIFT_CARD_SHORT).with("available", card.available());
        }
        var chosen = new WantedCredit(
                GiftCards.METHOD, card.id(), card.masked(), card.available().amount());
        return keeping.changeCredits(id, shopper, now -> with(now, chosen));
    }

    CheckoutRow useStoreCredit(UUID id, Shopper shopper) {
        CheckoutRow row = keeping.ownedAndOpen(id, shopper);
        UUID customer = row.customerId();
        Money available = customer == null
                ? Money.zero(row.quote().currency())
                : storeCredit.available(customer, row.quote().currency());
        if (customer == null || !available.isPositive()) {
            throw Refused.because(PaymentsRefusal.STORE_CREDIT_SHORT).with("available", available);
        }
        UUID account = StoreCredit.accountId(customer, available.currency());
        var chosen = new WantedCredit(StoreCredit.METHOD, account, "", available.amount());
        return keeping.changeCredits(id, shopper, now -> with(now, chosen));
    }

    CheckoutRow drop(UUID id, Shopper shopper, UUID accountId) {
        return keeping.changeCredits(
                id,
                shopper,
                now -> now.stream()
                        .filter(credit -> !credit.accountId().equals(accountId))
                        .toList());
    }

    /** The same one again brings its amount up to date. */
    private static List<WantedCredit> with(List<WantedCredit> now, WantedCredit chosen) {
        List<WantedCredit> with = new ArrayList<>(now);
        with.removeIf(credit -> credit.accountId().equals(chosen.accountId()));
        if (with.size() >= Credits.CREDITS_MAX) {
            throw Refused.because(CheckoutRefusal.TOO_MANY_CREDITS).with("max", Credits.CREDITS_MAX);
        }
        with.add(chosen);
        return List.copyOf(with);
    }
}
