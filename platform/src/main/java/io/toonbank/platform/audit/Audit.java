package io.toonbank.platform.audit;

import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who changed what, when, from what to what. Rows are added in the transaction of the change and never changed. Before and
 * after are any value Jackson can write; never pass secrets.
 */
@Component
public class Audit {

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Clock clock;

    public Audit(JdbcTemplate database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param subjectKind what was changed, singular: "product", "location" */
    public void record(
            String subjectKind, UUID subject, String action, @Nullable Object before, @Nullable Object after) {
        record(subjectKind, subject, action, before, after, null);
    }

    /** The same with the reason a person gave. */
    public void record(
            String subjectKind,
            UUID subject,
            String action,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        Actor actor = CurrentActor.get();
        database.update(
                """
                insert into platform.audit
                  (at, actor_kind, actor_id, actor_name, subject_kind, subject_id, action, before, after, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                """,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor.kind().name(),
                actor.id(),
                actor.name(),
                subjectKind,
                subject,
                action,
                write(before),
                write(after),
                reason);
    }

    /** The same change for many things in one statement, for imports and bulk work. */
    public void recordAll(String subjectKind, Collection<UUID> subjects, String action, @Nullable Object after) {
        Actor actor = CurrentActor.get();
        Object[] ids = subjects.toArray(UUID[]::new);
        database.update(
                """
                insert into platform.audit (at, actor_kind, actor_id, actor_name, subject_kind, subject_id, action, after)
                select ?, ?, ?, ?, ?, subject, ?, ?::jsonb from unnest(?::uuid[]) as subject
                """,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor.kind().name(),
                actor.id(),
                actor.name(),
                subjectKind,
                action,
                write(after),
                ids);
    }

    /** The history of one thing, newest first. */
    public Page<AuditEntry> history(UUID subject, PageRequest request) {
        long before = request.position(Long.MAX_VALUE);
        List<AuditEntry> found = database.query(
                """
                select id, at, actor_kind, actor_id, actor_name, subject_kind, subject_id, action, before, after, reason
                from platform.audit where subject_id = ? and id < ? order by id desc limit ?
                """,
                (row, _) -> new AuditEntry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Actor(
                                Actor.Kind.valueOf(row.getString("actor_kind")),
                                row.getObject("actor_id", UUID.class),
                                row.getString("actor_name")),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("action"),
                        read(row.getString("before")),
                        read(row.getString("after")),
                        row.getString("reason")),
                subject,
                before,
                request.limit() + 1);
        return Page.ofPositions(new ArrayList<>(found), request, AuditEntry::id);
    }

    /** Forgets from what to what, because a person asked to be forgotten: who acted, when and that they did stays. */
    public void redact(UUID subject) {
        database.update("update platform.audit set before = null, after = null where subject_id = ?", subject);
    }

    private @Nullable String write(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private @Nullable JsonNode read(@Nullable String value) {
        return value == null ? null : json.readTree(value);
    }

    /** One change. */
    public record AuditEntry(
            long id,
            Instant at,
            Actor actor,
            String subjectKind,
            UUID subject,
            String action,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            @Nullable String reason) {}
}
