package io.toonbank.pricing.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What prices do by themselves. */
@Configuration(proxyBeanMethods = false)
class PriceTimers {

    @Bean
    RecurringTask<Void> tellOfPricesThatBeganOrEnded(PriceMoments moments) {
        return Tasks.recurring("pricing-tell-of-moments", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((_, _) -> {
                    while (moments.tellDue() == PriceMoments.BATCH) {
                        // there may be more
                    }
                });
    }

    @Bean
    RecurringTask<Void> checkLabelsWhenPromotionsBeginOrEnd(PromotionTouches touches) {
        return Tasks.recurring("pricing-labels-of-promotions", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> touches.touch());
    }

    @Bean
    RecurringTask<Void> writeAppliedChanges(WritingChanges writing) {
        return Tasks.recurring("pricing-write-changes", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((_, _) -> {
                    while (writing.writeOne()) {
                        // one list at a time
                    }
                });
    }

    @Bean
    RecurringTask<Void> settleAppliedChanges(PriceMoments moments) {
        return Tasks.recurring("pricing-settle-changes", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> {
                    while (moments.settleOne()) {
                        // one at a time, so that locks are short
                    }
                });
    }
}
