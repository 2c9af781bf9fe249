package io.toonbank.loyalty.internal;

import static io.toonbank.loyalty.db.Tables.LINE_POINTS;
import static io.toonbank.loyalty.db.Tables.ORDER_POINTS;

import io.toonbank.loyalty.OrderPoints;
import io.toonbank.loyalty.db.tables.records.LinePointsRecord;
import io.toonbank.loyalty.db.tables.records.OrderPointsRecord;
import io.toonbank.loyalty.internal.EarningLines.Earning;
import io.toonbank.orders.Order;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class OrderPointsStore {

    private final DSLContext database;

    OrderPointsStore(DSLContext database) {
        this.database = database;
    }

    Optional<OrderPointsRecord> locked(UUID orderId) {
        return database.selectFrom(ORDER_POINTS)
                .where(ORDER_POINTS.ORDER_ID.eq(orderId))
                .forUpdate()
                .fetchOptional();
    }

    /** Of two at once the second waits here, and finds the row of the first. */
    OrderPointsRecord begun(Order order, UUID customerId, int rate, Instant now) {
        database.insertInto(ORDER_POINTS)
                .set(new OrderPointsRecord(order.id(), customerId, order.number(), rate, 0L, 0, order.placedAt(), now))
                .onConflictDoNothing()
                .execute();
        return locked(order.id()).orElseThrow();
    }

    List<LinePointsRecord> lines(UUID orderId) {
        return database.selectFrom(LINE_POINTS)
                .where(LINE_POINTS.ORDER_ID.eq(orderId))
                .orderBy(LINE_POINTS.PLACE)
                .fetch();
    }

    void add(UUID orderId, Collection<Earning> lines) {
        for (Earning line : lines) {
            database.insertInto(LINE_POINTS)
                    .set(new LinePointsRecord(orderId, line.lineId(), line.place(), line.worth(), line.points(), 0L))
                    .execute();
        }
    }

    void book(LinePointsRecord line, long booked) {
        database.update(LINE_POINTS)
                .set(LINE_POINTS.BOOKED, booked)
                .where(LINE_POINTS.ORDER_ID.eq(line.getOrderId()), LINE_POINTS.LINE_ID.eq(line.getLineId()))
                .execute();
    }

    void book(OrderPointsRecord order, long difference, Instant now) {
        database.update(ORDER_POINTS)
                .set(ORDER_POINTS.BOOKED, ORDER_POINTS.BOOKED.plus(difference))
                .set(ORDER_POINTS.ENTRIES, ORDER_POINTS.ENTRIES.plus(1))
                .set(ORDER_POINTS.CHANGED_AT, now)
                .where(ORDER_POINTS.ORDER_ID.eq(order.getOrderId()))
                .execute();
    }

    Set<UUID> known(Collection<UUID> orderIds) {
        return database.select(ORDER_POINTS.ORDER_ID)
                .from(ORDER_POINTS)
                .where(ORDER_POINTS.ORDER_ID.in(orderIds))
                .fetchSet(ORDER_POINTS.ORDER_ID);
    }

    List<OrderPoints> ofCustomer(UUID customerId, int limit) {
        return database.selectFrom(ORDER_POINTS)
                .where(ORDER_POINTS.CUSTOMER_ID.eq(customerId))
                .orderBy(ORDER_POINTS.PLACED_AT.desc(), ORDER_POINTS.ORDER_ID.desc())
                .limit(limit)
                .fetch(row -> new OrderPoints(row.getOrderId(), row.getNumber(), row.getPlacedAt(), row.getBooked()));
    }
}
