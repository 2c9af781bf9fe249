package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderHeld;
import io.toonbank.orders.OrderHolds;
import io.toonbank.orders.OrderReleased;
import io.toonbank.orders.OrderTimeline.Kind;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One guarded statement holds or releases; the timeline keeps who did and why. */
@Component
class HoldingOrders implements OrderHolds {

    private static final List<String> UNFINISHED = List.of("OPEN", "PARTLY_FULFILLED");

    private final DSLContext database;
    private final OrderBook orders;
    private final WritingTheTimeline timeline;
    private final EventLog events;
    private final Clock clock;

    HoldingOrders(DSLContext database, OrderBook orders, WritingTheTimeline timeline, EventLog events, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Order hold(HoldOrder request) {
        Order before = orders.require(request.orderId());
        if (timeline.has(request.id(), request.orderId(), Kind.HELD)) {
            return before;
        }
        int changed = database.update(SALES_ORDER)
                .set(SALES_ORDER.HELD_SINCE, clock.instant())
                .set(SALES_ORDER.HOLD_REASON, request.reason().name())
                .set(SALES_ORDER.HOLD_NOTE, request.note())
                .set(SALES_ORDER.HELD_BY, CurrentActor.get().name())
                .set(SALES_ORDER.VERSION, SALES_ORDER.VERSION.plus(1))
                .where(SALES_ORDER.ID.eq(request.orderId()))
                .and(SALES_ORDER.HELD_SINCE.isNull())
                .and(SALES_ORDER.STATUS.in(UNFINISHED))
                .execute();
        if (changed == 0) {
            boolean held = orders.require(request.orderId()).hold() != null;
            throw Refused.because(held ? OrdersRefusal.ALREADY_HELD : OrdersRefusal.NOTHING_TO_HOLD)
                    .with("number", before.number());
        }
        timeline.add(
                request.id(),
                request.orderId(),
                Kind.HELD,
                request.note(),
                Map.of("reason", request.reason().name()));
        events.append(new OrderHeld(request.orderId(), request.id(), request.reason()));
        return orders.require(request.orderId());
    }

    @Override
    @Transactional
    public Order release(UUID id, UUID orderId, @Nullable String note) {
        Order before = orders.require(orderId);
        if (timeline.has(id, orderId, Kind.RELEASED)) {
            return before;
        }
        int changed = database.update(SALES_ORDER)
                .setNull(SALES_ORDER.HELD_SINCE)
                .setNull(SALES_ORDER.HOLD_REASON)
                .setNull(SALES_ORDER.HOLD_NOTE)
                .setNull(SALES_ORDER.HELD_BY)
                .set(SALES_ORDER.VERSION, SALES_ORDER.VERSION.plus(1))
                .where(SALES_ORDER.ID.eq(orderId))
                .and(SALES_ORDER.HELD_SINCE.isNotNull())
                .execute();
        if (changed == 0) {
            throw Refused.because(OrdersRefusal.NOT_HELD).with("number", before.number());
        }
        timeline.add(id, orderId, Kind.RELEASED, note, Map.of());
        events.append(new OrderReleased(orderId, id));
        return orders.require(orderId);
    }
}
