package io.toonbank.payments.internal;

import io.toonbank.access.Attempts;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCardActivated;
import io.toonbank.payments.GiftCardBlocked;
import io.toonbank.payments.GiftCardOffice;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.internal.GiftCardRows.NewCard;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of gift cards for the back office. */
@Service
class DeskOfGiftCards implements GiftCardOffice {

    private static final String SUBJECT = "gift-card";

    private final GiftCardRows rows;
    private final GiftCardMoney money;
    private final Ledger ledger;
    private final Attempts attempts;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;

    DeskOfGiftCards(
            GiftCardRows rows,
            GiftCardMoney money,
            Ledger ledger,
            Attempts attempts,
            EventLog events,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.money = money;
        this.ledger = ledger;
        this.attempts = attempts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public IssuedCard issue(IssueCard request) {
        if (!request.amount().isPositive()) {
            throw Refused.because(PaymentsRefusal.WRONG_AMOUNT).at("/amount");
        }
        requireFuture(request.expiresAt());
        boolean brought = request.code() != null;
        return make(new NewCard(
                request.id(),
                brought ? CardCodes.plain(Objects.requireNonNull(request.code())) : CardCodes.newCode(),
                request.pin() == null ? CardCodes.newPin() : request.pin(),
                GiftCard.State.ACTIVE,
                brought ? GiftCard.Origin.BROUGHT : GiftCard.Origin.GIVEN,
                request.amount(),
                null,
                null,
                null,
                null,
                request.note(),
                request.demo(),
                request.expiresAt()));
    }

    private IssuedCard make(NewCard card) {
        if (!rows.insert(card)) {
            return repeated(card);
        }
        rows.writeLetter(card, clock.instant().plus(GiftCards.LETTER_STAYS));
        money.open(card.id(), card.amount().currency());
        if (card.origin() != GiftCard.Origin.REPLACEMENT) {
            money.load(card.id(), card.amount(), GiftCardMoney.GIVEN, noted(card.note()), card.expiresAt());
        }
        events.append(new GiftCardActivated(card.id(), null, card.amount()));
        audit.record(
                SUBJECT,
                card.id(),
                "issued",
                null,
                Map.of("amount", card.amount(), "origin", card.origin()),
                card.note());
        return new IssuedCard(rows.require(card.id()), CardCodes.grouped(card.code()), card.pin());
    }

    /** The same request again answers the same code, as long as its letter is kept. */
    private IssuedCard repeated(NewCard card) {
        GiftCard before = rows.require(card.id());
        if (!before.issued().equals(card.amount()) || before.origin() == GiftCard.Origin.SOLD) {
            throw Refused.because(PaymentsRefusal.KEY_REUSED);
        }
        String[] read = rows.openLetter(card.id()).orElseThrow(() -> Refused.because(PaymentsRefusal.KEY_REUSED));
        return new IssuedCard(before, CardCodes.grouped(read[0]), read[1]);
    }

    private void requireFuture(@Nullable Instant end) {
        if (end != null && !end.isAfter(clock.instant())) {
            throw Refused.because(PaymentsRefusal.WRONG_EXPIRY).at("/expiresAt");
        }
    }

    private static String noted(@Nullable String note) {
        String text = note == null ? "" : note;
        return text.substring(0, Math.min(text.length(), Ledger.REFERENCE_MAX));
    }

    @Override
    public GiftCard findByCode(String code, String address) {
        String plain = CardCodes.plain(code);
        attempts.count(KeepingGiftCards.TRIES_FROM_AN_ADDRESS, address);
        return rows.byCode(plain).map(rows::card).orElseThrow(() -> Refused.because(PaymentsRefusal.NO_SUCH_GIFT_CARD));
    }

    @Override
    @Transactional
    public GiftCard block(UUID cardId, String reason, @Nullable Integer version) {
        GiftCard card = rows.require(cardId);
        if (card.state() == GiftCard.State.BLOCKED) {
            return card;
        }
        GiftCardRows.requireFresh(card, version);
        GiftCard.State from = card.state() == GiftCard.State.WAITING ? GiftCard.State.WAITING : GiftCard.State.ACTIVE;
        if (!rows.move(cardId, from, GiftCard.State.BLOCKED, reason, card.version())) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        ledger.freeze(cardId, true);
        events.append(new GiftCardBlocked(cardId, true));
        audit.record(
                SUBJECT, cardId, "blocked", Map.of("state", from), Map.of("state", GiftCard.State.BLOCKED), reason);
        return rows.require(cardId);
    }

    @Override
    @Transactional
    public GiftCard unblock(UUID cardId, String reason, @Nullable Integer version) {
        GiftCard card = rows.require(cardId);
        GiftCardRows.requireFresh(card, version);
        boolean neverPaid = card.activatedAt() == null;
        if (card.state() != GiftCard.State.BLOCKED || neverPaid) {
            throw notActive(card);
        }
        if (!rows.move(cardId, GiftCard.State.BLOCKED, GiftCard.State.ACTIVE, null, card.version())) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        ledger.freeze(cardId, false);
        events.append(new GiftCardBlocked(cardId, false));
        audit.record(
                SUBJECT,
                cardId,
                "unblocked",
                Map.of("state", GiftCard.State.BLOCKED),
                Map.of("state", GiftCard.State.ACTIVE),
                reason);
        return rows.require(cardId);
    }

    @Override
    @Transactional
    public IssuedCard replace(UUID cardId, String note) {
        GiftCard old = rows.require(cardId);
        requireActive(old);
        Money left = old.available();
        if (!left.isPositive()) {
            throw Refused.because(PaymentsRefusal.GIFT_CARD_SHORT).with("available", left);
        }
        IssuedCard fresh = make(new NewCard(
                Ids.next(),
                CardCodes.newCode(),
                CardCodes.newPin(),
                GiftCard.State.ACTIVE,
                GiftCard.Origin.REPLACEMENT,
                left,
                null,
                null,
                null,
                cardId,
                note,
                false,
                old.expiresAt()));
        move(GiftCardMoney.id("replaced", cardId + " " + fresh.card().id()), old, fresh.card(), left, note);
        GiftCard _ = block(cardId, note, null);
        return new IssuedCard(rows.require(fresh.card().id()), fresh.code(), fresh.pin());
    }

    @Override
    @Transactional
    public GiftCard transfer(TransferBalance request) {
        if (request.fromCardId().equals(request.toCardId())) {
            throw Refused.because(PaymentsRefusal.SAME_GIFT_CARD).at("/toCardId");
        }
        GiftCard from = rows.require(request.fromCardId());
        GiftCard to = rows.require(request.toCardId());
        Money amount = request.amount() == null ? from.available() : request.amount();
        requireActive(to);
        requireActive(from);
        if (!amount.isPositive() || !amount.currency().equals(to.issued().currency())) {
            throw Refused.because(PaymentsRefusal.WRONG_AMOUNT).at("/amount");
        }
        move(request.id(), from, to, amount, request.note());
        audit.record(SUBJECT, from.id(), "transferred", null, Map.of("to", to.id(), "amount", amount), request.note());
        audit.record(SUBJECT, to.id(), "received", null, Map.of("from", from.id(), "amount", amount), request.note());
        return rows.require(from.id());
    }

    private void move(UUID id, GiftCard from, GiftCard to, Money amount, String note) {
        try {
            money.move(id, from.id(), to.id(), amount, from.expiresAt(), noted(note));
        } catch (Refused refused) {
            throw translated(refused, from);
        }
    }

    static Refused translated(Refused refused, GiftCard card) {
        if (refused.is(LedgerRefusal.NOT_ENOUGH)) {
            return Refused.because(PaymentsRefusal.GIFT_CARD_SHORT, refused).with("available", card.available());
        }
        return refused.is(LedgerRefusal.FROZEN) ? notActive(card) : refused;
    }

    private static void requireActive(GiftCard card) {
        if (card.state() != GiftCard.State.ACTIVE) {
            throw notActive(card);
        }
    }

    static Refused notActive(GiftCard card) {
        return Refused.because(PaymentsRefusal.GIFT_CARD_NOT_ACTIVE).with("state", card.state());
    }
}
