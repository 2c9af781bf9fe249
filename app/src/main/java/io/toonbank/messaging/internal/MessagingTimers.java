package io.toonbank.messaging.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to messages by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MessagingTimers {

    /** What was sent is kept this long. */
    private static final Duration KEPT_FOR = Duration.ofDays(400);

    private static final Duration FORGETTING_PAUSE = Duration.ofHours(6);
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    @Bean
    RecurringTask<Void> sendMessages(PostOffice office, MailSettings settings) {
        return Tasks.recurring("messaging-send", FixedDelay.of(settings.pauseOrUsual()))
                .execute((_, _) -> office.send());
    }

    @Bean
    RecurringTask<Void> forgetOldMessages(MessageStore store, Clock clock) {
        return Tasks.recurring("messaging-forget", FixedDelay.of(FORGETTING_PAUSE))
                .execute((_, _) -> {
                    while (store.forgetOlderThan(clock.instant().minus(KEPT_FOR), FORGOTTEN_AT_ONCE)
                            == FORGOTTEN_AT_ONCE) {
                        Thread.onSpinWait();
                    }
                });
    }
}
