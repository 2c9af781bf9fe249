package io.toonbank.fulfillment.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the work of locations does by itself. */
@Configuration(proxyBeanMethods = false)
class FulfillmentTimers {

    private static final Duration OFFERS = Duration.ofSeconds(30);
    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final Duration PARCELS = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> endOffersNobodyAnswered(WatchingTime time) {
        return Tasks.recurring("fulfillment-end-offers", FixedDelay.of(OFFERS)).execute((_, _) -> time.endOffers());
    }

    @Bean
    RecurringTask<Void> lookAfterCollections(WatchingTime time) {
        return Tasks.recurring("fulfillment-look-after-collections", FixedDelay.of(MINUTES))
                .execute((_, _) -> {
                    int _ = time.endCollections();
                    int _ = time.remind();
                });
    }

    @Bean
    RecurringTask<Void> lookAfterLateWork(WatchingTime time) {
        return Tasks.recurring("fulfillment-look-after-late-work", FixedDelay.of(MINUTES))
                .execute((_, _) -> {
                    int _ = time.tellDelays();
                    int _ = time.tryProblemsAgain();
                });
    }

    @Bean
    RecurringTask<Void> followParcels(FollowingParcels parcels) {
        return Tasks.recurring("fulfillment-follow-parcels", FixedDelay.of(PARCELS))
                .execute((_, _) -> parcels.round());
    }
}
