package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.ATTEMPT;
import static io.toonbank.access.db.Tables.ENROLMENT_CODE;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sessions that ended, codes that expired and tries nobody counts any more are taken away every hour. */
@Configuration(proxyBeanMethods = false)
class ForgetOldSecrets {

    @Bean
    RecurringTask<Void> forgetOldStaffSecrets(DSLContext database, SessionStore sessions, Clock clock) {
        return Tasks.recurring("forget-old-staff-secrets", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    Instant now = clock.instant();
                    sessions.sweep();
                    database.deleteFrom(ATTEMPT).where(ATTEMPT.ENDS_AT.lt(now)).execute();
                    database.deleteFrom(ENROLMENT_CODE)
                            .where(ENROLMENT_CODE.EXPIRES_AT.lt(now))
                            .execute();
                });
    }
}
