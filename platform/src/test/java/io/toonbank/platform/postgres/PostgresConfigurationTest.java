package io.toonbank.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PostgresConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(PostgresConfiguration.class, DataSourceAutoConfiguration.class));

    @Test
    void startsTheEmbeddedServerWhenNoUrlIsSet() {
        application
                .withPropertyValues(
                        "toonbank.data="
                                + Path.of("target", "configuration-data").toAbsolutePath(),
                        "toonbank.database.settings[fsync]=off",
                        "toonbank.database.settings[work_mem]=5MB")
                .run(context -> {
                    try (var connection =
                                    context.getBean(HikariDataSource.class).getConnection();
                            var row = connection.createStatement().executeQuery("show work_mem")) {
                        row.next();
                        assertThat(row.getString(1)).isEqualTo("5MB");
                    }
                });
    }

    @Test
    void usesTheServerNamedByTheUrlAndStartsNone() {
        application
                .withPropertyValues(
                        "toonbank.database.url=jdbc:postgresql://db.example/shop",
                        "toonbank.database.user=shop",
                        "toonbank.database.password=hush")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(RunningPostgres.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class))
                            .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example/shop", "shop", "hush"));
                    assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example/shop");
                });
    }

    @Test
    void takesAnEmptyUrlForNone() {
        application
                .withPropertyValues(
                        "toonbank.database.url=",
                        "toonbank.data="
                                + Path.of("target", "configuration-data-2").toAbsolutePath())
                .run(context -> assertThat(context).hasSingleBean(RunningPostgres.class));
    }
}
