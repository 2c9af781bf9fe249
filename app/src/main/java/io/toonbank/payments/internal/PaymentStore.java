package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.PAYMENT;
import static io.toonbank.payments.db.Tables.STATE_CHANGE;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.val;

import io.toonbank.kernel.Money;
import io.toonbank.payments.PaymentOutcome.Authorised;
import io.toonbank.payments.PaymentProvider.Charge;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentIntent;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.Payments.Tender;
import io.toonbank.payments.db.tables.records.PaymentRecord;
import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.database.GatheredStatements.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of payments: every change is one guarded update and leaves a row in the history. */
@Component
class PaymentStore {

    private final DSLContext database;
    private final JdbcTemplate sql;
    private final GatheredStatements gathered;
    private final Clock clock;

    PaymentStore(DSLContext database, JdbcTemplate sql, GatheredStatements gathered, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.gathered = gathered;
        this.clock = clock;
    }

    /** Writes payments that are about to be asked for; those that exist already stay as they are. Answers which are new. */
    Answer<List<UUID>> begin(Collection<PaymentIntent> intents, Duration checkAfter) {
        Instant now = clock.instant();
        return gathered.query(
                """
                insert into payments.payment (
                  id, order_id, method, provider, state, amount, currency, instrument, return_url, created_at, changed_at, check_at)
                select id, order_id, method, provider, 'STARTED', amount, currency, instrument, return_url, ?, ?, ?
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[])
                as intent (id, order_id, method, provider, amount, currency, instrument, return_url)
                order by id
                on conflict do nothing
                returning id
                """,
                (row, _) -> row.getObject(1, UUID.class),
                new ColumnArrays<>(List.copyOf(intents))
                        .uuids(PaymentIntent::paymentId)
                        .uuids(intent -> intent.request().orderId())
                        .texts(intent -> intent.request().method())
                        .texts(PaymentIntent::provider)
                        .longs(intent -> intent.request().amount().amount())
                        .texts(intent -> intent.request().amount().currency())
                        .texts(intent -> intent.request().instrument())
                        .texts(intent -> intent.request().returnUrl())
                        .behind(at(now), at(now), at(now.plus(checkAfter))));
    }

    /** What is to be written about an answer. */
    record Change(
            UUID paymentId,
            PaymentState to,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable String redirectUrl,
            @Nullable Instant checkAt) {}

    /** Answers whether the payment moved: false when another answer came first. */
    boolean move(Change change) {
        Instant now = clock.instant();
        String from = database.select(PAYMENT.STATE)
                .from(PAYMENT)
                .where(PAYMENT.ID.eq(change.paymentId()))
                .forUpdate()
                .fetchOne(PAYMENT.STATE);
        int moved = database.update(PAYMENT)
                .set(PAYMENT.STATE, change.to().name())
                .set(PAYMENT.REFERENCE, org.jooq.impl.DSL.coalesce(val(change.reference()), PAYMENT.REFERENCE))
                .set(PAYMENT.DECLINE_REASON, change.reason())
                .set(PAYMENT.REDIRECT_URL, org.jooq.impl.DSL.coalesce(val(change.redirectUrl()), PAYMENT.REDIRECT_URL))
                .set(PAYMENT.CHANGED_AT, now)
                .set(PAYMENT.CHECK_AT, change.checkAt())
                .where(PAYMENT.ID.eq(change.paymentId()))
                .and(PAYMENT.STATE.in(Transitions.into(change.to())))
                .execute();
        if (moved == 1) {
            remember(change.paymentId(), from, change.to(), change.reason());
        }
        return moved == 1;
    }

