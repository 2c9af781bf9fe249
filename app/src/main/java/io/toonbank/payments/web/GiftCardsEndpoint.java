package io.toonbank.payments.web;

import static io.toonbank.payments.db.Tables.GIFT_CARD;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Ledger;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCardOffice;
import io.toonbank.payments.GiftCardOffice.IssueCard;
import io.toonbank.payments.GiftCardOffice.IssuedCard;
import io.toonbank.payments.GiftCardOffice.TransferBalance;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gift cards, for the back office. */
@RestController
@RequestMapping("/api/admin/payments/gift-cards")
@Tag(name = "Gift cards")
class GiftCardsEndpoint {

    private static final int TEXT_MAX = 200;
    private static final int CODE_MAX = 60;
    private static final Keyset<UUID> LIST = Keyset.<UUID>by(GIFT_CARD.ID)
            .sortable("createdAt", GIFT_CARD.CREATED_AT)
            .first("-createdAt");

    private final DSLContext database;
    private final GiftCards cards;
    private final GiftCardOffice office;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    GiftCardsEndpoint(
            DSLContext database, GiftCards cards, GiftCardOffice office, Ledger ledger, Access access, Clock clock) {
        this.database = database;
        this.cards = cards;
        this.office = office;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    record IssueBody(
            @Nullable UUID id,
            @NotNull Money amount,
            @Nullable Instant expiresAt,
            @NotBlank @Size(max = TEXT_MAX) String note) {}

    record LookUpBody(
            @NotBlank @Size(max = CODE_MAX) String code,
            @Nullable @Size(max = 12) String pin) {}

    record ReasonBody(
            @NotBlank @Size(max = TEXT_MAX) String reason,
            @Nullable Integer version) {}

    record NoteBody(@NotBlank @Size(max = TEXT_MAX) String note) {}

    record TransferBody(
            @Nullable UUID id,
            @NotNull UUID toCardId,
            @Nullable Money amount,
            @NotBlank @Size(max = TEXT_MAX) String note) {}

    @GetMapping
    @Operation(summary = "Gift cards, newest first; q is the end of a code")
    Page<GiftCard> list(
            @RequestParam @Nullable String q,
            @RequestParam GiftCard.@Nullable State state,
            @RequestParam GiftCard.@Nullable Origin origin,
            @RequestParam @Nullable UUID orderId,
            PageRequest page) {
        access.require(Permission.PAYMENTS_READ);
        Condition where = state == null ? DSL.noCondition() : inState(state);
        where = q == null || q.isBlank() ? where : where.and(endsWith(q));
        where = origin == null ? where : where.and(GIFT_CARD.ORIGIN.eq(origin.name()));
        where = orderId == null ? where : where.and(GIFT_CARD.ORDER_ID.eq(orderId));
        return LIST.fetch(database, GIFT_CARD, where, page, row -> row.get(GIFT_CARD.ID), GIFT_CARD.asterisk())
                .map(this::card);
    }

    private Condition inState(GiftCard.State state) {
        Instant now = clock.instant();
        return switch (state) {
            case WAITING, BLOCKED -> GIFT_CARD.STATE.eq(state.name());
            case ACTIVE ->
                GIFT_CARD
                        .STATE
                        .eq(state.name())
                        .and(GIFT_CARD.EXPIRES_AT.isNull().or(GIFT_CARD.EXPIRES_AT.gt(now)));
            case EXPIRED -> GIFT_CARD.STATE.eq(GiftCard.State.ACTIVE.name()).and(GIFT_CARD.EXPIRES_AT.le(now));
        };
    }

    private static Condition endsWith(String q) {
        String plain = q.replaceAll("[^0-9A-Za-z]", "").toUpperCase(java.util.Locale.ROOT);
        return GIFT_CARD.LAST_FOUR.eq(plain.substring(Math.max(0, plain.length() - 4)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One gift card")
    GiftCard detail(@PathVariable UUID id) {
        access.require(Permission.PAYMENTS_READ);
        return card(id);
    }

    @GetMapping("/{id}/statement")
    @Operation(summary = "What was booked on a gift card, newest first")
    Page<StatementRow> statement(@PathVariable UUID id, PageRequest page) {
        access.require(Permission.PAYMENTS_READ);
        String currency = card(id).issued().currency();
        return ledger.statement(id, page).map(line -> StatementRow.of(line, currency));
    }

    @PostMapping("/look-ups")
    @Operation(summary = "Which card a code belongs to; tries are counted")
    GiftCard lookUp(@RequestBody @Valid LookUpBody body, HttpServletRequest request) {
        access.require(Permission.PAYMENTS_READ);
        String address = String.valueOf(request.getRemoteAddr());
        return body.pin() == null
                ? office.findByCode(body.code(), address)
                : cards.identify(new GiftCards.CardProof(body.code(), body.pin(), address));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give a card away; code and PIN are told this once")
    IssuedCard issue(@RequestBody @Valid IssueBody body) {
        access.require(Permission.REFUND);
        UUID id = Objects.requireNonNullElseGet(body.id(), Ids::next);
        return office.issue(IssueCard.given(id, body.amount(), body.expiresAt(), body.note()));
    }

    @PostMapping("/{id}/blocks")
    @Operation(summary = "Block a card")
    GiftCard block(@PathVariable UUID id, @RequestBody @Valid ReasonBody body) {
        access.require(Permission.REFUND);
        return office.block(id, body.reason(), body.version());
    }

    @PostMapping("/{id}/unblocks")
    @Operation(summary = "Unblock a card")
    GiftCard unblock(@PathVariable UUID id, @RequestBody @Valid ReasonBody body) {
        access.require(Permission.REFUND);
        return office.unblock(id, body.reason(), body.version());
    }

    @PostMapping("/{id}/replacements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A new card with the balance of a lost one, which is blocked; code and PIN are told this once")
    IssuedCard replace(@PathVariable UUID id, @RequestBody @Valid NoteBody body) {
        access.require(Permission.REFUND);
        return office.replace(id, body.note());
    }

    @PostMapping("/{id}/transfers")
    @Operation(summary = "Move a balance to another card")
    GiftCard transfer(@PathVariable UUID id, @RequestBody @Valid TransferBody body) {
        access.require(Permission.REFUND);
        UUID entry = Objects.requireNonNullElseGet(body.id(), Ids::next);
        return office.transfer(new TransferBalance(entry, id, body.toCardId(), body.amount(), body.note()));
    }

    private GiftCard card(UUID id) {
        Optional<GiftCard> found = cards.find(id);
        return found.orElseThrow(() -> Refused.because(PaymentsRefusal.NO_SUCH_GIFT_CARD));
    }
}
