package io.toonbank.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class QuietDatabaseTroubleTest {

    @Test
    void tellsALostConnectionOnceInOneLineAndEverythingElseInFull() {
        var context = new LoggerContext();
        context.addTurboFilter(new QuietDatabaseTrouble());
        Logger logger = context.getLogger("some.subscriber");
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        var away = new IllegalStateException(new SQLException("connection refused", "08001"));

        for (int i = 0; i < 100; i++) {
            logger.warn("{} failed and tries again in {}", "stock", i, away);
        }
        logger.error("Something else", new IllegalStateException("a mistake of ours"));

        assertThat(heard.list).hasSize(2);
        assertThat(heard.list.getFirst().getFormattedMessage())
                .isEqualTo("stock failed and tries again in 0: platform.database-unavailable");
        assertThat(heard.list.getFirst().getThrowableProxy()).isNull();
        assertThat(heard.list.getLast().getThrowableProxy()).isNotNull();
    }
}
