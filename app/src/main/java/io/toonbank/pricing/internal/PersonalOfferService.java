package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PERSONAL_OFFER;
import static io.toonbank.pricing.db.Tables.PROMOTION;

import io.toonbank.customers.Customers;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PersonalOffers;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
class PersonalOfferService implements PersonalOffers {

    private static final Keyset<UUID> LIST =
            Keyset.<UUID>by(PERSONAL_OFFER.ID).sortable("id", PERSONAL_OFFER.ID).first("-id");

    private static final Table<?> WITH_PROMOTION =
            PERSONAL_OFFER.join(PROMOTION).on(PROMOTION.ID.eq(PERSONAL_OFFER.PROMOTION_ID));

    private final DSLContext database;
    private final PromotionStore promotions;
    private final Customers customers;
    private final JsonMapper json;
    private final Audit audit;
    private final Clock clock;

    PersonalOfferService(
            DSLContext database,
            PromotionStore promotions,
            Customers customers,
            JsonMapper json,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.promotions = promotions;
        this.customers = customers;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PersonalOffer give(GiveOffer wanted) {
        Promotions.Promotion promotion = promotions.require(wanted.promotionId());
        if (promotion.state() == Promotions.State.ENDED) {
            throw Refused.because(PromotionRefusal.ENDED);
        }
        Promotion form = PromotionForms.parse(promotion.form());
        if (!FormParts.of(form).offers().contains(wanted.promotionId().toString())) {
            throw Refused.because(PromotionRefusal.NOT_PERSONAL)
                    .with("promotion", promotion.code())
                    .at("/promotionId");
        }
        if (wanted.startsAt() != null
                && wanted.endsAt() != null
                && !wanted.endsAt().isAfter(wanted.startsAt())) {
            throw Refused.because(PricingRefusal.WRONG_PERIOD).at("/endsAt");
        }
        customers.require(wanted.customerId());
        if (database.fetchCount(PERSONAL_OFFER, PERSONAL_OFFER.CUSTOMER_ID.eq(wanted.customerId())) >= OF_ONE_MAX) {
            throw Refused.because(PromotionRefusal.TOO_MANY_OFFERS).with("max", OF_ONE_MAX);
        }
        UUID id = write(wanted);
        PersonalOffer given = require(id);
        audit.record("customer", wanted.customerId(), "offer-given", null, given);
        return given;
    }

    private UUID write(GiveOffer wanted) {
        UUID written = database.insertInto(PERSONAL_OFFER)
                .set(PERSONAL_OFFER.ID, wanted.id())
                .set(PERSONAL_OFFER.PROMOTION_ID, wanted.promotionId())
                .set(PERSONAL_OFFER.CUSTOMER_ID, wanted.customerId())
                .set(PERSONAL_OFFER.STARTS_AT, wanted.startsAt())
                .set(PERSONAL_OFFER.ENDS_AT, wanted.endsAt())
                .set(PERSONAL_OFFER.USES_MAX, wanted.usesMax())
                .set(PERSONAL_OFFER.CREATED_AT, clock.instant())
                .onConflict(PERSONAL_OFFER.CUSTOMER_ID, PERSONAL_OFFER.PROMOTION_ID)
                .doUpdate()
                .set(PERSONAL_OFFER.STARTS_AT, wanted.startsAt())
                .set(PERSONAL_OFFER.ENDS_AT, wanted.endsAt())
                .set(PERSONAL_OFFER.USES_MAX, wanted.usesMax())
                .set(PERSONAL_OFFER.WITHDRAWN, false)
                .returning(PERSONAL_OFFER.ID)
                .fetchOne(PERSONAL_OFFER.ID);
        return Objects.requireNonNull(written);
    }

    @Override
    @Transactional
    public PersonalOffer withdraw(UUID id) {
        PersonalOffer before = require(id);
        int changed = database.update(PERSONAL_OFFER)
                .set(PERSONAL_OFFER.WITHDRAWN, true)
                .where(PERSONAL_OFFER.ID.eq(id), PERSONAL_OFFER.WITHDRAWN.isFalse())
                .execute();
        PersonalOffer after = require(id);
        if (changed == 1) {
            audit.record("customer", before.customerId(), "offer-withdrawn", before, after);
        }
        return after;
    }

    private PersonalOffer require(UUID id) {
        return fetch(PERSONAL_OFFER.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(PromotionRefusal.NO_SUCH_OFFER));
    }

    @Override
    public List<PersonalOffer> of(UUID customerId) {
        return fetch(PERSONAL_OFFER.CUSTOMER_ID.eq(customerId));
    }

    @Override
    public List<PersonalOffer> open(UUID customerId, Instant at) {
        return fetch(PERSONAL_OFFER.CUSTOMER_ID.eq(customerId).and(unused(at)), at).stream()
                .filter(offer -> offer.state() == State.OPEN)
                .sorted(Comparator.comparing(PersonalOffer::endsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public Page<PersonalOffer> list(UUID promotionId, PageRequest page) {
        promotions.require(promotionId);
        Page<UUID> ids = LIST.fetch(
                database,
                PERSONAL_OFFER,
                PERSONAL_OFFER.PROMOTION_ID.eq(promotionId),
                page,
                row -> row.get(PERSONAL_OFFER.ID),
                PERSONAL_OFFER.ID);
        return new Page<>(fetch(PERSONAL_OFFER.ID.in(ids.items())), ids.next(), ids.total());
    }

    /** The promotions whose offers a customer may use; for the engine, one statement. */
    List<String> usable(UUID customerId, Instant at) {
        return database.select(PERSONAL_OFFER.PROMOTION_ID)
                .from(PERSONAL_OFFER)
                .where(PERSONAL_OFFER.CUSTOMER_ID.eq(customerId).and(unused(at)))
                .orderBy(PERSONAL_OFFER.PROMOTION_ID)
                .fetch(row -> row.value1().toString());
    }

    private static Condition unused(Instant at) {
        return PERSONAL_OFFER
                .WITHDRAWN
                .isFalse()
                .and(PERSONAL_OFFER.STARTS_AT.isNull().or(PERSONAL_OFFER.STARTS_AT.le(at)))
                .and(PERSONAL_OFFER.ENDS_AT.isNull().or(PERSONAL_OFFER.ENDS_AT.gt(at)))
                .and(PERSONAL_OFFER.USES_MAX.isNull().or(PERSONAL_OFFER.USES.lt(PERSONAL_OFFER.USES_MAX)));
    }

    private List<PersonalOffer> fetch(Condition where) {
        return fetch(where, clock.instant());
    }

    private List<PersonalOffer> fetch(Condition where, Instant at) {
        return database.select(PERSONAL_OFFER.asterisk())
                .select(PROMOTION.CODE, PROMOTION.STATE, PROMOTION.LIVE)
                .select(PROMOTION.TITLE, PROMOTION.BADGE)
                .from(WITH_PROMOTION)
                .where(where)
                .orderBy(PERSONAL_OFFER.ID.desc())
                .fetch(row -> offer(row, at));
    }

    /** As customers see the promotion: what is published, or else the draft. */
    private PersonalOffer offer(Record row, Instant at) {
        JSONB published = row.get(PROMOTION.LIVE);
        LivePromotion live = published == null ? null : json.readValue(published.data(), LivePromotion.class);
        Instant starts = later(row.get(PERSONAL_OFFER.STARTS_AT), live == null ? null : live.startsAt());
        Instant ends = earlier(row.get(PERSONAL_OFFER.ENDS_AT), live == null ? null : live.endsAt());
        return new PersonalOffer(
                row.get(PERSONAL_OFFER.ID),
                row.get(PERSONAL_OFFER.PROMOTION_ID),
                row.get(PROMOTION.CODE),
                live == null ? Objects.requireNonNull(translated(row.get(PROMOTION.TITLE))) : live.title(),
                live == null ? translated(row.get(PROMOTION.BADGE)) : live.badge(),
                row.get(PERSONAL_OFFER.CUSTOMER_ID),
                starts,
                ends,
                row.get(PERSONAL_OFFER.USES_MAX),
                row.get(PERSONAL_OFFER.USES),
                state(row, starts, ends, at),
                row.get(PERSONAL_OFFER.CREATED_AT));
    }

    private static State state(Record row, @Nullable Instant starts, @Nullable Instant ends, Instant at) {
        Integer most = row.get(PERSONAL_OFFER.USES_MAX);
        String promotion = row.get(PROMOTION.STATE);
        if (row.get(PERSONAL_OFFER.WITHDRAWN)) {
            return State.WITHDRAWN;
        }
        if (most != null && row.get(PERSONAL_OFFER.USES) >= most) {
            return State.USED;
        }
        if (promotion.equals(Promotions.State.ENDED.name()) || (ends != null && !at.isBefore(ends))) {
            return State.EXPIRED;
        }
        boolean begun = promotion.equals(Promotions.State.PUBLISHED.name()) && (starts == null || !at.isBefore(starts));
        return begun ? State.OPEN : State.NOT_YET;
    }

    private @Nullable Translated translated(@Nullable JSONB value) {
        return value == null ? null : json.readValue(value.data(), Translated.class);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
