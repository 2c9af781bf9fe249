package io.toonbank.shopping.internal;

import static io.toonbank.shopping.db.Tables.DELIVERY;
import static io.toonbank.shopping.db.Tables.PLATFORM;
import static io.toonbank.shopping.db.Tables.PURCHASE;

import io.toonbank.shopping.Platforms.DeliveryState;
import io.toonbank.shopping.Platforms.WebhookDelivery;
import io.toonbank.shopping.db.tables.records.DeliveryRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of what platforms are told. */
@Component
class WebhookStore {

    private static final Duration TAKEN_FOR = Duration.ofMinutes(1);
    private static final int ANSWER_LENGTH_MAX = 500;

    private final DSLContext database;
    private final Clock clock;

    WebhookStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something that happened to an order. @param id made of its place in the feed */
    record Fact(UUID id, UUID orderId, String name, Instant at) {}

    /** What is to be told, to whom, and where. */
    record Due(UUID id, UUID orderId, String url, String language, Instant occurredAt, Instant createdAt, int tries) {}

    /** Two statements for all of them; facts about orders of no platform are left out, those noted before stay as they are. */
    int add(Collection<Fact> facts) {
        Map<UUID, UUID> platforms = database.select(PURCHASE.CHECKOUT_ID, PURCHASE.PLATFORM_ID)
                .from(PURCHASE)
                .join(PLATFORM)
                .on(PLATFORM.ID.eq(PURCHASE.PLATFORM_ID))
                .where(
                        PURCHASE.CHECKOUT_ID.eq(DSL.any(
                                facts.stream().map(Fact::orderId).distinct().toArray(UUID[]::new))),
                        PLATFORM.ACTIVE.isTrue())
                .fetchMap(PURCHASE.CHECKOUT_ID, PURCHASE.PLATFORM_ID);
        Instant now = clock.instant();
        List<DeliveryRecord> rows = new ArrayList<>();
        for (Fact fact : facts) {
            UUID platform = platforms.get(fact.orderId());
            if (platform != null) {
                // one after the other, as they happened
                rows.add(row(fact, platform, now.plus(rows.size(), ChronoUnit.MICROS)));
            }
        }
        var insert = database.insertInto(
                DELIVERY,
                DELIVERY.ID,
                DELIVERY.PLATFORM_ID,
                DELIVERY.ORDER_ID,
                DELIVERY.FACT,
                DELIVERY.OCCURRED_AT,
                DELIVERY.STATE,
                DELIVERY.DUE_AT,
                DELIVERY.CREATED_AT);
        for (DeliveryRecord row : rows) {
            insert = insert.values(
                    row.getId(),
                    row.getPlatformId(),
                    row.getOrderId(),
                    row.getFact(),
                    row.getOccurredAt(),
                    row.getState(),
                    row.getDueAt(),
                    row.getCreatedAt());
        }
        return rows.isEmpty() ? 0 : insert.onConflictDoNothing().execute();
    }

    private static DeliveryRecord row(Fact fact, UUID platform, Instant now) {
        DeliveryRecord row = new DeliveryRecord();
        row.setId(fact.id());
        row.setPlatformId(platform);
        row.setOrderId(fact.orderId());
        row.setFact(fact.name());
        row.setOccurredAt(fact.at());
        row.setState(DeliveryState.WAITING.name());
        row.setDueAt(now);
        row.setCreatedAt(now);
        return row;
    }

    /** Takes what is due for a while, of each order only the oldest, so that a platform hears things in their order. */
    List<Due> take(int max) {
        Instant now = clock.instant();
        var earlier = DELIVERY.as("earlier");
        var waiting = DSL.inline(DeliveryState.WAITING.name());
        var due = DSL.select(DELIVERY.ID)
                .from(DELIVERY)
                .where(DELIVERY.STATE.eq(waiting), DELIVERY.DUE_AT.le(now))
                .andNotExists(DSL.selectOne()
                        .from(earlier)
                        .where(
                                earlier.ORDER_ID.eq(DELIVERY.ORDER_ID),
                                earlier.PLATFORM_ID.eq(DELIVERY.PLATFORM_ID),
                                earlier.STATE.eq(waiting),
                                earlier.PLACE.lt(DELIVERY.PLACE)))
                .orderBy(DELIVERY.DUE_AT)
                .limit(max)
                .forUpdate()
                .skipLocked();
        List<UUID> taken = database.update(DELIVERY)
                .set(DELIVERY.DUE_AT, now.plus(TAKEN_FOR))
                .set(DELIVERY.TRIES, DELIVERY.TRIES.plus(1))
                .where(DELIVERY.ID.in(due))
                .returning(DELIVERY.ID)
                .fetch(DELIVERY.ID);
        return database.select(
                        DELIVERY.ID,
                        DELIVERY.ORDER_ID,
                        PLATFORM.WEBHOOK_URL,
                        PURCHASE.LANGUAGE,
                        DELIVERY.OCCURRED_AT,
                        DELIVERY.CREATED_AT,
                        DELIVERY.TRIES)
                .from(DELIVERY)
                .join(PLATFORM)
                .on(PLATFORM.ID.eq(DELIVERY.PLATFORM_ID))
                .join(PURCHASE)
                .on(PURCHASE.CHECKOUT_ID.eq(DELIVERY.ORDER_ID))
                .where(DELIVERY.ID.in(taken))
                .orderBy(DELIVERY.PLACE)
                .fetch(row -> new Due(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    void delivered(UUID id, int status) {
        end(id, DeliveryState.DELIVERED, status, null);
    }

    void failed(UUID id, @Nullable Integer status, String answer) {
        end(id, DeliveryState.FAILED, status, answer);
    }

    private void end(UUID id, DeliveryState state, @Nullable Integer status, @Nullable String answer) {
        database.update(DELIVERY)
                .set(DELIVERY.STATE, state.name())
                .set(DELIVERY.STATUS, status)
                .set(DELIVERY.ANSWER, cut(answer))
                .set(DELIVERY.DELIVERED_AT, state == DeliveryState.DELIVERED ? clock.instant() : null)
                .where(DELIVERY.ID.eq(id), DELIVERY.STATE.eq(DeliveryState.WAITING.name()))
                .execute();
    }

    void later(UUID id, Instant dueAt, @Nullable Integer status, String answer) {
        database.update(DELIVERY)
                .set(DELIVERY.DUE_AT, dueAt)
                .set(DELIVERY.STATUS, status)
                .set(DELIVERY.ANSWER, cut(answer))
                .where(DELIVERY.ID.eq(id), DELIVERY.STATE.eq(DeliveryState.WAITING.name()))
                .execute();
    }

    WebhookDelivery delivery(DeliveryRecord row, String platformName) {
        DeliveryState state = DeliveryState.valueOf(row.getState());
        return new WebhookDelivery(
                row.getId(),
                row.getPlatformId(),
                platformName,
                row.getOrderId(),
                row.getFact(),
                row.getOccurredAt(),
                state,
                row.getTries(),
                state == DeliveryState.WAITING ? row.getDueAt() : null,
                row.getStatus(),
                row.getAnswer(),
                row.getCreatedAt(),
                row.getDeliveredAt());
    }

    private static @Nullable String cut(@Nullable String answer) {
        return answer == null || answer.length() <= ANSWER_LENGTH_MAX ? answer : answer.substring(0, ANSWER_LENGTH_MAX);
    }
}
