package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.TIER;
import static org.jooq.impl.DSL.count;

import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerChanged;
import io.toonbank.customers.CustomerTier;
import io.toonbank.customers.CustomerTiers;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.db.tables.records.TierRecord;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
class Tiering implements CustomerTiers {

    private final DSLContext database;
    private final CustomerStore customers;
    private final JsonMapper json;
    private final Audit audit;
    private final EventLog events;
    private final Clock clock;

    Tiering(DSLContext database, CustomerStore customers, JsonMapper json, Audit audit, EventLog events, Clock clock) {
        this.database = database;
        this.customers = customers;
        this.json = json;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<CustomerTier> all() {
        return database.selectFrom(TIER).orderBy(TIER.PLACE, TIER.CODE).fetch(this::tier);
    }

    @Override
    public Map<String, Integer> sizes() {
        return new HashMap<>(database.select(CUSTOMER.TIER, count())
                .from(CUSTOMER)
                .where(CUSTOMER.TIER.isNotNull())
                .groupBy(CUSTOMER.TIER)
                .fetchMap(CUSTOMER.TIER, count()));
    }

    @Override
    @Transactional
    public CustomerTier save(UUID id, String code, Translated title, int place, @Nullable Integer version) {
        Optional<CustomerTier> before = find(id);
        if (before.isEmpty() && version != null) {
            throw Refused.because(CustomersRefusal.NO_SUCH_TIER).with("tier", code);
        }
        if (title.isEmpty()) {
            throw Refused.because(CustomersRefusal.TITLE_NEEDED).at("/title");
        }
        if (before.isEmpty()) {
            insert(id, code, title, place);
        } else if (version != null) {
            update(id, title, place, version);
        }
        CustomerTier after = find(id).orElseThrow();
        audit.record("customer-tier", id, before.isEmpty() ? "create" : "update", before.orElse(null), after);
        return after;
    }

    private void insert(UUID id, String code, Translated title, int place) {
        if (database.fetchCount(TIER) >= TIERS_MAX) {
            throw Refused.because(CustomersRefusal.TOO_MANY_GROUPS).with("max", TIERS_MAX);
        }
        try {
            database.insertInto(TIER)
                    .set(TIER.ID, id)
                    .set(TIER.CODE, code)
                    .set(TIER.TITLE, org.jooq.JSONB.valueOf(json.writeValueAsString(title)))
                    .set(TIER.PLACE, place)
                    .set(TIER.VERSION, 1)
                    .set(TIER.CREATED_AT, clock.instant())
                    .execute();
        } catch (DuplicateKeyException taken) {
            throw Refused.because(CustomersRefusal.GROUP_CODE_TAKEN, taken).at("/code");
        }
    }

    private void update(UUID id, Translated title, int place, int version) {
        int changed = database.update(TIER)
                .set(TIER.TITLE, org.jooq.JSONB.valueOf(json.writeValueAsString(title)))
                .set(TIER.PLACE, place)
                .set(TIER.VERSION, version + 1)
                .where(TIER.ID.eq(id), TIER.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        Optional<CustomerTier> before = find(id);
        if (before.isEmpty()) {
            return;
        }
        int having = database.fetchCount(CUSTOMER, CUSTOMER.TIER.eq(before.get().code()));
        if (having > 0) {
            throw Refused.because(CustomersRefusal.TIER_IN_USE).with("count", having);
        }
        database.deleteFrom(TIER).where(TIER.ID.eq(id)).execute();
        audit.record("customer-tier", id, "remove", before.get(), null);
    }

    @Override
    @Transactional
    public void assign(UUID customerId, @Nullable String code) {
        Customer before =
                customers.find(customerId).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
        if (before.erasedAt() != null) {
            throw Refused.because(CustomersRefusal.ERASED);
        }
        if (code != null && !database.fetchExists(TIER, TIER.CODE.eq(code))) {
            throw Refused.because(CustomersRefusal.NO_SUCH_TIER)
                    .with("tier", code)
                    .at("/tier");
        }
        if (Objects.equals(before.tier(), code)) {
            return;
        }
        database.update(CUSTOMER)
                .set(CUSTOMER.TIER, code)
                .set(CUSTOMER.VERSION, CUSTOMER.VERSION.plus(1))
                .set(CUSTOMER.UPDATED_AT, clock.instant())
                .where(CUSTOMER.ID.eq(customerId))
                .execute();
        audit.record(
                "customer",
                customerId,
                "tier",
                Map.of("tier", String.valueOf(before.tier())),
                Map.of("tier", String.valueOf(code)));
        events.append(new CustomerChanged(customerId));
    }

    private Optional<CustomerTier> find(UUID id) {
        return database.selectFrom(TIER).where(TIER.ID.eq(id)).fetchOptional(this::tier);
    }

    private CustomerTier tier(TierRecord row) {
        return new CustomerTier(
                row.getId(),
                row.getCode(),
                json.readValue(row.getTitle().data(), Translated.class),
                row.getPlace(),
                row.getVersion());
    }
}
