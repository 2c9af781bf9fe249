package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.EXCHANGE;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Runs the timer of exchanges when a test wants it. */
@Component
public class ExchangeTimer {

    private final PayingExchangesBack paying;
    private final DSLContext database;

    ExchangeTimer(PayingExchangesBack paying, DSLContext database) {
        this.paying = paying;
        this.database = database;
    }

    public void run() {
        while (paying.round() > 0) {
            Thread.onSpinWait();
        }
    }

    public void payBy(UUID returnId, Instant moment) {
        database.update(EXCHANGE)
                .set(EXCHANGE.PAY_BY, moment)
                .where(EXCHANGE.RETURN_ID.eq(returnId))
                .execute();
    }

    public void paidBack(UUID returnId) {
        paying.payBack(returnId);
    }
}
