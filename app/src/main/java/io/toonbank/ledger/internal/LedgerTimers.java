package io.toonbank.ledger.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.ledger.Ledger;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What balances do by themselves. */
@Configuration(proxyBeanMethods = false)
class LedgerTimers {

    private static final int BATCH = 200;

    @Bean
    RecurringTask<Void> takeAwayWhatRanOut(Ledger ledger) {
        return Tasks.recurring("ledger-take-away-what-ran-out", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> {
                    while (ledger.expire(BATCH) == BATCH) {
                        Thread.yield();
                    }
                });
    }
}
