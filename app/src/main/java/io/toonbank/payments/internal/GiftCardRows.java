package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.GIFT_CARD;
import static io.toonbank.payments.db.Tables.GIFT_CARD_LETTER;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Account;
import io.toonbank.ledger.Ledger;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.db.tables.records.GiftCardRecord;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of gift cards; what is on them the ledger knows. */
@Component
class GiftCardRows {

    static final String KIND = "gift-card";

    private final DSLContext database;
    private final Ledger ledger;
    private final LetterSeal seal;
    private final Clock clock;

    GiftCardRows(DSLContext database, Ledger ledger, LetterSeal seal, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What a new row says.
     *
     * @param code plain
     */
    record NewCard(
            UUID id,
            String code,
            String pin,
            GiftCard.State state,
            GiftCard.Origin origin,
            Money amount,
            @Nullable UUID orderId,
            @Nullable UUID lineId,
            @Nullable Integer piece,
            @Nullable UUID replaces,
            @Nullable String note,
            boolean demo,
            @Nullable Instant expiresAt) {}

    /** Answers false when the card is there already. */
    boolean insert(NewCard card) {
        Instant now = clock.instant();
        boolean active = card.state() == GiftCard.State.ACTIVE;
        return database.insertInto(GIFT_CARD)
                        .set(GIFT_CARD.ID, card.id())
                        .set(GIFT_CARD.CODE_HASH, CardCodes.codeHash(card.code()))
                        .set(GIFT_CARD.PIN_HASH, CardCodes.pinHash(card.id(), card.code(), card.pin()))
                        .set(GIFT_CARD.LAST_FOUR, CardCodes.lastFour(card.code()))
                        .set(GIFT_CARD.STATE, card.state().name())
                        .set(GIFT_CARD.ORIGIN, card.origin().name())
                        .set(GIFT_CARD.AMOUNT, card.amount().amount())
                        .set(GIFT_CARD.CURRENCY, card.amount().currency())
                        .set(GIFT_CARD.ORDER_ID, card.orderId())
                        .set(GIFT_CARD.ORDER_LINE_ID, card.lineId())
                        .set(GIFT_CARD.PIECE, card.piece())
                        .set(GIFT_CARD.REPLACES, card.replaces())
                        .set(GIFT_CARD.NOTE, card.note())
                        .set(GIFT_CARD.DEMO, card.demo())
                        .set(GIFT_CARD.CREATED_AT, now)
                        .set(GIFT_CARD.ACTIVATED_AT, active ? now : null)
                        .set(GIFT_CARD.EXPIRES_AT, card.expiresAt())
                        .onConflict(GIFT_CARD.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    void writeLetter(NewCard card, Instant keptUntil) {
        database.insertInto(GIFT_CARD_LETTER)
                .set(GIFT_CARD_LETTER.CARD_ID, card.id())
                .set(GIFT_CARD_LETTER.SEALED, seal.seal(card.id(), card.code() + " " + card.pin()))
                .set(GIFT_CARD_LETTER.KEPT_UNTIL, keptUntil)
                .onConflictDoNothing()
                .execute();
    }

    /** Code and PIN, once more as long as it may be read; afterwards it is kept only for a while. */
    Optional<String[]> openLetter(UUID cardId) {
        Instant now = clock.instant();
        var letter = database.selectFrom(GIFT_CARD_LETTER)
                .where(GIFT_CARD_LETTER.CARD_ID.eq(cardId), GIFT_CARD_LETTER.KEPT_UNTIL.gt(now))
                .fetchOne();
        if (letter == null) {
            return Optional.empty();
        }
        if (letter.getOpenedAt() == null) {
            database.update(GIFT_CARD_LETTER)
                    .set(GIFT_CARD_LETTER.OPENED_AT, now)
                    .set(GIFT_CARD_LETTER.KEPT_UNTIL, now.plus(GiftCards.LETTER_STAYS))
                    .where(GIFT_CARD_LETTER.CARD_ID.eq(cardId), GIFT_CARD_LETTER.OPENED_AT.isNull())
                    .execute();
        }
        return seal.open(cardId, letter.getSealed()).map(text -> text.split(" ", 2));
    }

    int tearUpLetters() {
        return database.deleteFrom(GIFT_CARD_LETTER)
                .where(GIFT_CARD_LETTER.KEPT_UNTIL.le(clock.instant()))
                .execute();
    }

    Optional<GiftCardRecord> byCode(String plain) {
        return database.selectFrom(GIFT_CARD)
                .where(GIFT_CARD.CODE_HASH.eq(CardCodes.codeHash(plain)))
                .fetchOptional();
    }

    Optional<GiftCardRecord> row(UUID id) {
        return database.selectFrom(GIFT_CARD).where(GIFT_CARD.ID.eq(id)).fetchOptional();
    }

    List<GiftCardRecord> rows(Condition where) {
        return database.selectFrom(GIFT_CARD)
                .where(where)
                .orderBy(GIFT_CARD.ORDER_LINE_ID, GIFT_CARD.PIECE, GIFT_CARD.ID)
                .fetch();
    }

    Optional<GiftCard> find(UUID id) {
        return row(id).map(this::card);
    }

    GiftCard require(UUID id) {
        return find(id).orElseThrow(() -> Refused.because(PaymentsRefusal.NO_SUCH_GIFT_CARD));
    }

    /** Changes the state by one guarded statement; answers false when the card is in another state or was changed meanwhile. */
    boolean move(UUID id, GiftCard.State from, GiftCard.State to, @Nullable String why, @Nullable Integer version) {
        Instant now = clock.instant();
        var change = database.update(GIFT_CARD)
                .set(GIFT_CARD.STATE, to.name())
                .set(GIFT_CARD.VERSION, GIFT_CARD.VERSION.plus(1));
        change = switch (to) {
            case ACTIVE ->
                from == GiftCard.State.WAITING
                        ? change.set(GIFT_CARD.ACTIVATED_AT, now)
                        : change.setNull(GIFT_CARD.BLOCKED_AT).setNull(GIFT_CARD.BLOCK_REASON);
            case BLOCKED -> change.set(GIFT_CARD.BLOCKED_AT, now).set(GIFT_CARD.BLOCK_REASON, why);
            case WAITING, EXPIRED -> change;
        };
        return change.where(GIFT_CARD.ID.eq(id), GIFT_CARD.STATE.eq(from.name()))
                        .and(version == null ? org.jooq.impl.DSL.noCondition() : GIFT_CARD.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Refuses {@code platform.stale-version}. */
    static void requireFresh(GiftCard card, @Nullable Integer version) {
        if (version != null && version != card.version()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
    }

    void lastsUntil(UUID id, Instant end) {
        database.update(GIFT_CARD)
                .set(GIFT_CARD.EXPIRES_AT, end)
                .where(GIFT_CARD.ID.eq(id), GIFT_CARD.EXPIRES_AT.lt(end))
                .execute();
    }

    GiftCard card(GiftCardRecord row) {
        return card(row, ledger.find(row.getId()).orElse(null));
    }

    List<GiftCard> cards(Collection<GiftCardRecord> rows) {
        Map<UUID, Account> accounts =
                ledger.find(rows.stream().map(GiftCardRecord::getId).toList());
        return rows.stream().map(row -> card(row, accounts.get(row.getId()))).toList();
    }

    private GiftCard card(GiftCardRecord row, @Nullable Account account) {
        String currency = row.getCurrency();
        return new GiftCard(
                row.getId(),
                row.getLastFour(),
                stateOf(row),
                GiftCard.Origin.valueOf(row.getOrigin()),
                Money.of(row.getAmount(), currency),
                Money.of(account == null ? 0 : account.balance(), currency),
                Money.of(account == null ? 0 : account.held(), currency),
                row.getOrderId(),
                row.getOrderLineId(),
                row.getReplaces(),
                row.getNote(),
                row.getCreatedAt(),
                row.getActivatedAt(),
                row.getExpiresAt(),
                row.getBlockedAt(),
                row.getBlockReason(),
                row.getVersion());
    }

    /** Time makes a card expire, nobody writes it down; the ledger takes the balance away. */
    private GiftCard.State stateOf(GiftCardRecord row) {
        GiftCard.State written = GiftCard.State.valueOf(row.getState());
        Instant end = row.getExpiresAt();
        boolean over = end != null && !end.isAfter(clock.instant());
        return written == GiftCard.State.ACTIVE && over ? GiftCard.State.EXPIRED : written;
    }
}
