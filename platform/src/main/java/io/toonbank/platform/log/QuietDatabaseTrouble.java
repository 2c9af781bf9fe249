package io.toonbank.platform.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;
import org.springframework.stereotype.Component;

/**
 * While the database is away every timer, subscriber and request fails in the same way, and each would tell it with all its frames.
 * Who has this trouble says so in one line, and again only after a while.
 */
@Component
public final class QuietDatabaseTrouble extends TurboFilter {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int LOGGERS_MAX = 1_000;

    private final Map<String, Long> told = new ConcurrentHashMap<>();

    public QuietDatabaseTrouble() {
        setName("quiet-database-trouble");
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getTurboFilterList().removeIf(filter -> filter instanceof QuietDatabaseTrouble);
            context.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        if (!level.isGreaterOrEqual(Level.WARN) || format == null || !logger.isEnabledFor(level)) {
            return FilterReply.NEUTRAL;
        }
        Throwable failure = thrown != null ? thrown : MessageFormatter.getThrowableCandidate(parameters);
        PlatformRefusal trouble = failure == null ? null : DatabaseTrouble.of(failure);
        if (trouble == null) {
            return FilterReply.NEUTRAL;
        }
        if (due(logger.getName())) {
            String message = MessageFormatter.arrayFormat(format, parameters).getMessage();
            logger.warn("{}: {}", message, trouble.code());
        }
        return FilterReply.DENY;
    }

    private boolean due(String name) {
        long now = System.nanoTime();
        if (told.size() > LOGGERS_MAX) {
            told.clear();
        }
        Long before = told.get(name);
        if (before != null && now - before < SILENCE.toNanos()) {
            return false;
        }
        told.put(name, now);
        return true;
    }
}
