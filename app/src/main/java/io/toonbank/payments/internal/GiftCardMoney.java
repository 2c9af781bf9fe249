package io.toonbank.payments.internal;

import io.toonbank.kernel.Money;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.Ledger.OpenAccount;
import io.toonbank.ledger.Posting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is booked for gift cards, and the ids that make each booking happen once. */
@Component
class GiftCardMoney {

    static final String SOLD = "sold";
    static final String GIVEN = "given";
    static final String REDEEMED = "redeemed";
    static final String REFUNDED = "refunded";
    static final String MOVED = "moved";
    static final String TAKEN_BACK = "taken-back";

    private final Ledger ledger;

    GiftCardMoney(Ledger ledger) {
        this.ledger = ledger;
    }

    static UUID id(String what, Object of) {
        return UUID.nameUUIDFromBytes(("gift-card " + what + " " + of).getBytes(StandardCharsets.UTF_8));
    }

    /** The far side of the bookings of a kind: "gift-card.sold". */
    UUID far(String kind, String what, String currency) {
        return ledger.common(kind + "." + what, currency);
    }

    void open(UUID cardId, String currency) {
        var _ = ledger.open(new OpenAccount(cardId, GiftCardRows.KIND, currency, null));
    }

    void load(UUID cardId, Money amount, String what, String reference, @Nullable Instant end) {
        UUID from = far(GiftCardRows.KIND, what, amount.currency());
        var _ = ledger.post(new Entry(
                id(what, cardId),
                what,
                reference,
                List.of(Posting.out(from, amount.amount()), new Posting(cardId, amount.amount(), end))));
    }

    /** A card that comes back unused: what was sold is not sold. */
    void unload(UUID cardId, Money amount) {
        UUID to = far(GiftCardRows.KIND, SOLD, amount.currency());
        var _ = ledger.post(
                Entry.move(id(TAKEN_BACK, cardId), TAKEN_BACK, "card " + cardId, cardId, to, amount.amount()));
    }

    void move(UUID id, UUID from, UUID to, Money amount, @Nullable Instant end, String reference) {
        var _ = ledger.post(new Entry(
                id,
                MOVED,
                reference,
                List.of(Posting.out(from, amount.amount()), new Posting(to, amount.amount(), end))));
    }
}
