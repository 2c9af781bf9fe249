package io.toonbank;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.testing.ToonbankTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ToonbankTest
class ApplicationTest {

    @Autowired
    private JdbcTemplate database;

    @Test
    void startsOnARealPostgresWithEverySchemaInPlace() {
        assertThat(database.queryForObject("select count(*) from platform.event_head", Integer.class))
                .isEqualTo(1);
    }
}
