package io.toonbank.sourcing.internal;

import static io.toonbank.sourcing.db.Tables.RUN;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.sourcing.SourcingRefusal;
import io.toonbank.sourcing.SourcingRuns.BacklogResult;
import io.toonbank.sourcing.SourcingRuns.Kind;
import io.toonbank.sourcing.SourcingRuns.Run;
import io.toonbank.sourcing.SourcingRuns.State;
import io.toonbank.sourcing.SourcingRuns.WhatIfResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of runs. A run that has not moved for a while lost its process, and whoever looks takes it over. */
@Component
class RunStore {

    static final Duration LOST_AFTER = Duration.ofMinutes(2);

    private static final Keyset<Run> LIST =
            Keyset.<Run>by(RUN.ID).sortable("id", RUN.ID).first("-id");

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    RunStore(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Answers false when there is one of this id. */
    boolean add(UUID id, Kind kind, String name, Object request) {
        Instant now = clock.instant();
        return database.insertInto(RUN)
                        .set(RUN.ID, id)
                        .set(RUN.KIND, kind.name())
                        .set(RUN.STATE, State.WAITING.name())
                        .set(RUN.NAME, name)
                        .set(RUN.REQUEST, JSONB.valueOf(json.writeValueAsString(request)))
                        .set(RUN.CREATED_AT, now)
                        .set(RUN.STARTED_BY, CurrentActor.get().name())
                        .set(RUN.MOVED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What a process takes to work on. */
    record Taken(
            UUID id, Kind kind, String request, @Nullable String soFar) {

        <T> T request(JsonMapper json, Class<T> type) {
            return json.readValue(request, type);
        }

        /** What the process that lost it had done; null for a run that begins. */
        <T> @Nullable T soFar(JsonMapper json, Class<T> type) {
            return soFar == null ? null : json.readValue(soFar, type);
        }
    }

    /** Takes it, unless another process has it. */
    Optional<Taken> take(UUID id) {
        Instant lost = clock.instant().minus(LOST_AFTER);
        return database.update(RUN)
                .set(RUN.STATE, State.RUNNING.name())
                .set(RUN.MOVED_AT, clock.instant())
                .where(RUN.ID.eq(id))
                .and(RUN.STATE
                        .eq(State.WAITING.name())
                        .or(RUN.STATE.eq(State.RUNNING.name()).and(RUN.MOVED_AT.lt(lost))))
                .returning()
                .fetchOptional()
                .map(row -> new Taken(
                        row.getId(),
                        Kind.valueOf(row.getKind()),
                        row.getRequest().data(),
                        row.getDoneSoFar() == null ? null : row.getDoneSoFar().data()));
    }

    List<UUID> lost() {
        return database.select(RUN.ID)
                .from(RUN)
                .where(RUN.STATE.in(State.WAITING.name(), State.RUNNING.name()))
                .and(RUN.MOVED_AT.lt(clock.instant().minus(LOST_AFTER)))
                .fetch(RUN.ID);
    }

    boolean underWay(Kind kind) {
        return database.fetchExists(
                RUN, RUN.KIND.eq(kind.name()).and(RUN.STATE.in(State.WAITING.name(), State.RUNNING.name())));
    }

    /** Tells how far it is; answers false when somebody stopped it. */
    boolean moved(UUID id, long seen, long total) {
        return moved(id, seen, total, null);
    }

    /** @param soFar with what another process can go on from here; null for what must begin anew */
    boolean moved(UUID id, long seen, long total, @Nullable Object soFar) {
        return database.update(RUN)
                        .set(RUN.DONE_SO_FAR, soFar == null ? null : JSONB.valueOf(json.writeValueAsString(soFar)))
                        .set(RUN.SEEN, seen)
                        .set(RUN.TOTAL, Math.max(seen, total))
                        .set(RUN.MOVED_AT, clock.instant())
                        .where(RUN.ID.eq(id).and(RUN.STATE.eq(State.RUNNING.name())))
                        .execute()
                == 1;
    }

    void end(UUID id, State state, @Nullable Object result) {
        database.update(RUN)
                .set(RUN.STATE, state.name())
                .set(RUN.RESULT, result == null ? null : JSONB.valueOf(json.writeValueAsString(result)))
                .set(RUN.FINISHED_AT, clock.instant())
                .where(RUN.ID.eq(id))
                .and(RUN.STATE.in(State.WAITING.name(), State.RUNNING.name()))
                .execute();
    }

    Run require(UUID id) {
        return database.selectFrom(RUN)
                .where(RUN.ID.eq(id))
                .fetchOptional(this::run)
                .orElseThrow(() -> Refused.because(SourcingRefusal.NO_SUCH_RUN));
    }

    Page<Run> list(@Nullable Kind kind, PageRequest page) {
        return LIST.fetch(
                database,
                RUN,
                kind == null ? DSL.noCondition() : RUN.KIND.eq(kind.name()),
                page,
                this::run,
                RUN.asterisk());
    }

    private Run run(Record found) {
        var row = found.into(RUN);
        Kind kind = Kind.valueOf(row.getKind());
        String result = row.getResult() == null ? null : row.getResult().data();
        return new Run(
                row.getId(),
                kind,
                State.valueOf(row.getState()),
                row.getName(),
                row.getSeen(),
                row.getTotal(),
                row.getStartedBy(),
                row.getCreatedAt(),
                row.getFinishedAt(),
                result == null || kind != Kind.BACKLOG ? null : json.readValue(result, BacklogResult.class),
                result == null || kind != Kind.WHAT_IF ? null : json.readValue(result, WhatIfResult.class));
    }
}
