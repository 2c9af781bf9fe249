package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.ACCOUNT;
import static io.toonbank.customers.db.Tables.ADDRESS;
import static io.toonbank.customers.db.Tables.CONSENT;
import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.SEGMENT_MEMBER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.toonbank.customers.ConsentChannel;
import io.toonbank.customers.Purpose;
import io.toonbank.customers.Segment;
import io.toonbank.customers.SegmentRule;
import io.toonbank.customers.web.WhoIsInSegment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Segments as conditions on rows of customers: the same for one customer, for a list and for a count. */
@Component
class SegmentConditions implements WhoIsInSegment {

    private final SegmentStore store;
    private final Clock clock;

    SegmentConditions(SegmentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Condition> of(String code) {
        return store.byCode(code).map(this::of);
    }

    Condition of(Segment segment) {
        SegmentRule rule = segment.rule();
        return rule == null
                ? exists(selectOne()
                        .from(SEGMENT_MEMBER)
                        .where(SEGMENT_MEMBER.SEGMENT_ID.eq(segment.id()))
                        .and(SEGMENT_MEMBER.CUSTOMER_ID.eq(CUSTOMER.ID)))
                : of(rule);
    }

    Condition of(SegmentRule rule) {
        Condition holds = CUSTOMER.ERASED_AT.isNull();
        if (!rule.allTags().isEmpty()) {
            holds = holds.and(CUSTOMER.TAGS.contains(rule.allTags().toArray(String[]::new)));
        }
        if (!rule.anyTag().isEmpty()) {
            holds = holds.and(anyOf(rule.anyTag()));
        }
        if (!rule.noTag().isEmpty()) {
            holds = holds.and(not(anyOf(rule.noTag())));
        }
        return holds.and(rule.tiers().isEmpty() ? noCondition() : CUSTOMER.TIER.in(rule.tiers()))
                .and(rule.languages().isEmpty() ? noCondition() : CUSTOMER.LANGUAGE.in(rule.languages()))
                .and(livesIn(rule))
                .and(yesOrNo(rule.company(), CUSTOMER.COMPANY.ne("")))
                .and(yesOrNo(
                        rule.account(), exists(selectOne().from(ACCOUNT).where(ACCOUNT.CUSTOMER_ID.eq(CUSTOMER.ID)))))
                .and(yesOrNo(rule.mayBeMailed(), mayBeMailed()))
                .and(
                        rule.customerForDays() == null
                                ? noCondition()
                                : CUSTOMER.CREATED_AT.le(before(rule.customerForDays())))
                .and(rule.newForDays() == null ? noCondition() : CUSTOMER.CREATED_AT.ge(before(rule.newForDays())));
    }

    private Instant before(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static Condition anyOf(List<String> tags) {
        return tags.stream()
                .map(tag -> CUSTOMER.TAGS.contains(new String[] {tag}))
                .reduce(Condition::or)
                .orElse(noCondition());
    }

    private static Condition livesIn(SegmentRule rule) {
        if (rule.countries().isEmpty() && rule.cities().isEmpty()) {
            return noCondition();
        }
        List<String> cities = rule.cities().stream()
                .map(city -> city.strip().toLowerCase(Locale.ROOT))
                .toList();
        return exists(selectOne()
                .from(ADDRESS)
                .where(ADDRESS.CUSTOMER_ID.eq(CUSTOMER.ID))
                .and(ADDRESS.MAIN.isTrue())
                .and(rule.countries().isEmpty() ? noCondition() : ADDRESS.COUNTRY.in(rule.countries()))
                .and(cities.isEmpty() ? noCondition() : lower(ADDRESS.CITY).in(cities)));
    }

    /** The newest word counts; without one the answer is no. */
    private static Condition mayBeMailed() {
        return org.jooq
                .impl
                .DSL
                .coalesce(
                        org.jooq.impl.DSL.field(select(CONSENT.GRANTED)
                                .from(CONSENT)
                                .where(CONSENT.CUSTOMER_ID.eq(CUSTOMER.ID))
                                .and(CONSENT.PURPOSE.eq(Purpose.MARKETING.name()))
                                .and(CONSENT.CHANNEL.eq(ConsentChannel.EMAIL.name()))
                                .orderBy(CONSENT.AT.desc(), CONSENT.ID.desc())
                                .limit(1)),
                        org.jooq.impl.DSL.inline(false))
                .isTrue();
    }

    private static Condition yesOrNo(@Nullable Boolean asked, Condition holds) {
        if (asked == null) {
            return noCondition();
        }
        return asked ? holds : not(holds);
    }
}
