package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.OPERATION;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.OperationOutcome;
import io.toonbank.payments.PaymentProvider.Answer;
import io.toonbank.payments.PaymentProvider.NoAnswer;
import io.toonbank.payments.PaymentProvider.Operation;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.db.tables.records.OperationRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Captures, cancels and refunds. The amount is booked first by a guarded update, so that no two callers take the same money; then
 * the provider is asked; a refusal takes the booking off again, silence leaves it and is repeated under the same key.
 */
@Component
class Operations {

    private static final Duration CHECK_AFTER = Duration.ofSeconds(10);

    private final PaymentStore store;
    private final Providers providers;
    private final DSLContext database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Operations(
            PaymentStore store,
            Providers providers,
            DSLContext database,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.providers = providers;
        this.database = database;
        this.clock = clock;
        this.transaction = transaction;
    }

    private enum State {
        STARTED,
        DONE,
        REJECTED
    }

    OperationOutcome run(Payment payment, Operation operation, Money amount, String key) {
        if (amount.isNegative() || (amount.isZero() && operation != Operation.CANCEL)) {
            throw Refused.because(PaymentsRefusal.WRONG_AMOUNT).with("amount", amount);
        }
        OperationOutcome before = transaction.execute(_ -> begin(payment, operation, amount, key));
        return before != null ? before : ask(payment, operation, amount, key);
    }

    /** Asks again about operations that got no answer; called by the janitor. */
    void repeat(UUID paymentId, String key) {
        Payment payment = store.find(paymentId).orElseThrow();
        OperationRecord row = database.selectFrom(OPERATION)
                .where(OPERATION.PAYMENT_ID.eq(paymentId), OPERATION.KEY.eq(key))
                .fetchSingle();
        OperationOutcome _ = ask(
                payment,
                Operation.valueOf(row.getKind()),
                Money.of(row.getAmount(), payment.amount().currency()),
                key);
    }

    List<OperationRecord> takeDue(int limit) {
        Instant now = clock.instant();
        return database.update(OPERATION)
                .set(OPERATION.CHECK_AT, now.plus(CHECK_AFTER.multipliedBy(3)))
                .where(OPERATION.CHECK_AT.le(now), OPERATION.STATE.eq(State.STARTED.name()))
                .limit(limit)
                .returning()
                .fetch();
    }

    /** Null when the provider is still to be asked. */
    private @Nullable OperationOutcome begin(Payment payment, Operation operation, Money amount, String key) {
        Instant now = clock.instant();
        int begun = database.insertInto(OPERATION)
                .columns(
                        OPERATION.PAYMENT_ID,
                        OPERATION.KEY,
                        OPERATION.KIND,
                        OPERATION.AMOUNT,
                        OPERATION.STATE,
                        OPERATION.CREATED_AT,
                        OPERATION.CHANGED_AT,
                        OPERATION.CHECK_AT)
                .values(
                        payment.id(),
                        key,
                        operation.name(),
                        amount.amount(),
                        State.STARTED.name(),
                        now,
                        now,
                        now.plus(CHECK_AFTER))
                .onConflictDoNothing()
                .execute();
        if (begun == 1) {
            book(payment, operation, amount.amount());
            return null;
        }
        return repeated(payment, operation, amount, key);
    }

    private @Nullable OperationOutcome repeated(Payment payment, Operation operation, Money amount, String key) {
        OperationRecord row = database.selectFrom(OPERATION)
                .where(OPERATION.PAYMENT_ID.eq(payment.id()), OPERATION.KEY.eq(key))
                .fetchSingle();
        boolean sameKind = row.getKind().equals(operation.name());
        if (!sameKind || (operation != Operation.CANCEL && row.getAmount() != amount.amount())) {
            throw Refused.because(PaymentsRefusal.KEY_REUSED);
        }
        return switch (State.valueOf(row.getState())) {
            case DONE -> new OperationOutcome.Done(payment.id());
            case REJECTED -> new OperationOutcome.Rejected(payment.id(), String.valueOf(row.getReason()));
            case STARTED -> null;
        };
    }

