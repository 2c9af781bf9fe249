package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.COST_PRICE;
import static io.toonbank.pricing.db.Tables.FLOOR_PRICE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.events.NodeListener;
import io.toonbank.pricing.Costs;
import io.toonbank.pricing.FloorsChanged;
import io.toonbank.pricing.PricingRefusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of costs and floors; floors are kept in memory, because every quote asks for them. */
@Component
class CostStore implements Costs, NodeListener {

    private static final int KEPT_MAX = 250_000;

    private final DSLContext database;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;
    private final Cache<UUID, Map<String, Long>> floors =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();
    /** Rises with every drop; what was read before a drop is not kept after it. */
    private volatile long drops;

    CostStore(DSLContext database, EventLog events, Audit audit, Clock clock) {
        this.database = database;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int setCosts(List<Cost> costs) {
        bounded(costs.size());
        Instant now = clock.instant();
        int changed = database.execute(
                """
                insert into pricing.cost_price (variant_id, currency, valid_from, amount, extra_decimals)
                select given.variant_id, given.currency, given.valid_from::timestamptz, given.amount, given.extra_decimals
                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::int[], ?::text[])
                  as given (variant_id, currency, amount, extra_decimals, valid_from)
                left join lateral (
                  select c.amount, c.extra_decimals from pricing.cost_price c
                  where c.variant_id = given.variant_id and c.currency = given.currency
                    and c.valid_from <= given.valid_from::timestamptz
                  order by c.valid_from desc limit 1) held on true
                where (held.amount, held.extra_decimals) is distinct from (given.amount, given.extra_decimals::smallint)
                on conflict (variant_id, currency, valid_from)
                do update set amount = excluded.amount, extra_decimals = excluded.extra_decimals
                """,
                new ColumnArrays<>(costs)
                        .uuids(Cost::variantId)
                        .texts(Cost::currency)
                        .longs(Cost::amount)
                        .ints(Cost::extraDecimals)
                        .instants(cost ->
                                cost.validFrom() == null || cost.validFrom().isBefore(now) ? now : cost.validFrom())
                        .with());
        if (changed > 0) {
            audit.record("cost-price", Ids.next(), "costs-set", null, new CostsSet(changed, costs.getFirst()));
        }
        return changed;
    }

    /** What the history keeps: how many, and the first as an example. */
    record CostsSet(int count, Cost first) {}

    @Override
    public Map<UUID, BigDecimal> costs(Collection<UUID> variantIds, String currency, Instant at) {
        Map<UUID, BigDecimal> costs = new HashMap<>();
        database.select(COST_PRICE.VARIANT_ID, COST_PRICE.AMOUNT, COST_PRICE.EXTRA_DECIMALS)
                .distinctOn(COST_PRICE.VARIANT_ID)
                .from(COST_PRICE)
                .where(COST_PRICE.VARIANT_ID.eq(DSL.any(variantIds.toArray(UUID[]::new))))
                .and(COST_PRICE.CURRENCY.eq(currency))
                .and(COST_PRICE.VALID_FROM.le(at))
                .orderBy(COST_PRICE.VARIANT_ID, COST_PRICE.VALID_FROM.desc())
                .forEach(row -> costs.put(row.value1(), BigDecimal.valueOf(row.value2(), row.value3())));
        return costs;
    }

    @Override
    public List<Cost> history(UUID variantId) {
        return database.selectFrom(COST_PRICE)
                .where(COST_PRICE.VARIANT_ID.eq(variantId))
                .orderBy(COST_PRICE.VALID_FROM.desc(), COST_PRICE.CURRENCY)
                .fetch(row -> new Cost(
                        row.getVariantId(),
                        row.getCurrency(),
                        row.getAmount(),
                        row.getExtraDecimals(),
                        row.getValidFrom()));
    }

    @Override
    @Transactional
    public int setFloors(List<Floor> given) {
        bounded(given.size());
        List<Floor> set = given.stream().filter(floor -> floor.amount() != null).toList();
        List<Floor> removed =
                given.stream().filter(floor -> floor.amount() == null).toList();
        int changed = database.execute(
                """
                insert into pricing.floor_price (variant_id, currency, amount)
                select * from unnest(?::uuid[], ?::text[], ?::bigint[]) order by 1, 2
                on conflict (variant_id, currency) do update set amount = excluded.amount
                where floor_price.amount <> excluded.amount
                """,
                new ColumnArrays<>(set)
                        .uuids(Floor::variantId)
                        .texts(Floor::currency)
                        .longs(floor -> floor.amount() == null ? 0 : floor.amount())
                        .with());
        changed += database.execute(
                """
                delete from pricing.floor_price using unnest(?::uuid[], ?::text[]) as gone (variant_id, currency)
                where floor_price.variant_id = gone.variant_id and floor_price.currency = gone.currency
                """,
                new ColumnArrays<>(removed)
                        .uuids(Floor::variantId)
                        .texts(Floor::currency)
                        .with());
        if (changed > 0) {
            UUID change = Ids.next();
            List<UUID> variants =
                    given.stream().map(Floor::variantId).distinct().toList();
            audit.record("floor-price", change, "floors-set", null, new FloorsSet(changed, given.getFirst()));
            List<FloorsChanged> told = new ArrayList<>();
            for (int from = 0; from < variants.size(); from += PriceListService.EVENT_VARIANTS_MAX) {
                int until = Math.min(variants.size(), from + PriceListService.EVENT_VARIANTS_MAX);
                told.add(new FloorsChanged(change, List.copyOf(variants.subList(from, until))));
            }
            events.append(told);
            PriceListService.afterCommit(() -> drop(variants));
        }
        return changed;
    }

    /** What the history keeps: how many, and the first as an example. */
    record FloorsSet(int count, Floor first) {}

    @Override
    public Map<UUID, Long> floors(Collection<UUID> variantIds, String currency) {
        Map<UUID, Map<String, Long>> known = new HashMap<>(floors.getAllPresent(variantIds));
        if (known.size() < variantIds.size()) {
            List<UUID> missing =
                    variantIds.stream().filter(id -> !known.containsKey(id)).toList();
            if (!missing.isEmpty()) {
                known.putAll(read(missing));
            }
        }
        Map<UUID, Long> found = new HashMap<>();
        known.forEach((variant, byCurrency) -> {
            Long floor = byCurrency.get(currency);
            if (floor != null) {
                found.put(variant, floor);
            }
        });
        return found;
    }

    private Map<UUID, Map<String, Long>> read(List<UUID> variantIds) {
        long before = drops;
        Map<UUID, Map<String, Long>> read = new HashMap<>();
        variantIds.forEach(id -> read.put(id, Map.of()));
        database.selectFrom(FLOOR_PRICE)
                .where(FLOOR_PRICE.VARIANT_ID.eq(DSL.any(variantIds.toArray(UUID[]::new))))
                .forEach(row -> {
                    Map<String, Long> more = new HashMap<>(read.getOrDefault(row.getVariantId(), Map.of()));
                    more.put(row.getCurrency(), row.getAmount());
                    read.put(row.getVariantId(), more);
                });
        if (before == drops) {
            floors.putAll(read);
        }
        return read;
    }

    private void drop(Collection<UUID> variantIds) {
        drops++;
        floors.invalidateAll(variantIds);
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(FloorsChanged.class);
    }

    @Override
    public void heard(Event event) {
        if (event instanceof FloorsChanged changed) {
            drop(changed.variantIds());
        }
    }

    private static void bounded(int rows) {
        if (rows > ROWS_MAX) {
            throw Refused.because(PricingRefusal.TOO_MANY_ROWS).with("max", ROWS_MAX);
        }
    }
}
