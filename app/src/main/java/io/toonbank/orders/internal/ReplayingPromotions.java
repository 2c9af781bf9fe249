package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.PROMOTION_REPLAY;
import static io.toonbank.orders.db.Tables.SALES_ORDER;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.orders.PromotionReplays;
import io.toonbank.orders.db.tables.records.PromotionReplayRecord;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PastBaskets;
import io.toonbank.pricing.PastBaskets.Given;
import io.toonbank.pricing.PastBaskets.PastBasket;
import io.toonbank.pricing.PastBaskets.PastLine;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the orders of a period in parts, oldest first, and asks pricing of each what a promotion would have given. */
@Component
class ReplayingPromotions implements PromotionReplays {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayingPromotions.class);
    private static final ZoneId SHOP_ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int ORDERS_AT_ONCE = 500;
    private static final Duration LOST_AFTER = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Keyset<Replay> LIST = Keyset.<Replay>by(PROMOTION_REPLAY.ID)
            .sortable("id", PROMOTION_REPLAY.ID)
            .first("-id");

    private final DSLContext database;
    private final OrderReading reading;
    private final PastBaskets past;
    private final Customers customers;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    ReplayingPromotions(
            DSLContext database,
            OrderReading reading,
            PastBaskets past,
            Customers customers,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.reading = reading;
        this.past = past;
        this.customers = customers;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Replay begin(NewReplay wanted) {
        boolean sound = wanted.until().isAfter(wanted.from())
                && wanted.until().isBefore(wanted.from().plus(Duration.ofDays(DAYS_MAX)));
        if (!sound) {
            throw Refused.because(OrdersRefusal.REPLAY_PERIOD)
                    .with("days", DAYS_MAX)
                    .at("/until");
        }
        var _ = past.prepare(wanted.promotion());
        Instant now = clock.instant();
        int made = database.insertInto(PROMOTION_REPLAY)
                .set(PROMOTION_REPLAY.ID, wanted.id())
                .set(PROMOTION_REPLAY.NAME, wanted.promotion().code())
                .set(PROMOTION_REPLAY.PROMOTION, JSONB.valueOf(json.writeValueAsString(wanted.promotion())))
                .set(PROMOTION_REPLAY.CHANNEL_ID, wanted.channelId())
                .set(PROMOTION_REPLAY.FROM_AT, wanted.from())
                .set(PROMOTION_REPLAY.UNTIL_AT, wanted.until())
                .set(PROMOTION_REPLAY.STATE, State.WAITING.name())
                .set(PROMOTION_REPLAY.STARTED_BY, CurrentActor.get().name())
                .set(PROMOTION_REPLAY.CREATED_AT, now)
                .set(PROMOTION_REPLAY.MOVED_AT, now)
                .onConflictDoNothing()
                .execute();
        if (made == 1) {
            audit.record("promotion", wanted.promotion().id(), "replayed", null, Map.of("replay", wanted.id()));
            Thread.ofVirtual().name("promotion-replay-" + wanted.id()).start(() -> run(wanted.id()));
        }
        return require(wanted.id());
    }

    @Override
    public Replay require(UUID id) {
        return database.selectFrom(PROMOTION_REPLAY)
                .where(PROMOTION_REPLAY.ID.eq(id))
                .fetchOptional(this::toReplay)
                .orElseThrow(() -> Refused.because(OrdersRefusal.NO_SUCH_REPLAY));
    }

    @Override
    public Page<Replay> list(PageRequest page) {
        return LIST.fetch(
                database, PROMOTION_REPLAY, DSL.noCondition(), page, this::toReplay, PROMOTION_REPLAY.asterisk());
    }

    /** Takes it, unless another process has it. */
    void run(UUID id) {
        Instant lost = clock.instant().minus(LOST_AFTER);
        PromotionReplayRecord taken = database.update(PROMOTION_REPLAY)
                .set(PROMOTION_REPLAY.STATE, State.RUNNING.name())
                .set(PROMOTION_REPLAY.MOVED_AT, clock.instant())
                .where(PROMOTION_REPLAY.ID.eq(id))
                .and(PROMOTION_REPLAY
                        .STATE
                        .eq(State.WAITING.name())
                        .or(PROMOTION_REPLAY.STATE.eq(State.RUNNING.name()).and(PROMOTION_REPLAY.MOVED_AT.lt(lost))))
                .returning()
                .fetchOne();
        if (taken != null) {
            try {
                end(id, State.DONE, walk(taken));
            } catch (RuntimeException failure) {
                LOG.warn("The replay {} failed", id, failure);
                end(id, State.FAILED, null);
            }
        }
    }

    /** Those whose process went away begin again. */
    void runLost() {
        database.select(PROMOTION_REPLAY.ID)
                .from(PROMOTION_REPLAY)
                .where(PROMOTION_REPLAY.STATE.in(State.WAITING.name(), State.RUNNING.name()))
                .and(PROMOTION_REPLAY.MOVED_AT.lt(clock.instant().minus(LOST_AFTER)))
                .fetch(PROMOTION_REPLAY.ID)
                .forEach(this::run);
    }

    private Result walk(PromotionReplayRecord job) {
        SavePromotion promotion = json.readValue(job.getPromotion().data(), SavePromotion.class);
        Condition where = SALES_ORDER
                .KIND
                .eq(OrderKind.SALE.name())
                .and(SALES_ORDER.PLACED_AT.ge(job.getFromAt()))
                .and(SALES_ORDER.PLACED_AT.lt(job.getUntilAt()));
        where = job.getChannelId() == null ? where : where.and(SALES_ORDER.CHANNEL_ID.eq(job.getChannelId()));
        if (promotion.currency() != null) {
            where = where.and(SALES_ORDER.CURRENCY.eq(promotion.currency()));
        }
        long total = database.fetchCount(SALES_ORDER, where);
        String currency = promotion.currency() == null ? currency(where) : promotion.currency();
        where = where.and(SALES_ORDER.CURRENCY.eq(currency));
        ReplayTally tally = new ReplayTally(currency, SHOP_ZONE);
        PastBaskets.Replay replay = past.prepare(promotion);
        Instant at = Instant.EPOCH;
        UUID last = new UUID(0, 0);
        for (long seen = 0; ; ) {
            var ids = database.select(SALES_ORDER.ID, SALES_ORDER.PLACED_AT)
                    .from(SALES_ORDER)
                    .where(where)
                    .and(DSL.row(SALES_ORDER.PLACED_AT, SALES_ORDER.ID).gt(at, last))
                    .orderBy(SALES_ORDER.PLACED_AT, SALES_ORDER.ID)
                    .limit(ORDERS_AT_ONCE)
                    .fetch();
            if (ids.isEmpty()) {
                return tally.result();
            }
            replay(ids.getValues(SALES_ORDER.ID), replay, tally);
            seen += ids.size();
            last = ids.getLast().value1();
            at = ids.getLast().value2();
            moved(job.getId(), seen, total);
        }
    }

    /** Of a promotion without amounts: that of most orders. */
    private String currency(Condition where) {
        return database.select(SALES_ORDER.CURRENCY)
                .from(SALES_ORDER)
                .where(where)
                .groupBy(SALES_ORDER.CURRENCY)
                .orderBy(DSL.count().desc())
                .limit(1)
                .fetchOptional(SALES_ORDER.CURRENCY)
                .orElse("EUR");
    }

    private void replay(List<UUID> ids, PastBaskets.Replay replay, ReplayTally tally) {
        Map<UUID, Order> orders = reading.byIds(ids);
        Map<UUID, Customer> known = customers.find(orders.values().stream()
                .map(Order::customerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<UUID> first = firstOrders(ids);
        for (UUID id : ids) {
            Order order = orders.get(id);
            if (order != null) {
                Customer customer = order.customerId() == null ? null : known.get(order.customerId());
                Given given = replay.on(basket(order, customer, first.contains(id)));
                if (given != null) {
                    tally.add(order, given);
                }
            }
        }
    }

    /** Of these, the ones before which their customer had none. */
    private Set<UUID> firstOrders(List<UUID> ids) {
        var earlier = SALES_ORDER.as("earlier");
        return database.select(SALES_ORDER.ID)
                .from(SALES_ORDER)
                .where(SALES_ORDER.ID.in(ids))
                .and(SALES_ORDER.CUSTOMER_ID.isNotNull())
                .andNotExists(DSL.selectOne()
                        .from(earlier)
                        .where(earlier.CUSTOMER_ID.eq(SALES_ORDER.CUSTOMER_ID))
                        .and(earlier.PLACED_AT.lt(SALES_ORDER.PLACED_AT)))
                .fetchSet(SALES_ORDER.ID);
    }

    private static PastBasket basket(Order order, @Nullable Customer customer, boolean first) {
        boolean delivered = order.delivery().gross().isPositive();
        Map<UUID, PastLine> lines = new HashMap<>();
        for (Order.Line line : order.lines()) {
            if (line.variantId() != null && line.quantity() > 0) {
                lines.put(
                        line.id(),
                        new PastLine(
                                line.id(),
                                line.variantId(),
                                line.quantity(),
                                ReplayTally.list(line, order.pricesIncludeTax())));
            }
        }
        return new PastBasket(
                order.source().channelId(),
                order.source().locationId(),
                order.customerId(),
                customer == null ? Set.of() : customer.tags(),
                first,
                order.country(),
                order.placedAt(),
                order.currency(),
                delivered ? order.delivery().method() : null,
                (order.pricesIncludeTax()
                                ? order.delivery().gross()
                                : order.delivery().net())
                        .amount(),
                List.copyOf(lines.values()));
    }

    private void moved(UUID id, long seen, long total) {
        database.update(PROMOTION_REPLAY)
                .set(PROMOTION_REPLAY.ORDERS_SEEN, seen)
                .set(PROMOTION_REPLAY.ORDERS_TOTAL, Math.max(seen, total))
                .set(PROMOTION_REPLAY.MOVED_AT, clock.instant())
                .where(PROMOTION_REPLAY.ID.eq(id))
                .execute();
    }

    private void end(UUID id, State state, @Nullable Result result) {
        database.update(PROMOTION_REPLAY)
                .set(PROMOTION_REPLAY.STATE, state.name())
                .set(PROMOTION_REPLAY.RESULT, result == null ? null : JSONB.valueOf(json.writeValueAsString(result)))
                .set(PROMOTION_REPLAY.FINISHED_AT, clock.instant())
                .where(PROMOTION_REPLAY.ID.eq(id))
                .execute();
    }

    private Replay toReplay(Record found) {
        var row = found.into(PROMOTION_REPLAY);
        return new Replay(
                row.getId(),
                row.getName(),
                State.valueOf(row.getState()),
                row.getChannelId(),
                row.getFromAt(),
                row.getUntilAt(),
                row.getOrdersSeen(),
                row.getOrdersTotal(),
                row.getStartedBy(),
                row.getCreatedAt(),
                row.getFinishedAt(),
                row.getResult() == null ? null : json.readValue(row.getResult().data(), Result.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> replayPromotions(ReplayingPromotions replays) {
            return Tasks.recurring("replay-promotions", FixedDelay.of(PAUSE)).execute((_, _) -> replays.runLost());
        }
    }
}