    /**
     * The straight way of most payments, for a whole group at once: started, then authorised.
     *
     * @param standing told how many are authorised now, by this call or before it
     */
    void authorised(Collection<Authorised> approvals, IntConsumer standing) {
        Instant now = clock.instant();
        Object[] ids = approvals.stream().map(Authorised::paymentId).toArray(UUID[]::new);
        Object[] references = approvals.stream().map(Authorised::reference).toArray(String[]::new);
        gathered.update(
                """
                with answered as (
                  update payments.payment p set state = 'AUTHORISED', reference = a.reference, changed_at = ?, check_at = null
                  from unnest(?::uuid[], ?::text[]) as a (id, reference)
                  where p.id = a.id and p.state = 'STARTED' returning p.id
                )
                insert into payments.state_change (payment_id, at, from_state, to_state)
                select id, ?, 'STARTED', 'AUTHORISED' from answered
                """,
                moved -> standing.accept(moved == ids.length ? moved : standing(ids)),
                at(now),
                ids,
                references,
                at(now));
    }

    private int standing(Object[] ids) {
        Integer count = sql.queryForObject(
                "select count(*) from payments.payment where id = any (?::uuid[]) and state in ('AUTHORISED', 'CAPTURED')",
                Integer.class,
                (Object) ids);
        return count == null ? 0 : count;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    void recordTenders(Collection<Tender> tenders) {
        var insert = database.insertInto(
                PAYMENT,
                PAYMENT.ID,
                PAYMENT.ORDER_ID,
                PAYMENT.METHOD,
                PAYMENT.PROVIDER,
                PAYMENT.STATE,
                PAYMENT.AMOUNT,
                PAYMENT.CURRENCY,
                PAYMENT.CAPTURED,
                PAYMENT.RECEIVED,
                PAYMENT.REFERENCE,
                PAYMENT.DEVICE_ID,
                PAYMENT.CREATED_AT,
                PAYMENT.CHANGED_AT);
        for (Tender tender : tenders) {
            Money received = tender.received();
            insert = insert.values(
                    tender.id(),
                    tender.orderId(),
                    tender.method(),
                    "counter",
                    PaymentState.CAPTURED.name(),
                    tender.amount().amount(),
                    tender.amount().currency(),
                    tender.amount().amount(),
                    received == null ? null : received.amount(),
                    tender.reference(),
                    tender.deviceId(),
                    tender.at(),
                    tender.at());
        }
        insert.onConflictDoNothing().execute();
    }

    Optional<Payment> find(UUID id) {
        return database.selectFrom(PAYMENT).where(PAYMENT.ID.eq(id)).fetchOptional(PaymentStore::payment);
    }

    Optional<Charge> charge(UUID id) {
        return database.selectFrom(PAYMENT)
                .where(PAYMENT.ID.eq(id))
                .fetchOptional(row -> new Charge(
                        row.getId(),
                        row.getOrderId(),
                        Money.of(row.getAmount(), row.getCurrency()),
                        row.getInstrument(),
                        row.getReturnUrl(),
                        row.getReference()));
    }

    List<Payment> ofOrder(UUID orderId) {
        return database.selectFrom(PAYMENT)
                .where(PAYMENT.ORDER_ID.eq(orderId))
                .orderBy(PAYMENT.CREATED_AT, PAYMENT.ID)
                .fetch(PaymentStore::payment);
    }

    /** Takes payments whose outcome is to be asked again, moving their next check ahead so that no other process takes them. */
    List<UUID> takeDueChecks(int limit, Duration pause) {
        Instant now = clock.instant();
        return database.update(PAYMENT)
                .set(PAYMENT.CHECK_AT, now.plus(pause))
                .set(PAYMENT.CHECKS, PAYMENT.CHECKS.plus(1))
                .where(PAYMENT.ID.in(database.select(PAYMENT.ID)
                        .from(PAYMENT)
                        .where(PAYMENT.CHECK_AT.le(now))
                        .orderBy(PAYMENT.CHECK_AT)
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .returning(PAYMENT.ID)
                .fetch(PAYMENT.ID);
    }

    void checkNow(UUID id) {
        database.update(PAYMENT)
                .set(PAYMENT.CHECK_AT, clock.instant())
                .where(PAYMENT.ID.eq(id))
                .execute();
    }

    /** Books an amount as captured if that much is authorised and left; answers whether it was. */
    boolean bookCapture(UUID id, long amount) {
        return database.update(PAYMENT)
                        .set(PAYMENT.CAPTURED, PAYMENT.CAPTURED.plus(amount))
                        .set(PAYMENT.STATE, PaymentState.CAPTURED.name())
                        .set(PAYMENT.CHANGED_AT, clock.instant())
                        .where(PAYMENT.ID.eq(id))
                        .and(PAYMENT.STATE.in(PaymentState.AUTHORISED.name(), PaymentState.CAPTURED.name()))
                        .and(PAYMENT.CAPTURED.plus(amount).le(PAYMENT.AMOUNT))
                        .execute()
                == 1;
    }

    void unbookCapture(UUID id, long amount) {
        database.update(PAYMENT)
                .set(PAYMENT.CAPTURED, PAYMENT.CAPTURED.minus(amount))
                .set(PAYMENT.CHANGED_AT, clock.instant())
                .where(PAYMENT.ID.eq(id))
                .execute();
        database.update(PAYMENT)
                .set(PAYMENT.STATE, PaymentState.AUTHORISED.name())
                .where(PAYMENT.ID.eq(id))
                .and(PAYMENT.CAPTURED.eq(0L))
                .and(PAYMENT.STATE.eq(PaymentState.CAPTURED.name()))
                .execute();
    }

    boolean bookRefund(UUID id, long amount) {
        return database.update(PAYMENT)
                        .set(PAYMENT.REFUNDED, PAYMENT.REFUNDED.plus(amount))
                        .set(PAYMENT.CHANGED_AT, clock.instant())
                        .where(PAYMENT.ID.eq(id))
                        .and(PAYMENT.REFUNDED.plus(amount).le(PAYMENT.CAPTURED))
                        .execute()
                == 1;
    }

    void unbookRefund(UUID id, long amount) {
        database.update(PAYMENT)
                .set(PAYMENT.REFUNDED, PAYMENT.REFUNDED.minus(least(PAYMENT.REFUNDED, val(amount))))
                .set(PAYMENT.CHANGED_AT, clock.instant())
                .where(PAYMENT.ID.eq(id))
                .execute();
    }

    void refundedWhole(UUID id) {
        int moved = database.update(PAYMENT)
                .set(PAYMENT.STATE, PaymentState.REFUNDED.name())
                .where(PAYMENT.ID.eq(id))
                .and(PAYMENT.STATE.eq(PaymentState.CAPTURED.name()))
                .and(PAYMENT.REFUNDED.eq(PAYMENT.AMOUNT))
                .execute();
        if (moved == 1) {
            remember(id, PaymentState.CAPTURED.name(), PaymentState.REFUNDED, null);
        }
    }

    void remember(UUID id, @Nullable String from, PaymentState to, @Nullable String why) {
        database.insertInto(STATE_CHANGE)
                .columns(
                        STATE_CHANGE.PAYMENT_ID,
                        STATE_CHANGE.AT,
                        STATE_CHANGE.FROM_STATE,
                        STATE_CHANGE.TO_STATE,
                        STATE_CHANGE.WHY)
                .values(id, clock.instant(), from, to.name(), why)
                .execute();
    }

    static Payment payment(PaymentRecord row) {
        String currency = row.getCurrency();
        Long received = row.getReceived();
        return new Payment(
                row.getId(),
                row.getOrderId(),
                row.getMethod(),
                row.getProvider(),
                PaymentState.valueOf(row.getState()),
                Money.of(row.getAmount(), currency),
                Money.of(row.getCaptured(), currency),
                Money.of(row.getRefunded(), currency),
                received == null ? null : Money.of(received, currency),
                row.getReference(),
                row.getDeclineReason(),
                row.getRedirectUrl(),
                row.getCreatedAt(),
                row.getChangedAt());
    }
}
