package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.COUPON;
import static io.toonbank.pricing.db.Tables.PROMOTION_CLAIM;
import static io.toonbank.pricing.db.Tables.PROMOTION_USE;

import io.toonbank.kernel.Refused;
import io.toonbank.pricing.Coupons;
import io.toonbank.pricing.PromotionClaims;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.db.tables.records.PromotionClaimRecord;
import io.toonbank.pricing.engine.promotion.Usage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what orders use, always in the order of promotion and order, so that two groups never wait for each other in a ring. */
@Service
class Claiming implements PromotionClaims {

    private static final Comparator<Wanted> IN_ORDER =
            Comparator.comparing(Wanted::promotionId).thenComparing(Wanted::orderId);

    private final DSLContext database;
    private final PromotionBook book;
    private final PromotionStore store;
    private final OfferUses offers;
    private final ExtraPointsBook points;
    private final Clock clock;

    Claiming(
            DSLContext database,
            PromotionBook book,
            PromotionStore store,
            OfferUses offers,
            ExtraPointsBook points,
            Clock clock) {
        this.database = database;
        this.book = book;
        this.store = store;
        this.offers = offers;
        this.points = points;
        this.clock = clock;
    }

    /** @param fact it happened: no limit refuses it */
    private record Wanted(
            UUID orderId,
            UUID promotionId,
            @Nullable UUID customerId,
            @Nullable UUID customerKey,
            long amount,
            @Nullable String coupon,
            Usage usage,
            boolean personal,
            boolean settled,
            boolean fact) {

        boolean countsEverybody() {
            return usage.ordersInTotal() != null || usage.amountInTotal() != null;
        }

        @Nullable
        UUID countedCustomer() {
            boolean counts = usage.ordersPerCustomer() != null || usage.amountPerCustomer() != null;
            return counts ? customerKey : null;
        }
    }

    @Override
    @Transactional
    public void claim(List<Claim> claims) {
        wanted(claims, false, false).forEach(this::take);
        claims.forEach(points::keep);
    }

    @Override
    @Transactional
    public void claimWithOrder(List<Claim> claims) {
        wanted(claims, true, false).forEach(this::take);
        claims.forEach(points::keep);
    }

    @Override
    @Transactional
    public void record(List<Claim> facts) {
        wanted(facts, true, true).forEach(this::take);
        facts.forEach(points::keep);
    }

    private List<Wanted> wanted(List<Claim> claims, boolean settled, boolean fact) {
        List<Wanted> wanted = new ArrayList<>();
        for (Claim claim : claims) {
            for (Used used : claim.used()) {
                counted(used.promotionId())
                        .ifPresent(counted -> wanted.add(new Wanted(
                                claim.orderId(),
                                used.promotionId(),
                                claim.customerId(),
                                PromotionUses.customerKey(claim.customerId(), claim.email()),
                                used.amount(),
                                used.coupon() == null ? null : Coupons.normalised(used.coupon()),
                                counted.usage(),
                                counted.personal(),
                                settled,
                                fact)));
            }
        }
        wanted.sort(IN_ORDER);
        return wanted;
    }

    /** Its limits hold after it ended too, for what was quoted before. Empty for what never was a promotion here. */
    private Optional<Counted> counted(UUID promotionId) {
        for (RunningPromotion running : book.published()) {
            if (running.id().equals(promotionId)) {
                return Optional.of(new Counted(
                        running.promotion().usage(), !running.parts().offers().isEmpty()));
            }
        }
        return store.find(promotionId)
                .map(promotion -> PromotionForms.parse(promotion.form()))
                .map(form ->
                        new Counted(form.usage(), !FormParts.of(form).offers().isEmpty()));
    }

    private record Counted(Usage usage, boolean personal) {}

    private void take(Wanted wanted) {
        if (!note(wanted)) {
            return;
        }
        Usage usage = wanted.usage();
        boolean taken = !wanted.countsEverybody()
                || count(wanted, PromotionStore.EVERYBODY, usage.ordersInTotal(), usage.amountInTotal());
        UUID customer = wanted.countedCustomer();
        taken = taken
                && (customer == null || count(wanted, customer, usage.ordersPerCustomer(), usage.amountPerCustomer()));
        if (!taken) {
            throw Refused.because(PromotionRefusal.LIMIT_REACHED).with("promotion", wanted.promotionId());
        }
        if (wanted.coupon() != null && !countCoupon(wanted, wanted.coupon())) {
            throw Refused.because(PromotionRefusal.COUPON_USED).with("coupon", wanted.coupon());
        }
        if (wanted.personal()
                && wanted.customerId() != null
                && !offers.take(wanted.orderId(), wanted.promotionId(), wanted.customerId(), wanted.fact())) {
            throw Refused.because(PromotionRefusal.LIMIT_REACHED).with("promotion", wanted.promotionId());
        }
    }

    /** @return false when the same was claimed before */
    private boolean note(Wanted wanted) {
        if (insert(wanted)) {
            return true;
        }
        PromotionClaimRecord before = database.selectFrom(PROMOTION_CLAIM)
                .where(PROMOTION_CLAIM.ORDER_ID.eq(wanted.orderId()))
                .and(PROMOTION_CLAIM.PROMOTION_ID.eq(wanted.promotionId()))
                .forUpdate()
                .fetchOne();
        boolean same = before != null
                && before.getAmount() == wanted.amount()
                && Objects.equals(before.getCouponCode(), wanted.coupon());
        if (same || wanted.fact()) {
            return false;
        }
        if (before != null) {
            before.delete();
            giveBack(before);
        }
        return insert(wanted);
    }

