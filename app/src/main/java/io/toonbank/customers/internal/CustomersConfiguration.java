package io.toonbank.customers.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.customers.CustomerAccounts;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustomersConfiguration {

    /** Behind the doors of access, before keys of repeated requests are looked at. */
    private static final int VISITOR_FILTER_ORDER = 50;

    @Bean
    FilterRegistrationBean<VisitorFilter> visitorFilter(CustomerAccounts accounts) {
        var filter = new FilterRegistrationBean<>(new VisitorFilter(accounts));
        filter.setOrder(VISITOR_FILTER_ORDER);
        return filter;
    }

    @Bean
    RecurringTask<Void> forgetOldCustomerSessions(AccountStore accounts, Clock clock) {
        return Tasks.recurring("forget-old-customer-sessions", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> accounts.sweep(clock.instant()));
    }
}
