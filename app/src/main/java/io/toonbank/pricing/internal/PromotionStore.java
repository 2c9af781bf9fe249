package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PROMOTION;
import static io.toonbank.pricing.db.Tables.PROMOTION_REVISION;
import static io.toonbank.pricing.db.Tables.PROMOTION_USE;

import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.Revision;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.pricing.db.tables.records.PromotionRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of promotions and of what was published of them. */
@Component
class PromotionStore {

    /** Everybody's row among the uses. */
    static final UUID EVERYBODY = new UUID(0, 0);

    private static final Keyset<Promotion> LIST = Keyset.<Promotion>by(PROMOTION.ID)
            .sortable("changedAt", PROMOTION.CHANGED_AT)
            .sortable("code", PROMOTION.CODE)
            .sortable("priority", PROMOTION.PRIORITY)
            .first("-changedAt");

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    PromotionStore(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Promotion save(SavePromotion given, io.toonbank.pricing.engine.promotion.Promotion form) {
        try {
            return given.version() == null ? insert(given, form) : update(given, form, given.version());
        } catch (DuplicateKeyException _) {
            throw Refused.because(PromotionRefusal.CODE_TAKEN)
                    .with("code", given.code())
                    .at("/code");
        }
    }

    private Promotion insert(SavePromotion given, io.toonbank.pricing.engine.promotion.Promotion form) {
        PromotionRecord row = record(given, form);
        row.setId(given.id());
        row.setState(State.DRAFT.name());
        row.setCreatedAt(clock.instant());
        int _ = database.insertInto(PROMOTION)
                .set(row)
                .onConflict(PROMOTION.ID)
                .doNothing()
                .execute();
        return require(given.id());
    }

    private Promotion update(SavePromotion given, io.toonbank.pricing.engine.promotion.Promotion form, int version) {
        PromotionRecord row = record(given, form);
        row.setVersion(version + 1);
        int changed = database.update(PROMOTION)
                .set(row)
                .where(PROMOTION.ID.eq(given.id()))
                .and(PROMOTION.VERSION.eq(version))
                .and(PROMOTION.STATE.ne(State.ENDED.name()))
                .execute();
        Promotion now = require(given.id());
        if (changed == 0) {
            throw now.state() == State.ENDED
                    ? Refused.because(PromotionRefusal.ENDED)
                    : Refused.because(PlatformRefusal.STALE_VERSION).with("version", now.version());
        }
        return now;
    }

    private PromotionRecord record(SavePromotion given, io.toonbank.pricing.engine.promotion.Promotion form) {
        PromotionRecord row = new PromotionRecord();
        row.setCode(given.code());
        row.setTitle(jsonb(given.title()));
        row.setBadge(given.badge() == null ? null : jsonb(given.badge()));
        row.setCurrency(given.currency());
        row.setStartsAt(given.startsAt());
        row.setEndsAt(given.endsAt());
        row.setPriority(form.priority());
        row.setForm(JSONB.valueOf(PromotionForms.write(form)));
        row.setChangedAt(clock.instant());
        return row;
    }

    /** One at a time, so that two cannot be published that overlap. */
    void lockPublishing() {
        database.execute("select pg_advisory_xact_lock(hashtext('pricing.publish-promotion'))");
    }

    Promotion publish(Promotion draft, String by) {
        Instant now = clock.instant();
        JSONB live = jsonb(new LivePromotion(
                draft.title(),
                draft.badge(),
                draft.currency(),
                draft.startsAt(),
                draft.endsAt(),
                json.readTree(draft.form())));
        int revision = draft.revision() + 1;
        int changed = database.update(PROMOTION)
                .set(PROMOTION.LIVE, live)
                .set(PROMOTION.STATE, State.PUBLISHED.name())
                .set(PROMOTION.REVISION, revision)
                .set(PROMOTION.PUBLISHED_AT, now)
                .set(PROMOTION.CHANGED_AT, now)
                .set(PROMOTION.VERSION, PROMOTION.VERSION.plus(1))
                .where(PROMOTION.ID.eq(draft.id()))
                .and(PROMOTION.VERSION.eq(draft.version()))
                .execute();
        if (changed == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        database.insertInto(PROMOTION_REVISION)
                .columns(
                        PROMOTION_REVISION.PROMOTION_ID,
                        PROMOTION_REVISION.REVISION,
                        PROMOTION_REVISION.LIVE,
                        PROMOTION_REVISION.PUBLISHED_AT,
                        PROMOTION_REVISION.PUBLISHED_BY)
                .values(draft.id(), revision, live, now, by)
                .execute();
        return require(draft.id());
    }

    /** @return whether it was running */
    boolean end(UUID id) {
        return database.update(PROMOTION)
                        .set(PROMOTION.STATE, State.ENDED.name())
                        .set(PROMOTION.ENDED_AT, clock.instant())
                        .set(PROMOTION.CHANGED_AT, clock.instant())
                        .set(PROMOTION.VERSION, PROMOTION.VERSION.plus(1))
                        .where(PROMOTION.ID.eq(id))
                        .and(PROMOTION.STATE.eq(State.PUBLISHED.name()))
                        .execute()
                == 1;
    }

    /** @return whether it went */
    boolean remove(UUID id) {
        return database.deleteFrom(PROMOTION)
                        .where(PROMOTION.ID.eq(id))
                        .and(PROMOTION.STATE.eq(State.DRAFT.name()))
                        .execute()
                == 1;
    }

    Promotion require(UUID id) {
        return find(id).orElseThrow(() -> Refused.because(PromotionRefusal.NO_SUCH_PROMOTION));
    }

    Optional<Promotion> find(UUID id) {
        return database.selectFrom(PROMOTION).where(PROMOTION.ID.eq(id)).fetchOptional(this::toPromotion);
    }

    Optional<Promotion> byCode(String code) {
        return database.selectFrom(PROMOTION).where(PROMOTION.CODE.eq(code)).fetchOptional(this::toPromotion);
    }

    /** What is published, as it was published, whatever the drafts say by now. */
    List<RunningPromotion> published() {
        return database.selectFrom(PROMOTION)
                .where(PROMOTION.STATE.eq(State.PUBLISHED.name()))
                .orderBy(PROMOTION.ID)
                .fetch(row -> RunningPromotion.of(row.getId(), row.getCode(), live(row)));
    }

    /** A draft as it would run. */
    RunningPromotion asPublished(Promotion draft) {
        return RunningPromotion.of(
                draft.id(),
                draft.code(),
                new LivePromotion(
                        draft.title(),
                        draft.badge(),
                        draft.currency(),
                        draft.startsAt(),
                        draft.endsAt(),
                        json.readTree(draft.form())));
    }

    Page<Promotion> list(@Nullable String text, @Nullable State state, PageRequest page) {
        Condition where = DSL.noCondition();
        if (text != null && !text.isBlank()) {
            where = where.and(PROMOTION
                    .CODE
                    .containsIgnoreCase(text)
                    .or(PROMOTION.TITLE.cast(String.class).containsIgnoreCase(text)));
        }
        if (state != null) {
            where = where.and(PROMOTION.STATE.eq(state.name()));
        }
        return LIST.fetch(database, PROMOTION, where, page, this::toPromotion, PROMOTION.asterisk());
    }

    List<Revision> revisions(UUID id) {
        return database.selectFrom(PROMOTION_REVISION)
                .where(PROMOTION_REVISION.PROMOTION_ID.eq(id))
                .orderBy(PROMOTION_REVISION.REVISION.desc())
                .fetch(row -> {
                    LivePromotion live = json.readValue(row.getLive().data(), LivePromotion.class);
                    return new Revision(
                            row.getRevision(),
                            row.getPublishedAt(),
                            row.getPublishedBy(),
                            live.title(),
                            live.currency(),
                            live.startsAt(),
                            live.endsAt(),
                            live.form().toString());
                });
    }

    /** Orders and amount of everybody. */
    long[] uses(UUID id) {
        return database.selectFrom(PROMOTION_USE)
                .where(PROMOTION_USE.PROMOTION_ID.eq(id))
                .and(PROMOTION_USE.CUSTOMER_KEY.eq(EVERYBODY))
                .fetchOptional(row -> new long[] {row.getOrders(), row.getAmount()})
                .orElse(new long[] {0, 0});
    }

    private Promotion toPromotion(Record found) {
        PromotionRecord row = found.into(PROMOTION);
        var form = PromotionForms.parse(row.getForm().data());
        return new Promotion(
                row.getId(),
                row.getCode(),
                translated(row.getTitle()),
                row.getBadge() == null ? null : translated(row.getBadge()),
                row.getCurrency(),
                row.getStartsAt(),
                row.getEndsAt(),
                State.valueOf(row.getState()),
                PromotionForms.write(form),
                row.getPriority(),
                row.getLive() != null && !live(row).equals(draft(row)),
                row.getRevision(),
                row.getPublishedAt(),
                row.getEndedAt(),
                FormParts.limited(form),
                FormParts.of(form).coupon(),
                row.getVersion());
    }

    private LivePromotion live(PromotionRecord row) {
        return json.readValue(row.getLive().data(), LivePromotion.class);
    }

    private LivePromotion draft(PromotionRecord row) {
        return new LivePromotion(
                translated(row.getTitle()),
                row.getBadge() == null ? null : translated(row.getBadge()),
                row.getCurrency(),
                row.getStartsAt(),
                row.getEndsAt(),
                json.readTree(row.getForm().data()));
    }

    private Translated translated(JSONB value) {
        return json.readValue(value.data(), Translated.class);
    }

    private JSONB jsonb(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }
}
