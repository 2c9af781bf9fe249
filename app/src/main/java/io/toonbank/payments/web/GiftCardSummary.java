package io.toonbank.payments.web;

import static io.toonbank.payments.db.Tables.GIFT_CARD;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Money;
import io.toonbank.ledger.Ledger;
import io.toonbank.payments.GiftCard;
import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What all gift cards together still owe: a liability on the balance sheet. */
@RestController
@RequestMapping("/api/admin/payments/gift-cards/summary")
@Tag(name = "Gift cards")
class GiftCardSummary {

    private final DSLContext database;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    GiftCardSummary(DSLContext database, Ledger ledger, Access access, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    record Summary(List<Money> outstanding, int active, int waiting, int blocked, int expired) {}

    @GetMapping
    @Operation(summary = "How many cards there are, and what they still owe")
    Summary summary() {
        access.require(Permission.PAYMENTS_READ);
        Condition active = GIFT_CARD.STATE.eq(GiftCard.State.ACTIVE.name());
        Condition over = GIFT_CARD.EXPIRES_AT.isNotNull().and(GIFT_CARD.EXPIRES_AT.le(clock.instant()));
        return new Summary(
                ledger.outstanding("gift-card").entrySet().stream()
                        .map(unit -> Money.of(unit.getValue(), unit.getKey()))
                        .toList(),
                count(active.andNot(over)),
                count(GIFT_CARD.STATE.eq(GiftCard.State.WAITING.name())),
                count(GIFT_CARD.STATE.eq(GiftCard.State.BLOCKED.name())),
                count(active.and(over)));
    }

    private int count(Condition where) {
        return database.fetchCount(GIFT_CARD, where);
    }
}
