package io.toonbank.shopping.web;

import io.toonbank.platform.PlatformConfiguration;
import io.toonbank.platform.idempotency.IdempotencyFilter;
import io.toonbank.platform.idempotency.StoredAnswers;
import io.toonbank.platform.web.ProblemWriter;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Creating a cart hands out a secret that is not kept, so a repetition can only be answered with the stored answer. */
@Configuration(proxyBeanMethods = false)
class RepeatableCarts {

    @Bean
    FilterRegistrationBean<IdempotencyFilter> repeatedCartCreation(
            StoredAnswers answers, TransactionTemplate transaction, ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new IdempotencyFilter(answers, transaction, problems, List.of()));
        filter.setName("repeatableCarts");
        filter.addUrlPatterns(Ucp.PATH + "/carts");
        filter.setOrder(PlatformConfiguration.IDEMPOTENCY_FILTER_ORDER);
        return filter;
    }
}
