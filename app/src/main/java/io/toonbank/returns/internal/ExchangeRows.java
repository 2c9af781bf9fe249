package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.EXCHANGE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of the value of exchanged goods. */
@Component
class ExchangeRows {

    /** A till or a page that died has this long to finish what it began; then the value goes back the way it came. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private final DSLContext database;
    private final Clock clock;

    ExchangeRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param number of the tries so far, so that each takes what is left under an id of its own */
    record Open(UUID returnId, @Nullable UUID orderId, int number) {}

    void given(UUID returnId, long amount) {
        database.update(EXCHANGE)
                .set(EXCHANGE.GIVEN, EXCHANGE.GIVEN.plus(amount))
                .set(EXCHANGE.LOOK_AT, clock.instant().plus(PATIENCE))
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .execute();
    }

    /** Answers false when another order came first. */
    boolean ordered(UUID returnId, UUID orderId, String number) {
        return database.update(EXCHANGE)
                        .set(EXCHANGE.ORDER_ID, orderId)
                        .set(EXCHANGE.ORDER_NUMBER, number)
                        .set(EXCHANGE.LOOK_AT, clock.instant())
                        .where(EXCHANGE.RETURN_ID.eq(returnId))
                        .and(EXCHANGE.ORDER_ID.isNull().or(EXCHANGE.ORDER_ID.eq(orderId)))
                        .execute()
                == 1;
    }

    /** Until when the difference may be paid; kept from the first time. */
    void waitsForPayment(UUID returnId, Instant until) {
        database.update(EXCHANGE)
                .set(EXCHANGE.PAY_BY, until)
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .and(EXCHANGE.PAY_BY.isNull())
                .execute();
    }

    Optional<Instant> payBy(UUID returnId) {
        return database.select(EXCHANGE.PAY_BY)
                .from(EXCHANGE)
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .fetchOptional(EXCHANGE.PAY_BY);
    }

    boolean isExchange(UUID orderId) {
        return database.fetchExists(EXCHANGE, EXCHANGE.ORDER_ID.eq(orderId));
    }

    /** Money of these orders moved: perhaps value came back. */
    void lookAtOrders(List<UUID> orderIds) {
        database.update(EXCHANGE)
                .set(EXCHANGE.LOOK_AT, clock.instant())
                .where(EXCHANGE.ORDER_ID.in(orderIds))
                .execute();
    }

    void lookAt(UUID returnId, Instant at) {
        database.update(EXCHANGE)
                .set(EXCHANGE.LOOK_AT, at)
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .execute();
    }

    /** Takes those that are due for a while. */
    List<Open> due(int max) {
        Instant now = clock.instant();
        return database.update(EXCHANGE)
                .set(EXCHANGE.LOOK_AT, now.plus(AGAIN_AFTER))
                .where(EXCHANGE.RETURN_ID.in(database.select(EXCHANGE.RETURN_ID)
                        .from(EXCHANGE)
                        .where(EXCHANGE.LOOK_AT.le(now))
                        .orderBy(EXCHANGE.LOOK_AT)
                        .limit(max)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch(row -> new Open(row.getReturnId(), row.getOrderId(), row.getTries()));
    }

    /** Holds the row until the transaction ends, so that the value is taken once. */
    Optional<Open> lock(UUID returnId) {
        return database.selectFrom(EXCHANGE)
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .forUpdate()
                .fetchOptional(row -> new Open(row.getReturnId(), row.getOrderId(), row.getTries()));
    }

    void paidBack(UUID returnId, long amount) {
        database.update(EXCHANGE)
                .set(EXCHANGE.PAID_BACK, EXCHANGE.PAID_BACK.plus(amount))
                .set(EXCHANGE.TRIES, EXCHANGE.TRIES.plus(1))
                .setNull(EXCHANGE.PROBLEM)
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .execute();
    }

    void atRest(UUID returnId) {
        database.update(EXCHANGE)
                .setNull(EXCHANGE.LOOK_AT)
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .execute();
    }

    /** It is tried again, later. */
    void failed(UUID returnId, String problem) {
        database.update(EXCHANGE)
                .set(EXCHANGE.PROBLEM, problem)
                .set(EXCHANGE.LOOK_AT, clock.instant().plus(PATIENCE))
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .execute();
    }
}
