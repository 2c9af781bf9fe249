package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.ATTEMPT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.when;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Attempts;
import io.toonbank.access.Secrets;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One statement counts a try and tells how many there were, so that many at once are counted one by one. */
@Component
class CountedAttempts implements Attempts {

    private final DSLContext database;
    private final TransactionTemplate apart;
    private final Clock clock;

    CountedAttempts(DSLContext database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void count(Limit limit, String who) {
        Instant now = clock.instant();
        var counted = Objects.requireNonNull(apart.execute(_ -> count(limit, Secrets.hash(who), now)));
        if (counted.value1() > limit.max()) {
            long seconds = Math.max(1, Duration.between(now, counted.value2()).toSeconds() + 1);
            throw Refused.because(AccessRefusal.TOO_MANY_ATTEMPTS)
                    .with("retryAt", counted.value2())
                    .with("retryAfterSeconds", seconds);
        }
    }

    private Record2<Integer, Instant> count(Limit limit, byte[] who, Instant now) {
        var over = ATTEMPT.ENDS_AT.le(now);
        return database.insertInto(ATTEMPT)
                .set(ATTEMPT.KIND, limit.kind())
                .set(ATTEMPT.WHO, who)
                .set(ATTEMPT.TRIES, 1)
                .set(ATTEMPT.ENDS_AT, now.plus(limit.within()))
                .onConflict(ATTEMPT.KIND, ATTEMPT.WHO)
                .doUpdate()
                .set(ATTEMPT.TRIES, when(over, 1).otherwise(ATTEMPT.TRIES.plus(1)))
                .set(ATTEMPT.ENDS_AT, when(over, excluded(ATTEMPT.ENDS_AT)).otherwise(ATTEMPT.ENDS_AT))
                .returningResult(ATTEMPT.TRIES, ATTEMPT.ENDS_AT)
                .fetchSingle();
    }

    @Override
    public void forget(Limit limit, String who) {
        apart.executeWithoutResult(_ -> database.deleteFrom(ATTEMPT)
                .where(ATTEMPT.KIND.eq(limit.kind()), ATTEMPT.WHO.eq(Secrets.hash(who)))
                .execute());
    }
}
