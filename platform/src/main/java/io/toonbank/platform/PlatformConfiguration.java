package io.toonbank.platform;

import com.fasterxml.jackson.annotation.Nulls;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.database.FirstData;
import io.toonbank.platform.database.ModuleMigrations;
import io.toonbank.platform.events.EventPump;
import io.toonbank.platform.idempotency.IdempotencyFilter;
import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.idempotency.StoredAnswers;
import io.toonbank.platform.log.QuietDatabaseTrouble;
import io.toonbank.platform.paging.PageRequestResolver;
import io.toonbank.platform.postgres.DiskSpace;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.platform.web.BodyLimit;
import io.toonbank.platform.web.FullDisk;
import io.toonbank.platform.web.ProblemAdvice;
import io.toonbank.platform.web.ProblemWriter;
import io.toonbank.platform.web.StreamedBodies;
import io.toonbank.platform.web.WholeJsonConverter;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Brings the ground floor into an application. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        basePackageClasses = {
            Audit.class,
            EventPump.class,
            StoredAnswers.class,
            PageRequestResolver.class,
            ProblemAdvice.class,
            QuietDatabaseTrouble.class
        })
public class PlatformConfiguration {

    /** Behind the sign-in filters, so that keys belong to whoever is signed in. */
    public static final int IDEMPOTENCY_FILTER_ORDER = 100;

    @Bean
    @Primary
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    FirstData firstData(DataSource database) {
        return new FirstData(database);
    }

    @Bean
    MigratedDatabase migratedDatabase(DataSource database) {
        new ModuleMigrations(database).run();
        return new MigratedDatabase();
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            StoredAnswers answers, TransactionTemplate transaction, ProblemWriter problems, List<OwnTransactions> own) {
        var filter = new FilterRegistrationBean<>(new IdempotencyFilter(answers, transaction, problems, own));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(IDEMPOTENCY_FILTER_ORDER);
        return filter;
    }

    @Bean
    WebMvcConfigurer pageRequests(PageRequestResolver resolver) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
            }
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(List<StreamedBodies> modules) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(modules));
        filter.setOrder(IDEMPOTENCY_FILTER_ORDER + 1);
        return filter;
    }

    /** A null among the elements of a list means nothing, so it is refused instead of met later. */
    @Bean
    JsonMapperBuilderCustomizer noNullsInLists() {
        return json -> json.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }

    /** For every door: controllers answer the refusal in the form of their door. */
    @Bean
    WebMvcConfigurer refuseWritesOnFullDisk(ObjectProvider<DiskSpace> disk) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                disk.ifAvailable(space -> interceptors.addInterceptor(new FullDisk(space)));
            }
        };
    }

    @Bean
    WholeJsonConverter jsonAnswers(JsonMapper mapper) {
        return new WholeJsonConverter(mapper);
    }

    @Bean
    RecurringTask<Void> forgetOldIdempotencyKeys(StoredAnswers answers) {
        return Tasks.recurring("forget-old-idempotency-keys", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> answers.forgetOld());
    }

    /** Proof that every schema is up to date; whoever reads tables while beans are being made depends on it. */
    public static final class MigratedDatabase {}
}
