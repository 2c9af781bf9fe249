package io.toonbank.checkout.web;

import static io.toonbank.checkout.db.Tables.JOURNAL;
import static io.toonbank.checkout.db.Tables.MONEY_TASK;
import static io.toonbank.checkout.db.Tables.PURCHASE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.CheckoutSummary;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Money;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checkouts, journals of tills, and money that could not follow: for whoever helps a customer or looks for trouble. */
@RestController
@RequestMapping("/api/admin")
@Tag(name = "checkout")
class CheckoutsApi {

    private static final Keyset<CheckoutSummary> CHECKOUTS = Keyset.<CheckoutSummary>by(PURCHASE.ID)
            .sortable("createdAt", PURCHASE.CREATED_AT)
            .first("-createdAt");
    private static final Keyset<JournalLine> ENTRIES = Keyset.<JournalLine>by(JOURNAL.SALE_ID)
            .sortable("receivedAt", JOURNAL.RECEIVED_AT)
            .sortable("sequence", JOURNAL.SEQUENCE)
            .first("-receivedAt");
    private static final Keyset<MoneyTrouble> TROUBLE = Keyset.<MoneyTrouble>by(MONEY_TASK.ORDER_ID)
            .sortable("changedAt", MONEY_TASK.CHANGED_AT)
            .first("-changedAt");

    private final DSLContext database;
    private final Checkouts checkouts;
    private final Access access;

    CheckoutsApi(DSLContext database, Checkouts checkouts, Access access) {
        this.database = database;
        this.checkouts = checkouts;
        this.access = access;
    }

    @GetMapping("/checkouts")
    @Operation(summary = "Lists checkouts", description = "Sorts: createdAt.")
    Page<CheckoutSummary> checkouts(
            PageRequest page,
            @RequestParam(required = false) @Nullable CheckoutState state,
            @RequestParam(required = false) @Nullable UUID customerId) {
        access.require(Permission.ORDERS_READ);
        Condition where = state == null ? DSL.noCondition() : PURCHASE.STATE.eq(state.name());
        if (customerId != null) {
            where = where.and(PURCHASE.CUSTOMER_ID.eq(customerId));
        }
        return CHECKOUTS.fetch(
                database,
                PURCHASE,
                where,
                page,
                CheckoutsApi::summary,
                PURCHASE.ID,
                PURCHASE.CHANNEL_ID,
                PURCHASE.CUSTOMER_ID,
                PURCHASE.CART_ID,
                PURCHASE.STATE,
                PURCHASE.TOTAL,
                PURCHASE.CURRENCY,
                PURCHASE.REFUSAL,
                PURCHASE.CREATED_AT,
                PURCHASE.EXPIRES_AT);
    }

    @GetMapping("/checkouts/{id}")
    @Operation(summary = "Shows a checkout with its lines, its price and what went wrong")
    Checkout checkout(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        UUID customerId = database.select(PURCHASE.CUSTOMER_ID)
                .from(PURCHASE)
                .where(PURCHASE.ID.eq(id))
                .fetchOne(PURCHASE.CUSTOMER_ID);
        return checkouts.find(id, customerId == null ? Shopper.STRANGER : Shopper.customer(customerId));
    }

    @GetMapping("/checkout/journal")
    @Operation(summary = "Lists what tills wrote down without network", description = "Sorts: receivedAt, sequence.")
    Page<JournalLine> journal(
            PageRequest page,
            @RequestParam(defaultValue = "false") boolean problems,
            @RequestParam(required = false) @Nullable UUID deviceId) {
        access.require(Permission.ORDERS_READ);
        Condition where = problems ? JOURNAL.BOOKED.isFalse().or(JOURNAL.CHAIN_INTACT.isFalse()) : DSL.noCondition();
        if (deviceId != null) {
            where = where.and(JOURNAL.DEVICE_ID.eq(deviceId));
        }
        return ENTRIES.fetch(database, JOURNAL, where, page, CheckoutsApi::entry, JOURNAL.asterisk());
    }

    @GetMapping("/checkout/money-trouble")
    @Operation(summary = "Lists orders whose money could not follow", description = "Sorts: changedAt.")
    Page<MoneyTrouble> moneyTrouble(PageRequest page) {
        access.require(Permission.ORDERS_READ);
        return TROUBLE.fetch(
                database,
                MONEY_TASK,
                MONEY_TASK.STATE.eq("NEEDS_ATTENTION"),
                page,
                row -> new MoneyTrouble(
                        row.get(MONEY_TASK.ORDER_ID), row.get(MONEY_TASK.PROBLEM), row.get(MONEY_TASK.CHANGED_AT)),
                MONEY_TASK.ORDER_ID,
                MONEY_TASK.PROBLEM,
                MONEY_TASK.CHANGED_AT);
    }

    private static CheckoutSummary summary(Record row) {
        return new CheckoutSummary(
                row.get(PURCHASE.ID),
                row.get(PURCHASE.CHANNEL_ID),
                row.get(PURCHASE.CUSTOMER_ID),
                row.get(PURCHASE.CART_ID),
                CheckoutState.valueOf(row.get(PURCHASE.STATE)),
                Money.of(row.get(PURCHASE.TOTAL), row.get(PURCHASE.CURRENCY)),
                row.get(PURCHASE.REFUSAL),
                row.get(PURCHASE.CREATED_AT),
                row.get(PURCHASE.EXPIRES_AT));
    }

    private static JournalLine entry(Record row) {
        return new JournalLine(
                row.get(JOURNAL.SALE_ID),
                row.get(JOURNAL.DEVICE_ID),
                row.get(JOURNAL.SEQUENCE),
                row.get(JOURNAL.CHAIN_INTACT),
                row.get(JOURNAL.BOOKED),
                row.get(JOURNAL.PROBLEM),
                List.of(row.get(JOURNAL.WARNINGS)),
                row.get(JOURNAL.RECEIVED_AT),
                row.get(JOURNAL.PAYLOAD));
    }

    record JournalLine(
            UUID saleId,
            UUID deviceId,
            long sequence,
            boolean chainIntact,
            boolean booked,
            @Nullable String problem,
            List<String> warnings,
            Instant receivedAt,
            String payload) {}

    record MoneyTrouble(UUID orderId, @Nullable String problem, Instant changedAt) {}
}
