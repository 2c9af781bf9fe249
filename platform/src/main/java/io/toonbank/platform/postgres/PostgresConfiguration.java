package io.toonbank.platform.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Tells the connection pool where the database is: the server named by {@code TOONBANK_DATABASE_URL}, otherwise the one that comes
 * with Toonbank, in the folder {@code TOONBANK_DATA}. The pool hangs on these details, so it is closed before the server is stopped.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
public class PostgresConfiguration {

    private static final String URL = "toonbank.database.url";

    /** A server of one's own. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(UrlIsSet.class)
    static class OwnServer {

        @Bean
        JdbcConnectionDetails ownDatabase(Environment environment) {
            return DatabaseAddress.parse(
                    environment.getRequiredProperty(URL).strip(),
                    environment.getProperty("toonbank.database.user"),
                    environment.getProperty("toonbank.database.password"));
        }
    }

    /**
     * The server that comes with Toonbank. Single settings: {@code --toonbank.database.settings[shared_buffers]=1GB}. A command
     * beside the running application sets {@code toonbank.database.join} to use that one's server.
     */
    @Configuration(proxyBeanMethods = false)
    @Conditional(UrlIsAbsent.class)
    static class Embedded {

        @Bean
        RunningPostgres embeddedPostgres(Environment environment) {
            Path data = Path.of(environment.getProperty("toonbank.data", "data"));
            Map<String, String> overrides = Binder.get(environment)
                    .bind("toonbank.database.settings", Bindable.mapOf(String.class, String.class))
                    .orElse(Map.of());
            var settings = new EmbeddedPostgres.Settings(data, overrides);
            return environment.getProperty("toonbank.database.join", Boolean.class, false)
                    ? EmbeddedPostgres.startOrJoin(settings)
                    : EmbeddedPostgres.start(settings);
        }

        @Bean
        DiskSpace diskSpace(RunningPostgres postgres) {
            return new DiskSpace(postgres.dataFolder());
        }

        @Bean
        JdbcConnectionDetails embeddedDatabase(RunningPostgres postgres) {
            return new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
        }
    }

    static class UrlIsSet implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty(URL, "").isBlank();
        }
    }

    static class UrlIsAbsent implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty(URL, "").isBlank();
        }
    }
}
