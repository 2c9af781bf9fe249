package io.toonbank.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole application and a real PostgreSQL, both started once for all tests of the run. The database is
 * shared, so mint your own ids and assert on differences.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "toonbank.demo=false",
            "toonbank.database.settings[fsync]=off",
            "toonbank.database.settings[synchronous_commit]=off",
            "toonbank.database.settings[full_page_writes]=off"
        })
@ContextConfiguration(initializers = {FreshData.class, MailServer.class})
public @interface ToonbankTest {}
