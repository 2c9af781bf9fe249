package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.GOODS_RETURN;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.returns.ReturnState;
import io.toonbank.returns.Returns;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What ends by itself: returns that never came, and exchanges nobody finished. */
@Configuration(proxyBeanMethods = false)
class ReturnTimers {

    /** A parcel sent on the last day still arrives; nobody is sent away for a few days. */
    static final Duration GRACE = Duration.ofDays(21);

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration DAILY_ENOUGH = Duration.ofHours(1);
    private static final int BATCH = 200;

    @Bean
    RecurringTask<Void> payExchangesBack(PayingExchangesBack paying) {
        return Tasks.recurring("returns-pay-exchanges-back", FixedDelay.of(PAUSE))
                .execute((_, _) -> paying.round());
    }

    @Bean
    RecurringTask<Void> endReturnsThatNeverCame(DSLContext database, Returns returns, Clock clock) {
        return Tasks.recurring("returns-end-what-never-came", FixedDelay.of(DAILY_ENOUGH))
                .execute((_, _) -> endReturns(database, returns, clock));
    }

    static void endReturns(DSLContext database, Returns returns, Clock clock) {
        var due = database.select(GOODS_RETURN.ID)
                .from(GOODS_RETURN)
                .where(GOODS_RETURN.STATE.in(
                        DSL.inline(ReturnState.REQUESTED.name()), DSL.inline(ReturnState.PARTLY_BOOKED.name())))
                .and(GOODS_RETURN.SEND_BY.lt(clock.instant().minus(GRACE)))
                .limit(BATCH)
                .fetch(GOODS_RETURN.ID);
        for (UUID id : due) {
            var _ = returns.withdraw(id, null);
        }
    }
}
