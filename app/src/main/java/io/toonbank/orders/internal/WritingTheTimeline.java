package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.SALES_ORDER;
import static io.toonbank.orders.db.Tables.TIMELINE;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what happened to orders. */
@Component
class WritingTheTimeline implements OrderTimeline {

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    WritingTheTimeline(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Entry> of(UUID orderId) {
        List<Entry> entries = new ArrayList<>();
        placed(orderId).ifPresent(entries::add);
        entries.addAll(database.selectFrom(TIMELINE)
                .where(TIMELINE.ORDER_ID.eq(orderId))
                .orderBy(TIMELINE.AT, TIMELINE.ID)
                .fetch(row -> entry(row)));
        return entries;
    }

    @Override
    @Transactional
    public Entry note(UUID id, UUID orderId, String text) {
        if (!database.fetchExists(SALES_ORDER, SALES_ORDER.ID.eq(orderId))) {
            throw Refused.because(OrdersRefusal.NOT_FOUND);
        }
        add(id, orderId, Kind.NOTE, text, Map.of());
        return entry(database.selectFrom(TIMELINE).where(TIMELINE.ID.eq(id)).fetchSingle());
    }

    @Override
    public void add(UUID id, UUID orderId, Kind kind, @Nullable String text, Map<String, Object> detail) {
        insert(id, orderId, kind, text, json.writeValueAsString(detail));
    }

    void writeChange(UUID id, UUID orderId, Kind kind, @Nullable String reason, MovingOrders.RecordedChange change) {
        if (insert(id, orderId, kind, reason, json.writeValueAsString(change)) == 0) {
            // Somebody used this id for something else; what was changed just now is rolled back.
            throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
        }
    }

    /** What the change of this id did, if it was done before; an id used for something else is refused by its key. */
    Optional<MovingOrders.RecordedChange> change(UUID id, UUID orderId, Kind kind) {
        return database.select(TIMELINE.DETAIL)
                .from(TIMELINE)
                .where(TIMELINE.ID.eq(id))
                .and(TIMELINE.ORDER_ID.eq(orderId))
                .and(TIMELINE.KIND.eq(kind.name()))
                .fetchOptional(row -> json.readValue(row.value1().data(), MovingOrders.RecordedChange.class));
    }

    /** Whether the work of this id was done before. */
    boolean has(UUID id, UUID orderId, Kind kind) {
        return database.fetchExists(
                TIMELINE, TIMELINE.ID.eq(id).and(TIMELINE.ORDER_ID.eq(orderId)).and(TIMELINE.KIND.eq(kind.name())));
    }

    private int insert(UUID id, UUID orderId, Kind kind, @Nullable String text, String detail) {
        Actor actor = CurrentActor.get();
        return database.insertInto(TIMELINE)
                .set(TIMELINE.ID, id)
                .set(TIMELINE.ORDER_ID, orderId)
                .set(TIMELINE.AT, clock.instant())
                .set(TIMELINE.ACTOR_KIND, actor.kind().name())
                .set(TIMELINE.ACTOR_NAME, actor.name())
                .set(TIMELINE.KIND, kind.name())
                .set(TIMELINE.TEXT, text)
                .set(TIMELINE.DETAIL, JSONB.jsonb(detail))
                .onConflictDoNothing()
                .execute();
    }

    private Optional<Entry> placed(UUID orderId) {
        return database.selectFrom(SALES_ORDER)
                .where(SALES_ORDER.ID.eq(orderId))
                .fetchOptional(order -> new Entry(
                        orderId,
                        orderId,
                        order.getPlacedAt(),
                        placedBy(order.getStaffName(), order.getCustomerId()),
                        nameOf(order.getStaffName(), order.getContactName()),
                        Kind.PLACED,
                        null,
                        Map.of("number", order.getNumber())));
    }

    private static Actor.Kind placedBy(@Nullable String staffName, @Nullable UUID customerId) {
        if (staffName != null) {
            return Actor.Kind.STAFF;
        }
        return customerId == null ? Actor.Kind.ANONYMOUS : Actor.Kind.CUSTOMER;
    }

    private static String nameOf(@Nullable String staffName, @Nullable String contactName) {
        if (staffName != null) {
            return staffName;
        }
        return contactName == null ? "" : contactName;
    }

    private Entry entry(Record row) {
        return new Entry(
                row.get(TIMELINE.ID),
                row.get(TIMELINE.ORDER_ID),
                row.get(TIMELINE.AT),
                Actor.Kind.valueOf(row.get(TIMELINE.ACTOR_KIND)),
                row.get(TIMELINE.ACTOR_NAME),
                Kind.valueOf(row.get(TIMELINE.KIND)),
                row.get(TIMELINE.TEXT),
                json.readValue(row.get(TIMELINE.DETAIL).data(), DETAIL));
    }
}
