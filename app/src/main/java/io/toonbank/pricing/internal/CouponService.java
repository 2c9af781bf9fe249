package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.COUPON;
import static io.toonbank.pricing.db.Tables.COUPON_BATCH;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Coupons;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.db.tables.records.CouponBatchRecord;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes coupons and keeps them. */
@Service
class CouponService implements Coupons {

    private static final int FETCHED_AT_ONCE = 1_000;

    private static final Keyset<Coupon> LIST =
            Keyset.<Coupon>by(COUPON.CODE).sortable("code", COUPON.CODE).first("code");

    private final DSLContext database;
    private final PromotionStore promotions;
    private final Audit audit;
    private final Clock clock;

    CouponService(DSLContext database, PromotionStore promotions, Audit audit, Clock clock) {
        this.database = database;
        this.promotions = promotions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Coupon create(NewCoupon wanted) {
        String code = Coupons.normalised(wanted.code());
        if (!CouponCodes.isCode(code)) {
            throw Refused.because(PromotionRefusal.BAD_COUPON_CODE).at("/code");
        }
        requireTakesCoupons(wanted.promotionId());
        int made = database.insertInto(COUPON)
                .set(COUPON.CODE, code)
                .set(COUPON.PROMOTION_ID, wanted.promotionId())
                .set(COUPON.CUSTOMER_ID, wanted.customerId())
                .set(COUPON.USES_MAX, wanted.usesMax())
                .set(COUPON.EXPIRES_AT, wanted.expiresAt())
                .set(COUPON.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        Coupon kept = require(code);
        boolean other = !kept.promotionId().equals(wanted.promotionId())
                || !java.util.Objects.equals(kept.customerId(), wanted.customerId())
                || !java.util.Objects.equals(kept.usesMax(), wanted.usesMax());
        if (other) {
            throw Refused.because(PromotionRefusal.COUPON_CODE_TAKEN)
                    .with("code", code)
                    .at("/code");
        }
        if (made == 1) {
            audit.record("coupon", subject(code), "created", null, kept);
        }
        return kept;
    }

    private void requireTakesCoupons(UUID promotionId) {
        if (!promotions.require(promotionId).needsCoupon()) {
            throw Refused.because(PromotionRefusal.TAKES_NO_COUPON);
        }
    }

    @Override
    @Transactional
    public Batch generate(NewBatch wanted) {
        String prefix = Coupons.normalised(wanted.prefix());
        if (!CouponCodes.isPrefix(prefix)) {
            throw Refused.because(PromotionRefusal.BAD_COUPON_CODE).at("/prefix");
        }
        if (wanted.count() < 1 || wanted.count() > BATCH_MAX) {
            throw Refused.because(PromotionRefusal.TOO_MANY_COUPONS)
                    .with("max", BATCH_MAX)
                    .at("/count");
        }
        requireTakesCoupons(wanted.promotionId());
        Instant now = clock.instant();
        int made = database.insertInto(COUPON_BATCH)
                .columns(
                        COUPON_BATCH.ID,
                        COUPON_BATCH.PROMOTION_ID,
                        COUPON_BATCH.PREFIX,
                        COUPON_BATCH.COUNT,
                        COUPON_BATCH.USES_MAX,
                        COUPON_BATCH.EXPIRES_AT,
                        COUPON_BATCH.CREATED_AT)
                .values(
                        wanted.id(),
                        wanted.promotionId(),
                        prefix,
                        wanted.count(),
                        wanted.usesMax(),
                        wanted.expiresAt(),
                        now)
                .onConflictDoNothing()
                .execute();
        Batch batch = requireBatch(wanted.id());
        if (made == 1) {
            write(batch, now);
            audit.record("promotion", batch.promotionId(), "coupons-generated", null, batch);
        }
        return batch;
    }

    /** A code that exists already is as good as impossible; then others are drawn for those that are missing. */
    private void write(Batch batch, Instant now) {
        int missing = batch.count();
        while (missing > 0) {
            Set<String> codes = CouponCodes.draw(batch.prefix(), missing);
            missing -= database.execute("""
                    insert into pricing.coupon (code, promotion_id, batch_id, uses_max, expires_at, created_at)
                    select code, b.promotion_id, b.id, b.uses_max, b.expires_at, b.created_at
                    from unnest(?::text[]) as code
                    join pricing.coupon_batch b on b.id = ?::uuid
                    on conflict (code) do nothing
                    """, codes.toArray(String[]::new), batch.id());
        }
    }

    @Override
    public List<Batch> batches(UUID promotionId) {
        promotions.require(promotionId);
        return database.selectFrom(COUPON_BATCH)
                .where(COUPON_BATCH.PROMOTION_ID.eq(promotionId))
                .orderBy(COUPON_BATCH.ID.desc())
                .fetch(CouponService::toBatch);
    }

    @Override
    public Batch requireBatch(UUID batchId) {
        return database.selectFrom(COUPON_BATCH)
                .where(COUPON_BATCH.ID.eq(batchId))
                .fetchOptional(CouponService::toBatch)
                .orElseThrow(() -> Refused.because(PromotionRefusal.NO_SUCH_BATCH));
    }

    @Override
    @Transactional(readOnly = true)
    public void forEach(UUID batchId, Consumer<Coupon> taker) {
        requireBatch(batchId);
        try (var cursor = database.selectFrom(COUPON)
                .where(COUPON.BATCH_ID.eq(batchId))
                .orderBy(COUPON.CODE)
                .fetchSize(FETCHED_AT_ONCE)
                .fetchLazy()) {
            cursor.forEach(row -> taker.accept(toCoupon(row)));
        }
    }

    @Override
    public Page<Coupon> list(UUID promotionId, @Nullable UUID batchId, @Nullable String text, PageRequest page) {
        promotions.require(promotionId);
        Condition where = COUPON.PROMOTION_ID.eq(promotionId);
        if (batchId != null) {
            where = where.and(COUPON.BATCH_ID.eq(batchId));
        }
        if (text != null && !text.isBlank()) {
            // Bounds and not a pattern: they are found in the index of the promotion.
            String from = Coupons.normalised(text);
            where = where.and(COUPON.CODE.ge(from)).and(COUPON.CODE.lt(from + Character.MAX_VALUE));
        }
        return LIST.fetch(database, COUPON, where, page, CouponService::toCoupon, COUPON.asterisk());
    }

    @Override
    @Transactional
    public Coupon block(String entered, boolean blocked) {
        String code = Coupons.normalised(entered);
        Coupon before = require(code);
        if (before.blocked() != blocked) {
            database.update(COUPON)
                    .set(COUPON.BLOCKED, blocked)
                    .where(COUPON.CODE.eq(code))
                    .execute();
            audit.record("coupon", subject(code), blocked ? "blocked" : "unblocked", null, null);
        }
        return require(code);
    }

    private Coupon require(String code) {
        return database.selectFrom(COUPON)
                .where(COUPON.CODE.eq(code))
                .fetchOptional(CouponService::toCoupon)
                .orElseThrow(() -> Refused.because(PromotionRefusal.NO_SUCH_COUPON));
    }

    /** Codes have no id of their own; the history knows them by one made of the code. */
    private static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(("coupon " + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Coupon toCoupon(Record found) {
        var row = found.into(COUPON);
        return new Coupon(
                row.getCode(),
                row.getPromotionId(),
                row.getBatchId(),
                row.getCustomerId(),
                row.getUsesMax(),
                row.getUses(),
                row.getExpiresAt(),
                row.getBlocked(),
                row.getCreatedAt());
    }

    private static Batch toBatch(CouponBatchRecord row) {
        return new Batch(
                row.getId(),
                row.getPromotionId(),
                row.getPrefix(),
                row.getCount(),
                row.getUsesMax(),
                row.getExpiresAt(),
                row.getCreatedAt());
    }
}
