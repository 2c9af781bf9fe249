package io.toonbank.payments.web;

import static io.toonbank.payments.db.Tables.PAYMENT;
import static io.toonbank.payments.db.Tables.STATE_CHANGE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.PaymentsRefusal;
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

/** Payments, for the back office. */
@RestController
@RequestMapping("/api/admin/payments")
@Tag(name = "Payments")
class PaymentEndpoints {

    private static final Keyset<PaymentRow> LIST = Keyset.<PaymentRow>by(PAYMENT.ID)
            .sortable("createdAt", PAYMENT.CREATED_AT)
            .first("-createdAt");

    private final DSLContext database;
    private final Payments payments;
    private final Access access;

    PaymentEndpoints(DSLContext database, Payments payments, Access access) {
        this.database = database;
        this.payments = payments;
        this.access = access;
    }

    record PaymentRow(
            UUID id,
            UUID orderId,
            String method,
            String provider,
            PaymentState state,
            Money amount,
            Money captured,
            Money refunded,
            Instant createdAt) {}

    record PaymentDetail(Payment payment, List<Change> history) {}

    record Change(
            Instant at,
            @Nullable String from,
            String to,
            @Nullable String why) {}

    @GetMapping
    @Operation(summary = "Payments, newest first")
    Page<PaymentRow> list(
            @RequestParam @Nullable UUID orderId,
            @RequestParam @Nullable PaymentState state,
            @RequestParam @Nullable String method,
            PageRequest page) {
        access.require(Permission.PAYMENTS_READ);
        Condition where = DSL.noCondition();
        where = orderId == null ? where : where.and(PAYMENT.ORDER_ID.eq(orderId));
        where = state == null ? where : where.and(PAYMENT.STATE.eq(state.name()));
        where = method == null ? where : where.and(PAYMENT.METHOD.eq(method));
        return LIST.fetch(database, PAYMENT, where, page, PaymentEndpoints::row, PAYMENT.asterisk());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One payment with its history")
    PaymentDetail detail(@PathVariable UUID id) {
        access.require(Permission.PAYMENTS_READ);
        Payment payment = payments.find(id).orElseThrow(() -> Refused.because(PaymentsRefusal.NO_SUCH_PAYMENT));
        List<Change> history = database.selectFrom(STATE_CHANGE)
                .where(STATE_CHANGE.PAYMENT_ID.eq(id))
                .orderBy(STATE_CHANGE.ID)
                .fetch(row -> new Change(row.getAt(), row.getFromState(), row.getToState(), row.getWhy()));
        return new PaymentDetail(payment, history);
    }

    private static PaymentRow row(Record row) {
        String currency = row.get(PAYMENT.CURRENCY);
        return new PaymentRow(
                row.get(PAYMENT.ID),
                row.get(PAYMENT.ORDER_ID),
                row.get(PAYMENT.METHOD),
                row.get(PAYMENT.PROVIDER),
                PaymentState.valueOf(row.get(PAYMENT.STATE)),
                Money.of(row.get(PAYMENT.AMOUNT), currency),
                Money.of(row.get(PAYMENT.CAPTURED), currency),
                Money.of(row.get(PAYMENT.REFUNDED), currency),
                row.get(PAYMENT.CREATED_AT));
    }
}
