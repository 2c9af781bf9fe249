package io.toonbank.imports.internal;

import static io.toonbank.imports.db.Tables.JOB;
import static io.toonbank.imports.db.Tables.REFUSED_ROW;

import io.toonbank.imports.ImportJob;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.imports.ImportStatus;
import io.toonbank.imports.Imports.NewImport;
import io.toonbank.imports.db.tables.records.JobRecord;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Jobs and refused rows in their tables. */
@Component
class JobStore {

    /** A runner that has not been heard of for so long is gone. */
    static final Duration SILENCE_MAX = Duration.ofSeconds(60);

    private static final TypeReference<Map<String, BigDecimal>> SUMMARY = new TypeReference<>() {};
    private static final Keyset<ImportJob> LIST =
            Keyset.<ImportJob>by(JOB.ID).sortable("createdAt", JOB.CREATED_AT).first("-createdAt");
    private static final int ROWS_FETCHED = 500;

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    JobStore(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What a run needs to know. */
    record Work(UUID id, ImportKind kind, Path file, ImportOptions options, long line) {}

    /** A row against which there is a reason. */
    record Refusal(long line, String code, String reason) {}

    ImportJob add(NewImport file, String hash, long bytes) {
        Instant now = clock.instant();
        JobRecord row = database.newRecord(JOB)
                .setId(Ids.next())
                .setKind(file.kind().name())
                .setName(file.name())
                .setPath(file.file().toAbsolutePath().toString())
                .setHash(hash)
                .setOptions(JSONB.jsonb(json.writeValueAsString(file.options())))
                .setBytes(bytes)
                .setBytesRead(0L)
                .setStatus(ImportStatus.WAITING.name())
                .setLine(0L)
                .setRowsRead(0L)
                .setLoaded(0L)
                .setUnchanged(0L)
                .setRefused(0L)
                .setSummary(JSONB.jsonb("{}"))
                .setCreatedAt(now)
                .setHeartbeatAt(now);
        database.insertInto(JOB).set(row).execute();
        return job(row);
    }

    Optional<UUID> unfinished(String hash, ImportKind kind) {
        return database.select(JOB.ID)
                .from(JOB)
                .where(JOB.HASH.eq(hash))
                .and(JOB.KIND.eq(kind.name()))
                .and(JOB.STATUS.in(
                        ImportStatus.WAITING.name(), ImportStatus.RUNNING.name(), ImportStatus.INTERRUPTED.name()))
                .orderBy(JOB.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(JOB.ID);
    }

    /** Answers where the file was until now, when it was elsewhere. */
    Optional<Path> moved(UUID id, Path file) {
        String now = file.toAbsolutePath().toString();
        String before = database.select(JOB.PATH).from(JOB).where(JOB.ID.eq(id)).fetchOne(JOB.PATH);
        database.update(JOB).set(JOB.PATH, now).where(JOB.ID.eq(id)).execute();
        return before == null || before.equals(now) ? Optional.empty() : Optional.of(Path.of(before));
    }

    /** Empty when it runs elsewhere, or is done. */
    Optional<Work> claim(UUID id, UUID runner) {
        Instant now = clock.instant();
        String process =
                database.select(JOB.PROCESS).from(JOB).where(JOB.ID.eq(id)).fetchOne(JOB.PROCESS);
        return database.update(JOB)
                .set(JOB.STATUS, ImportStatus.RUNNING.name())
                .set(JOB.PROCESS, Runners.HERE)
                .set(JOB.RUNNER, runner)
                .set(JOB.HEARTBEAT_AT, now)
                .setNull(JOB.FAILURE)
                .setNull(JOB.ENDED_AT)
                .where(JOB.ID.eq(id))
                .and(JOB.STATUS
                        .in(ImportStatus.WAITING.name(), ImportStatus.INTERRUPTED.name())
                        .or(JOB.STATUS
                                .eq(ImportStatus.RUNNING.name())
                                .and(JOB.HEARTBEAT_AT
                                        .lt(now.minus(SILENCE_MAX))
                                        .or(
                                                Runners.isGone(process)
                                                        ? JOB.PROCESS.isNotDistinctFrom(process)
                                                        : DSL.falseCondition()))))
                .returning()
                .fetchOptional(row -> new Work(
                        row.getId(),
                        ImportKind.valueOf(row.getKind()),
                        Path.of(row.getPath()),
                        json.readValue(row.getOptions().data(), ImportOptions.class),
                        row.getLine()));
    }

    /** In the transaction of what was written; answers false when somebody else has taken the job over. */
    boolean advance(UUID id, UUID runner, Advance advance) {
        Map<String, BigDecimal> summary = new java.util.LinkedHashMap<>(advance.counts());
        JobRecord row = database.selectFrom(JOB)
                .where(JOB.ID.eq(id))
                .and(JOB.RUNNER.eq(runner))
                .and(JOB.STATUS.eq(ImportStatus.RUNNING.name()))
                .forUpdate()
                .fetchOne();
        if (row == null) {
            return false;
        }
        summary(row).forEach((what, count) -> summary.merge(what, count, BigDecimal::add));
        int refused = refuse(id, advance.refusals());
        return database.update(JOB)
                        .set(JOB.LINE, advance.line())
                        .set(JOB.BYTES_READ, advance.bytesRead())
                        .set(JOB.ROWS_READ, JOB.ROWS_READ.plus(advance.rows()))
                        .set(JOB.LOADED, JOB.LOADED.plus(advance.loaded()))
                        .set(JOB.UNCHANGED, JOB.UNCHANGED.plus(advance.unchanged()))
                        .set(JOB.REFUSED, JOB.REFUSED.plus(refused))
                        .set(JOB.SUMMARY, JSONB.jsonb(json.writeValueAsString(summary)))
                        .set(JOB.HEARTBEAT_AT, clock.instant())
                        .where(JOB.ID.eq(id))
                        .execute()
                == 1;
    }

    /** How far a run has come with one batch. */
    record Advance(
            long line,
            long bytesRead,
            long rows,
            long loaded,
            long unchanged,
            Map<String, BigDecimal> counts,
            List<Refusal> refusals) {}

    private int refuse(UUID id, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return 0;
        }
        return database.execute(
                """
                insert into imports.refused_row (job_id, line, code, reason)
                select {0}, row.line, row.code, row.reason
                from unnest({1}::bigint[], {2}::text[], {3}::text[]) as row (line, code, reason)
                on conflict do nothing
                """,
                DSL.val(id),
                DSL.val(refusals.stream().map(Refusal::line).toArray(Long[]::new)),
                DSL.val(refusals.stream().map(Refusal::code).toArray(String[]::new)),
                DSL.val(refusals.stream().map(Refusal::reason).toArray(String[]::new)));
    }

    void end(UUID id, UUID runner, ImportStatus status, @Nullable String failure) {
        database.update(JOB)
                .set(JOB.STATUS, status.name())
                .set(JOB.FAILURE, failure)
                .set(JOB.ENDED_AT, clock.instant())
                .where(JOB.ID.eq(id))
                .and(JOB.RUNNER.eq(runner))
                .execute();
    }

    Optional<ImportJob> find(UUID id) {
        return database.selectFrom(JOB).where(JOB.ID.eq(id)).fetchOptional(this::job);
    }

    /** Jobs whose runner is gone. */
    List<UUID> abandoned() {
        return database.select(JOB.ID)
                .from(JOB)
                .where(JOB.STATUS.eq(ImportStatus.RUNNING.name()))
                .and(JOB.HEARTBEAT_AT.lt(clock.instant().minus(SILENCE_MAX)))
                .orderBy(JOB.CREATED_AT)
                .fetch(JOB.ID);
    }

    Page<ImportJob> list(PageRequest request) {
        return LIST.fetch(database, JOB, DSL.noCondition(), request, row -> job(row.into(JOB)), JOB.asterisk());
    }

    void refusals(UUID id, Consumer<Refusal> each) {
        try (Stream<Refusal> rows = database.selectFrom(REFUSED_ROW)
                .where(REFUSED_ROW.JOB_ID.eq(id))
                .orderBy(REFUSED_ROW.LINE)
                .fetchSize(ROWS_FETCHED)
                .fetchStream()
                .map(row -> new Refusal(row.getLine(), row.getCode(), row.getReason()))) {
            rows.forEach(each);
        }
    }

    private Map<String, BigDecimal> summary(JobRecord row) {
        return json.readValue(row.getSummary().data(), SUMMARY);
    }

    private ImportJob job(JobRecord row) {
        return new ImportJob(
                row.getId(),
                ImportKind.valueOf(row.getKind()),
                row.getName(),
                ImportStatus.valueOf(row.getStatus()),
                row.getBytes(),
                row.getBytesRead(),
                row.getLine(),
                row.getRowsRead(),
                row.getLoaded(),
                row.getUnchanged(),
                row.getRefused(),
                summary(row),
                row.getFailure(),
                row.getCreatedAt(),
                row.getEndedAt());
    }
}