    private boolean insert(Wanted wanted) {
        return database.insertInto(PROMOTION_CLAIM)
                        .set(PROMOTION_CLAIM.ORDER_ID, wanted.orderId())
                        .set(PROMOTION_CLAIM.PROMOTION_ID, wanted.promotionId())
                        .set(PROMOTION_CLAIM.COUPON_CODE, wanted.coupon())
                        .set(PROMOTION_CLAIM.CUSTOMER_KEY, wanted.countedCustomer())
                        .set(PROMOTION_CLAIM.COUNTED, wanted.countsEverybody())
                        .set(PROMOTION_CLAIM.AMOUNT, wanted.amount())
                        .set(PROMOTION_CLAIM.CLAIMED_AT, clock.instant())
                        .set(PROMOTION_CLAIM.SETTLED, wanted.settled())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** One guarded statement: whoever comes second waits for the first, and then sees what is left. */
    private boolean count(Wanted wanted, UUID customer, @Nullable Long ordersMax, @Nullable Long amountMax) {
        Long orders = wanted.fact() ? null : ordersMax;
        Long amount = wanted.fact() ? null : amountMax;
        if (amount != null && wanted.amount() > amount) {
            return false;
        }
        return database.execute("""
                        insert into pricing.promotion_use as used (promotion_id, customer_key, orders, amount)
                        values (?::uuid, ?::uuid, 1, ?)
                        on conflict (promotion_id, customer_key) do update
                        set orders = used.orders + 1, amount = used.amount + excluded.amount
                        where (?::bigint is null or used.orders < ?::bigint)
                          and (?::bigint is null or used.amount + excluded.amount <= ?::bigint)
                        """, wanted.promotionId(), customer, wanted.amount(), orders, orders, amount, amount)
                == 1;
    }

    /** Its end was looked at when it was quoted, and a quote holds for a while. A till without network may know codes we do not. */
    private boolean countCoupon(Wanted wanted, String code) {
        var update = database.update(COUPON)
                .set(COUPON.USES, COUPON.USES.plus(1))
                .where(COUPON.CODE.eq(code))
                .and(COUPON.PROMOTION_ID.eq(wanted.promotionId()));
        if (wanted.fact()) {
            int _ = update.execute();
            return true;
        }
        return update.and(COUPON.BLOCKED.isFalse())
                        .and(COUPON.USES_MAX.isNull().or(COUPON.USES.lt(COUPON.USES_MAX)))
                        .execute()
                == 1;
    }

    @Override
    public Map<UUID, Long> extraPoints(UUID orderId) {
        return points.of(orderId);
    }

    @Override
    @Transactional
    public void release(Collection<UUID> orderIds) {
        List<PromotionClaimRecord> given = database.deleteFrom(PROMOTION_CLAIM)
                .where(PROMOTION_CLAIM.ORDER_ID.in(orderIds))
                .returning()
                .fetch();
        if (!given.isEmpty()) {
            points.forget(orderIds);
        }
        given.stream()
                .sorted(Comparator.comparing(PromotionClaimRecord::getPromotionId)
                        .thenComparing(PromotionClaimRecord::getOrderId))
                .forEach(this::giveBack);
    }

    private void giveBack(PromotionClaimRecord claimed) {
        if (claimed.getCounted()) {
            uncount(claimed, PromotionStore.EVERYBODY);
        }
        if (claimed.getCustomerKey() != null) {
            uncount(claimed, claimed.getCustomerKey());
        }
        offers.giveBack(claimed);
        if (claimed.getCouponCode() != null) {
            database.update(COUPON)
                    .set(COUPON.USES, COUPON.USES.minus(1))
                    .where(COUPON.CODE.eq(claimed.getCouponCode()))
                    .and(COUPON.USES.gt(0))
                    .execute();
        }
    }

    private void uncount(PromotionClaimRecord claimed, UUID customer) {
        database.update(PROMOTION_USE)
                .set(PROMOTION_USE.ORDERS, PROMOTION_USE.ORDERS.minus(1L))
                .set(PROMOTION_USE.AMOUNT, PROMOTION_USE.AMOUNT.minus(claimed.getAmount()))
                .where(PROMOTION_USE.PROMOTION_ID.eq(claimed.getPromotionId()))
                .and(PROMOTION_USE.CUSTOMER_KEY.eq(customer))
                .execute();
    }

    @Override
    public List<UUID> unsettled(Instant claimedBefore, int limit) {
        return database.selectDistinct(PROMOTION_CLAIM.ORDER_ID)
                .from(PROMOTION_CLAIM)
                .where(PROMOTION_CLAIM.SETTLED.isFalse())
                .and(PROMOTION_CLAIM.CLAIMED_AT.lt(claimedBefore))
                .orderBy(PROMOTION_CLAIM.ORDER_ID)
                .limit(limit)
                .fetch(PROMOTION_CLAIM.ORDER_ID);
    }

    @Override
    @Transactional
    public void settle(Collection<UUID> orderIds) {
        database.update(PROMOTION_CLAIM)
                .set(PROMOTION_CLAIM.SETTLED, true)
                .where(PROMOTION_CLAIM.ORDER_ID.in(orderIds))
                .execute();
    }
}
