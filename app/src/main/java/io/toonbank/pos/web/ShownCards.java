package io.toonbank.pos.web;

import io.toonbank.access.DeviceSession;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.pos.web.SaleBodies.CardBody;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gift cards that somebody holds at a till. Guessing is counted for each till. */
@Component
class ShownCards {

    private final GiftCards cards;

    ShownCards(GiftCards cards) {
        this.cards = cards;
    }

    /** Refuses as {@link GiftCards#identify}, and {@code payments.gift-card-not-active}. */
    GiftCard lookUp(DeviceSession till, CardBody shown) {
        GiftCard card = cards.identify(new CardProof(shown.code(), shown.pin(), "till " + till.deviceId(), true));
        if (card.state() != GiftCard.State.ACTIVE) {
            throw Refused.because(PaymentsRefusal.GIFT_CARD_NOT_ACTIVE).with("state", card.state());
        }
        return card;
    }

    UUID identify(DeviceSession till, CardBody shown) {
        return lookUp(till, shown).id();
    }
}
