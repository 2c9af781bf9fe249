package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.GIFT_CARD;

import io.toonbank.access.Attempts;
import io.toonbank.access.DemoMode;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Ledger;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCardActivated;
import io.toonbank.payments.GiftCardBlocked;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.db.tables.records.GiftCardRecord;
import io.toonbank.payments.internal.GiftCardRows.NewCard;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of gift cards for channels. */
@Service
class KeepingGiftCards implements GiftCards {

    static final Attempts.Limit TRIES_AT_A_CARD = new Attempts.Limit("gift-card", 5, Duration.ofMinutes(15));
    static final Attempts.Limit TRIES_FROM_AN_ADDRESS =
            new Attempts.Limit("gift-card-address", 30, Duration.ofMinutes(15));
    static final Attempts.Limit TRIES_AT_A_TILL = new Attempts.Limit("gift-card-till", 300, Duration.ofMinutes(15));

    private final GiftCardRows rows;
    private final GiftCardMoney money;
    private final Ledger ledger;
    private final Attempts attempts;
    private final DemoMode demo;
    private final EventLog events;
    private final Clock clock;

    KeepingGiftCards(
            GiftCardRows rows,
            GiftCardMoney money,
            Ledger ledger,
            Attempts attempts,
            DemoMode demo,
            EventLog events,
            Clock clock) {
        this.rows = rows;
        this.money = money;
        this.ledger = ledger;
        this.attempts = attempts;
        this.demo = demo;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public GiftCard identify(CardProof proof) {
        String plain = CardCodes.plain(proof.code());
        attempts.count(proof.atTill() ? TRIES_AT_A_TILL : TRIES_FROM_AN_ADDRESS, proof.address());
        attempts.count(TRIES_AT_A_CARD, plain);
        GiftCardRecord row = rows.byCode(plain)
                .filter(found -> demo.on() || !found.getDemo())
                .filter(found ->
                        CardCodes.same(found.getPinHash(), CardCodes.pinHash(found.getId(), plain, proof.pin())))
                .orElseThrow(() -> Refused.because(PaymentsRefusal.NO_SUCH_GIFT_CARD));
        attempts.forget(TRIES_AT_A_CARD, plain);
        return rows.card(row);
    }

    @Override
    public Optional<GiftCard> find(UUID cardId) {
        return rows.find(cardId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sell(Collection<SoldCards> sold) {
        for (SoldCards line : sold) {
            if (line.pieces() > PIECES_MAX) {
                throw Refused.because(PaymentsRefusal.TOO_MANY_GIFT_CARDS).with("max", PIECES_MAX);
            }
            for (int piece = 1; piece <= line.pieces(); piece++) {
                sell(line, piece);
            }
        }
    }

    private void sell(SoldCards line, int piece) {
        Instant now = clock.instant();
        var card = new NewCard(
                GiftCardMoney.id("of line", line.orderId() + " " + line.lineId() + " " + piece),
                CardCodes.newCode(),
                CardCodes.newPin(),
                line.paid() ? GiftCard.State.ACTIVE : GiftCard.State.WAITING,
                GiftCard.Origin.SOLD,
                line.each(),
                line.orderId(),
                line.lineId(),
                piece,
                null,
                null,
                false,
                now.plus(VALID_FOR));
        if (!rows.insert(card)) {
            return;
        }
        rows.writeLetter(card, now.plus(LETTER_WAITS));
        money.open(card.id(), line.each().currency());
        if (line.paid()) {
            load(card.id(), line.each(), line.orderId(), card.expiresAt());
        }
    }

    private void load(UUID cardId, Money amount, UUID orderId, @Nullable Instant end) {
        money.load(cardId, amount, GiftCardMoney.SOLD, "order " + orderId, end);
        events.append(new GiftCardActivated(cardId, orderId, amount));
    }

    @Override
    public boolean anyWaiting(UUID orderId) {
        return !waiting(orderId).isEmpty();
    }

    private List<GiftCardRecord> waiting(UUID orderId) {
        return rows.rows(GIFT_CARD.ORDER_ID.eq(orderId).and(GIFT_CARD.STATE.eq(GiftCard.State.WAITING.name())));
    }

    @Override
    @Transactional
    public int activate(UUID orderId) {
        int activated = 0;
        for (GiftCardRecord row : waiting(orderId)) {
            if (rows.move(row.getId(), GiftCard.State.WAITING, GiftCard.State.ACTIVE, null, null)) {
                load(row.getId(), Money.of(row.getAmount(), row.getCurrency()), orderId, row.getExpiresAt());
                activated++;
            }
        }
        return activated;
    }

    @Override
    @Transactional
    public List<CardLetter> letters(UUID orderId) {
        List<CardLetter> letters = new ArrayList<>();
        for (GiftCard card : rows.cards(rows.rows(GIFT_CARD.ORDER_ID.eq(orderId)))) {
            UUID line = card.orderLineId();
            if (card.state() == GiftCard.State.ACTIVE && line != null) {
                rows.openLetter(card.id())
                        .ifPresent(read -> letters.add(new CardLetter(
                                card.id(),
                                line,
                                CardCodes.grouped(read[0]),
                                read[1],
                                card.issued(),
                                card.expiresAt())));
            }
        }
        return letters;
    }

    @Override
    @Transactional
    public void takeBack(UUID orderLineId, int piecesInAll) {
        List<GiftCard> cards = rows.cards(rows.rows(GIFT_CARD.ORDER_LINE_ID.eq(orderLineId)));
        long back = cards.stream()
                .filter(card -> GiftCardMoney.TAKEN_BACK.equals(card.blockReason()))
                .count();
        List<GiftCard> unused = cards.stream().filter(KeepingGiftCards::unused).toList();
        long wanted = piecesInAll - back;
        if (wanted > unused.size()) {
            throw Refused.because(PaymentsRefusal.GIFT_CARD_USED).with("unused", unused.size());
        }
        unused.stream().limit(Math.max(0, wanted)).forEach(this::takeBack);
    }

    private static boolean unused(GiftCard card) {
        boolean whole = card.balance().equals(card.issued()) && card.held().isZero();
        return card.state() == GiftCard.State.WAITING || (card.state() == GiftCard.State.ACTIVE && whole);
    }

    private void takeBack(GiftCard card) {
        if (card.state() == GiftCard.State.ACTIVE) {
            money.unload(card.id(), card.issued());
            ledger.freeze(card.id(), true);
        }
        if (!rows.move(card.id(), card.state(), GiftCard.State.BLOCKED, GiftCardMoney.TAKEN_BACK, card.version())) {
            throw Refused.because(PaymentsRefusal.GIFT_CARD_USED).with("unused", 0);
        }
        events.append(new GiftCardBlocked(card.id(), true));
    }
}
