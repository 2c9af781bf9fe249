package io.toonbank.imports.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.imports.Imports;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes on with imports whose process died on the way. */
@Configuration(proxyBeanMethods = false)
class ContinueImports {

    @Bean
    RecurringTask<Void> continueAbandonedImports(JobStore store, Imports imports) {
        return Tasks.recurring("continue-imports", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> store.abandoned().forEach(imports::runInBackground));
    }
}
