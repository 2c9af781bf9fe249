package io.toonbank.platform.idempotency;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Remembers, for each key, the hash of what was asked and what was answered. */
@Component
public class StoredAnswers {

    /** Keys are forgotten after this long; callers that retry do so within minutes. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final JdbcTemplate database;
    private final Clock clock;

    StoredAnswers(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One request: whose, with which key, and the SHA-256 of its body. */
    public record Call(String scope, String key, byte[] bodyHash) {}

    /** What was answered; {@code status} is absent while the first request is still at work. */
    public record Answer(
            @Nullable Integer status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}

    /**
     * Takes the key for this call. A second caller with the same key waits here until the first commits.
     *
     * @return null when the key is new, else what was answered before; refuses {@code platform.idempotency-key-reused}
     */
    public @Nullable Answer claim(Call call) {
        int taken = database.update(
                "insert into platform.idempotency (scope, key, body_hash, created_at) values (?, ?, ?, ?) on conflict do nothing",
                call.scope(),
                call.key(),
                call.bodyHash(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (taken == 1) {
            return null;
        }
        return database.queryForObject(
                "select body_hash, status, content_type, location, body from platform.idempotency where scope = ? and key = ?",
                (row, _) -> {
                    if (!Arrays.equals(row.getBytes("body_hash"), call.bodyHash())) {
                        throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
                    }
                    byte[] body = row.getBytes("body");
                    return new Answer(
                            row.getObject("status", Integer.class),
                            row.getString("content_type"),
                            row.getString("location"),
                            body == null ? new byte[0] : body);
                },
                call.scope(),
                call.key());
    }

    void keep(Call call, ContentCachingResponseWrapper response) {
        database.update(
                "update platform.idempotency set status = ?, content_type = ?, location = ?, body = ? where scope = ? and key = ?",
                response.getStatus(),
                response.getContentType(),
                response.getHeader("Location"),
                response.getContentAsByteArray(),
                call.scope(),
                call.key());
    }

    void forget(Call call) {
        database.update(
                "delete from platform.idempotency where scope = ? and key = ? and status is null",
                call.scope(),
                call.key());
    }

    /** Forgets keys older than {@link #KEPT}; answers how many. */
    public int forgetOld() {
        return database.update(
                "delete from platform.idempotency where created_at < ?",
                OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC));
    }
}
