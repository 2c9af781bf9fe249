package io.toonbank.sourcing.internal;

import static io.toonbank.sourcing.db.Tables.STRATEGY;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.sourcing.SourcingRefusal;
import io.toonbank.sourcing.Strategies;
import io.toonbank.sourcing.db.tables.records.StrategyRecord;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeepingStrategies implements Strategies {

    /** Held while a number is given out, so that two publications get two. */
    private static final long PUBLISHING = 7_203_114_050L;

    private static final Keyset<Strategy> LIST =
            Keyset.<Strategy>by(STRATEGY.ID).sortable("id", STRATEGY.ID).first("-id");

    private final DSLContext database;
    private final SetupStore store;
    private final SetupMemory memory;
    private final SetupChanges changes;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    KeepingStrategies(
            DSLContext database,
            SetupStore store,
            SetupMemory memory,
            SetupChanges changes,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.memory = memory;
        this.changes = changes;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Strategy inForce() {
        return memory.strategy();
    }

    @Override
    public Strategy require(UUID id) {
        if (id.equals(SetupStore.SHIPPED.id())) {
            return SetupStore.SHIPPED;
        }
        return store.strategy(row(id, false));
    }

    private StrategyRecord row(UUID id, boolean lock) {
        var query = database.selectFrom(STRATEGY).where(STRATEGY.ID.eq(id));
        StrategyRecord row = lock ? query.forUpdate().fetchOne() : query.fetchOne();
        if (row == null) {
            throw Refused.because(SourcingRefusal.NO_SUCH_STRATEGY);
        }
        return row;
    }

    @Override
    public Page<Strategy> list(PageRequest page) {
        return LIST.fetch(
                database,
                STRATEGY,
                DSL.noCondition(),
                page,
                found -> store.strategy(found.into(STRATEGY)),
                STRATEGY.asterisk());
    }

    @Override
    @Transactional
    public Strategy save(SaveStrategy draft) {
        int made = database.insertInto(STRATEGY)
                .set(STRATEGY.ID, draft.id())
                .set(STRATEGY.NAME, draft.name())
                .set(STRATEGY.FORM, JSONB.valueOf(json.writeValueAsString(draft.form())))
                .set(STRATEGY.BASED_ON, draft.basedOn())
                .set(STRATEGY.CREATED_AT, clock.instant())
                .set(STRATEGY.CREATED_BY, CurrentActor.get().name())
                .onConflictDoNothing()
                .execute();
        if (made == 1) {
            audit.record("sourcing-strategy", draft.id(), "created", null, draft);
            return require(draft.id());
        }
        StrategyRecord before = row(draft.id(), true);
        requireDraft(before);
        requireVersion(before, draft.version());
        Strategy was = store.strategy(before);
        before.setName(draft.name());
        before.setForm(JSONB.valueOf(json.writeValueAsString(draft.form())));
        before.setVersion(before.getVersion() + 1);
        before.store();
        Strategy after = store.strategy(before);
        audit.record("sourcing-strategy", draft.id(), "changed", was, after);
        return after;
    }

    private static void requireDraft(StrategyRecord row) {
        if (row.getNumber() != null) {
            throw Refused.because(SourcingRefusal.PUBLISHED).with("number", row.getNumber());
        }
    }

    private static void requireVersion(StrategyRecord row, @Nullable Integer version) {
        if (version != null && !version.equals(row.getVersion())) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
    }

    @Override
    @Transactional
    public Strategy publish(UUID id, int version) {
        StrategyRecord draft = row(id, true);
        if (draft.getNumber() != null) {
            return store.strategy(draft);
        }
        requireVersion(draft, version);
        database.execute("select pg_advisory_xact_lock({0})", DSL.val(PUBLISHING));
        Integer last = database.select(DSL.max(STRATEGY.NUMBER)).from(STRATEGY).fetchOne(0, Integer.class);
        draft.setNumber(last == null ? 1 : last + 1);
        draft.setPublishedAt(clock.instant());
        draft.setPublishedBy(CurrentActor.get().name());
        draft.setVersion(draft.getVersion() + 1);
        draft.store();
        Strategy published = store.strategy(draft);
        audit.record("sourcing-strategy", id, "published", null, published);
        changes.tell(id);
        return published;
    }

    @Override
    @Transactional
    public void discard(UUID id) {
        int gone = database.deleteFrom(STRATEGY)
                .where(STRATEGY.ID.eq(id).and(STRATEGY.NUMBER.isNull()))
                .execute();
        if (gone == 1) {
            audit.record("sourcing-strategy", id, "discarded", null, null);
        } else {
            database.selectFrom(STRATEGY)
                    .where(STRATEGY.ID.eq(id))
                    .fetchOptional()
                    .ifPresent(KeepingStrategies::requireDraft);
        }
    }
}