    private void book(Payment payment, Operation operation, long amount) {
        switch (operation) {
            case CAPTURE -> {
                if (!store.bookCapture(payment.id(), amount)) {
                    throw Refused.because(
                                    payment.state() == PaymentState.AUTHORISED
                                                    || payment.state() == PaymentState.CAPTURED
                                            ? PaymentsRefusal.MORE_THAN_AUTHORISED
                                            : PaymentsRefusal.NOT_AUTHORISED)
                            .with("authorised", payment.amount())
                            .with("captured", payment.captured());
                }
            }
            case REFUND -> {
                if (!store.bookRefund(payment.id(), amount)) {
                    throw Refused.because(PaymentsRefusal.MORE_THAN_CAPTURED)
                            .with("captured", payment.captured())
                            .with("refunded", payment.refunded());
                }
            }
            case CANCEL -> {
                if (Transitions.open(payment.state())) {
                    throw Refused.because(PaymentsRefusal.OUTCOME_UNKNOWN);
                }
            }
        }
    }

    private OperationOutcome ask(Payment payment, Operation operation, Money amount, String key) {
        if (!providers.isOutside(payment.provider())) {
            return finish(payment, operation, amount, key, new Answer.Approved("counter"));
        }
        var charge = store.charge(payment.id()).orElseThrow();
        try {
            Answer answer =
                    providers.ask(payment.provider(), adapter -> adapter.operate(charge, operation, amount, key));
            return finish(payment, operation, amount, key, answer);
        } catch (NoAnswer _) {
            return new OperationOutcome.Uncertain(payment.id());
        }
    }

    private OperationOutcome finish(Payment payment, Operation operation, Money amount, String key, Answer answer) {
        return switch (answer) {
            case Answer.Approved _ -> {
                transaction.executeWithoutResult(_ -> done(payment, operation, key));
                yield new OperationOutcome.Done(payment.id());
            }
            case Answer.Refused refused -> {
                transaction.executeWithoutResult(_ -> rejected(payment, operation, amount, key, refused.reason()));
                yield new OperationOutcome.Rejected(payment.id(), refused.reason());
            }
            case Answer.Redirect _, Answer.Waiting _, Answer.Unknown _ -> new OperationOutcome.Uncertain(payment.id());
        };
    }

    private void done(Payment payment, Operation operation, String key) {
        if (!close(payment.id(), key, State.DONE, null)) {
            return;
        }
        switch (operation) {
            case CAPTURE -> store.remember(payment.id(), payment.state().name(), PaymentState.CAPTURED, key);
            case REFUND -> store.refundedWhole(payment.id());
            case CANCEL -> {
                if (payment.captured().isZero()) {
                    boolean _ = store.move(
                            new PaymentStore.Change(payment.id(), PaymentState.CANCELLED, null, null, null, null));
                }
            }
        }
    }

    private void rejected(Payment payment, Operation operation, Money amount, String key, String reason) {
        if (!close(payment.id(), key, State.REJECTED, reason)) {
            return;
        }
        switch (operation) {
            case CAPTURE -> store.unbookCapture(payment.id(), amount.amount());
            case REFUND -> store.unbookRefund(payment.id(), amount.amount());
            case CANCEL -> {}
        }
    }

    private boolean close(UUID paymentId, String key, State state, @Nullable String reason) {
        return database.update(OPERATION)
                        .set(OPERATION.STATE, state.name())
                        .set(OPERATION.REASON, reason)
                        .set(OPERATION.CHANGED_AT, clock.instant())
                        .setNull(OPERATION.CHECK_AT)
                        .where(OPERATION.PAYMENT_ID.eq(paymentId))
                        .and(OPERATION.KEY.eq(key))
                        .and(OPERATION.STATE.eq(State.STARTED.name()))
                        .execute()
                == 1;
    }
}
