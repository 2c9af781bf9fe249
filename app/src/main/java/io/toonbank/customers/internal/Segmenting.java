package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.SEGMENT;
import static io.toonbank.customers.db.Tables.SEGMENT_MEMBER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import io.toonbank.customers.CustomerTier;
import io.toonbank.customers.CustomerTiers;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.Segment;
import io.toonbank.customers.SegmentRule;
import io.toonbank.customers.Segments;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Segmenting implements Segments {

    private final DSLContext database;
    private final SegmentStore store;
    private final SegmentConditions conditions;
    private final CustomerTiers tiers;
    private final CustomerStore customers;
    private final Audit audit;
    private final Clock clock;

    Segmenting(
            DSLContext database,
            SegmentStore store,
            SegmentConditions conditions,
            CustomerTiers tiers,
            CustomerStore customers,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.conditions = conditions;
        this.tiers = tiers;
        this.customers = customers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Segment> all() {
        return store.all();
    }

    @Override
    public Segment require(UUID id) {
        return store.find(id).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_SEGMENT));
    }

    @Override
    @Transactional
    public Segment save(UUID id, String code, Translated title, @Nullable SegmentRule rule, @Nullable Integer version) {
        Optional<Segment> before = store.find(id);
        if (before.isEmpty() && version != null) {
            throw Refused.because(CustomersRefusal.NO_SUCH_SEGMENT);
        }
        check(title, rule);
        if (before.isEmpty()) {
            insert(id, code, title, rule);
        } else if (version != null) {
            update(id, title, rule, version);
        }
        Segment after = require(id);
        audit.record("segment", id, before.isEmpty() ? "create" : "update", before.orElse(null), after);
        return after;
    }

    private void check(Translated title, @Nullable SegmentRule rule) {
        if (title.isEmpty()) {
            throw Refused.because(CustomersRefusal.TITLE_NEEDED).at("/title");
        }
        if (rule == null) {
            return;
        }
        if (rule.saysNothing()) {
            throw Refused.because(CustomersRefusal.RULE_SAYS_NOTHING).at("/rule");
        }
        Set<String> known = tiers.all().stream().map(CustomerTier::code).collect(Collectors.toSet());
        rule.tiers().stream().filter(tier -> !known.contains(tier)).findFirst().ifPresent(tier -> {
            throw Refused.because(CustomersRefusal.NO_SUCH_TIER)
                    .with("tier", tier)
                    .at("/rule/tiers");
        });
    }

    private void insert(UUID id, String code, Translated title, @Nullable SegmentRule rule) {
        if (database.fetchCount(SEGMENT) >= SEGMENTS_MAX) {
            throw Refused.because(CustomersRefusal.TOO_MANY_GROUPS).with("max", SEGMENTS_MAX);
        }
        try {
            database.insertInto(SEGMENT)
                    .set(SEGMENT.ID, id)
                    .set(SEGMENT.CODE, code)
                    .set(SEGMENT.TITLE, store.written(title))
                    .set(SEGMENT.RULE, store.rule(rule))
                    .set(SEGMENT.VERSION, 1)
                    .set(SEGMENT.CREATED_AT, clock.instant())
                    .execute();
        } catch (DuplicateKeyException taken) {
            throw Refused.because(CustomersRefusal.GROUP_CODE_TAKEN, taken).at("/code");
        }
    }

    private void update(UUID id, Translated title, @Nullable SegmentRule rule, int version) {
        int changed = database.update(SEGMENT)
                .set(SEGMENT.TITLE, store.written(title))
                .set(SEGMENT.RULE, store.rule(rule))
                .set(SEGMENT.VERSION, version + 1)
                .where(SEGMENT.ID.eq(id), SEGMENT.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        store.find(id).ifPresent(segment -> {
            database.deleteFrom(SEGMENT).where(SEGMENT.ID.eq(id)).execute();
            audit.record("segment", id, "remove", segment, null);
        });
    }

    @Override
    @Transactional
    public void add(UUID id, Collection<UUID> customerIds) {
        List<UUID> wanted = members(id, customerIds);
        Map<UUID, ?> known = customers.find(wanted);
        if (known.size() < wanted.size()) {
            throw Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER).at("/customerIds");
        }
        var insert = database.insertInto(
                SEGMENT_MEMBER, SEGMENT_MEMBER.SEGMENT_ID, SEGMENT_MEMBER.CUSTOMER_ID, SEGMENT_MEMBER.ADDED_AT);
        for (UUID customer : wanted) {
            insert = insert.values(id, customer, clock.instant());
        }
        int added = wanted.isEmpty() ? 0 : insert.onConflictDoNothing().execute();
        if (added > 0) {
            audit.record("segment", id, "add-members", null, wanted);
        }
    }

    @Override
    @Transactional
    public void takeOut(UUID id, Collection<UUID> customerIds) {
        List<UUID> wanted = members(id, customerIds);
        int removed = database.deleteFrom(SEGMENT_MEMBER)
                .where(SEGMENT_MEMBER.SEGMENT_ID.eq(id), SEGMENT_MEMBER.CUSTOMER_ID.in(wanted))
                .execute();
        if (removed > 0) {
            audit.record("segment", id, "take-out-members", wanted, null);
        }
    }

    private List<UUID> members(UUID id, Collection<UUID> customerIds) {
        if (require(id).rule() != null) {
            throw Refused.because(CustomersRefusal.SEGMENT_HAS_RULE);
        }
        if (customerIds.size() > MEMBERS_MAX) {
            throw Refused.because(CustomersRefusal.TOO_MANY_MEMBERS).with("max", MEMBERS_MAX);
        }
        return customerIds.stream().distinct().sorted().toList();
    }

    /** Which segments there are, and of each whether this customer is in it. */
    @Override
    public Belonging of(UUID customerId) {
        List<Segment> segments = store.all();
        List<Field<Boolean>> asked =
                segments.stream().map(segment -> field(conditions.of(segment))).toList();
        List<Field<?>> columns = new ArrayList<>(asked);
        columns.add(CUSTOMER.TIER);
        return database.select(columns)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.eq(customerId), CUSTOMER.ERASED_AT.isNull())
                .fetchOptional(row -> {
                    List<String> within = new ArrayList<>();
                    for (int i = 0; i < asked.size(); i++) {
                        if (Boolean.TRUE.equals(row.get(i, Boolean.class))) {
                            within.add(segments.get(i).code());
                        }
                    }
                    return new Belonging(row.get(CUSTOMER.TIER), within);
                })
                .orElse(Belonging.NOWHERE);
    }

    @Override
    public int count(SegmentRule rule) {
        return database.fetchCount(
                selectOne().from(CUSTOMER).where(conditions.of(rule)).limit(Page.COUNT_MAX));
    }
}
