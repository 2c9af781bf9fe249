package io.toonbank.checkout.internal;

import static io.toonbank.checkout.db.Tables.MONEY_TASK;

import io.toonbank.checkout.OrderMoney;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which orders' money has to follow. One row an order; asking again while it waits makes it look again. */
@Component
class MoneyTasks {

    private static final Duration TAKEN_FOR = Duration.ofSeconds(60);
    private static final int TRIES_MAX = 20;

    private final DSLContext database;
    private final Clock clock;

    MoneyTasks(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction of what changed the order. */
    void ask(UUID orderId) {
        Instant now = clock.instant();
        database.insertInto(MONEY_TASK)
                .set(MONEY_TASK.ORDER_ID, orderId)
                .set(MONEY_TASK.STATE, "WAITING")
                .set(MONEY_TASK.DUE_AT, now)
                .set(MONEY_TASK.CREATED_AT, now)
                .set(MONEY_TASK.CHANGED_AT, now)
                .onConflict(MONEY_TASK.ORDER_ID)
                .doUpdate()
                .set(MONEY_TASK.STATE, "WAITING")
                .set(MONEY_TASK.ASKED, MONEY_TASK.ASKED.plus(1))
                .set(MONEY_TASK.TRIES, 0)
                .setNull(MONEY_TASK.PROBLEM)
                .set(MONEY_TASK.DUE_AT, now)
                .set(MONEY_TASK.CHANGED_AT, now)
                .execute();
    }

    /** Takes one for a while; answers how often it was asked, null when there is nothing to do. */
    @Nullable
    Integer take(UUID orderId) {
        return database.update(MONEY_TASK)
                .set(MONEY_TASK.DUE_AT, clock.instant().plus(TAKEN_FOR))
                .set(MONEY_TASK.TRIES, MONEY_TASK.TRIES.plus(1))
                .where(MONEY_TASK.ORDER_ID.eq(orderId))
                .and(MONEY_TASK.STATE.eq("WAITING"))
                .returning(MONEY_TASK.ASKED)
                .fetchOne(MONEY_TASK.ASKED);
    }

    List<UUID> due(int max) {
        return database.select(MONEY_TASK.ORDER_ID)
                .from(MONEY_TASK)
                .where(MONEY_TASK.STATE.eq("WAITING"))
                .and(MONEY_TASK.DUE_AT.le(clock.instant()))
                .orderBy(MONEY_TASK.DUE_AT)
                .limit(max)
                .fetch(MONEY_TASK.ORDER_ID);
    }

    /** Unless somebody asked again meanwhile. */
    void done(UUID orderId, int asked) {
        database.update(MONEY_TASK)
                .set(MONEY_TASK.STATE, "DONE")
                .setNull(MONEY_TASK.PROBLEM)
                .set(MONEY_TASK.CHANGED_AT, clock.instant())
                .where(MONEY_TASK.ORDER_ID.eq(orderId))
                .and(MONEY_TASK.ASKED.eq(asked))
                .execute();
    }

    /** It is tried again later, and later again; in the end a person must look. */
    void failed(UUID orderId, String problem, boolean forGood) {
        database.update(MONEY_TASK)
                .set(
                        MONEY_TASK.STATE,
                        DSL.when(DSL.condition(DSL.val(forGood)).or(MONEY_TASK.TRIES.ge(TRIES_MAX)), "NEEDS_ATTENTION")
                                .otherwise("WAITING"))
                .set(MONEY_TASK.PROBLEM, problem)
                .set(MONEY_TASK.DUE_AT, clock.instant().plus(TAKEN_FOR))
                .set(MONEY_TASK.CHANGED_AT, clock.instant())
                .where(MONEY_TASK.ORDER_ID.eq(orderId))
                .execute();
    }

    OrderMoney.State stateOf(UUID orderId) {
        return database.select(MONEY_TASK.STATE)
                .from(MONEY_TASK)
                .where(MONEY_TASK.ORDER_ID.eq(orderId))
                .fetchOptional(MONEY_TASK.STATE)
                .map(state -> switch (state) {
                    case "WAITING" -> OrderMoney.State.FOLLOWING;
                    case "NEEDS_ATTENTION" -> OrderMoney.State.NEEDS_ATTENTION;
                    default -> OrderMoney.State.SETTLED;
                })
                .orElse(OrderMoney.State.SETTLED);
    }
}
