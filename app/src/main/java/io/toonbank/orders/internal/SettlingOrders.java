package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.SALES_ORDER;
import static io.toonbank.orders.db.Tables.SETTLEMENT;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.KeptSettlement;
import io.toonbank.orders.OrderProgress.Settlement;
import io.toonbank.orders.OrderSettled;
import io.toonbank.orders.OrderTimeline.Kind;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.orders.SettlementKind;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Money that is kept or given besides what quantities are worth. The caller holds the lock on the order's row. */
@Component
class SettlingOrders {

    /** What the order still comes to, before the settlement. */
    private static final Field<Long> WORTH = SALES_ORDER
            .TOTAL
            .minus(SALES_ORDER.CANCELLED_AMOUNT)
            .minus(SALES_ORDER.RETURNED_AMOUNT)
            .plus(SALES_ORDER.SETTLED_AMOUNT)
            .minus(SALES_ORDER.KEPT_AMOUNT);

    private final DSLContext database;
    private final WritingTheTimeline timeline;
    private final EventLog events;
    private final Clock clock;

    SettlingOrders(DSLContext database, WritingTheTimeline timeline, EventLog events, Clock clock) {
        this.database = database;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Answers whether it was settled before. */
    boolean settle(Order order, Settlement request) {
        if (request.kept().isZero()) {
            throw Refused.because(OrdersRefusal.WRONG_AMOUNT).at("/kept");
        }
        if (!request.kept().currency().equals(order.currency())) {
            throw Refused.because(OrdersRefusal.WRONG_CURRENCY)
                    .with("currency", order.currency())
                    .at("/kept");
        }
        if (!insert(request)) {
            requireSame(request);
            return true;
        }
        add(order, request.kind(), request.kept());
        tell(request);
        return false;
    }

    /**
     * Who was paid back without bringing anything, and brings it now, is paid back the rest only: what an order comes to never
     * falls below nothing.
     */
    void notPaidBackTwice(Order after, UUID changeId) {
        if (after.amounts().total().isNegative() || !after.worth().isNegative()) {
            return;
        }
        UUID id = UUID.nameUUIDFromBytes(("paid back before " + changeId).getBytes(StandardCharsets.UTF_8));
        boolean _ = settle(
                after,
                new Settlement(
                        id,
                        after.id(),
                        SettlementKind.PAID_BACK_BEFORE,
                        after.worth().negated(),
                        changeId,
                        null));
    }

    List<KeptSettlement> of(UUID orderId) {
        return database.select(SETTLEMENT.asterisk(), SALES_ORDER.CURRENCY)
                .from(SETTLEMENT)
                .join(SALES_ORDER)
                .on(SALES_ORDER.ID.eq(SETTLEMENT.ORDER_ID))
                .where(SETTLEMENT.ORDER_ID.eq(orderId))
                .orderBy(SETTLEMENT.AT, SETTLEMENT.ID)
                .fetch(row -> new KeptSettlement(
                        new Settlement(
                                row.get(SETTLEMENT.ID),
                                orderId,
                                SettlementKind.valueOf(row.get(SETTLEMENT.KIND)),
                                Money.of(row.get(SETTLEMENT.AMOUNT), row.get(SALES_ORDER.CURRENCY)),
                                row.get(SETTLEMENT.REFERENCE_ID),
                                row.get(SETTLEMENT.REASON)),
                        row.get(SETTLEMENT.AT),
                        row.get(SETTLEMENT.ACTOR_NAME)));
    }

    private boolean insert(Settlement request) {
        Actor actor = CurrentActor.get();
        return database.insertInto(SETTLEMENT)
                        .set(SETTLEMENT.ID, request.id())
                        .set(SETTLEMENT.ORDER_ID, request.orderId())
                        .set(SETTLEMENT.KIND, request.kind().name())
                        .set(SETTLEMENT.AMOUNT, request.kept().amount())
                        .set(SETTLEMENT.REFERENCE_ID, request.referenceId())
                        .set(SETTLEMENT.REASON, request.reason())
                        .set(SETTLEMENT.AT, clock.instant())
                        .set(SETTLEMENT.ACTOR_KIND, actor.kind().name())
                        .set(SETTLEMENT.ACTOR_NAME, actor.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private void requireSame(Settlement request) {
        boolean same = database.fetchExists(
                SETTLEMENT,
                SETTLEMENT
                        .ID
                        .eq(request.id())
                        .and(SETTLEMENT.ORDER_ID.eq(request.orderId()))
                        .and(SETTLEMENT.KIND.eq(request.kind().name()))
                        .and(SETTLEMENT.AMOUNT.eq(request.kept().amount())));
        if (!same) {
            throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
        }
    }

    /** Nobody gives more than the order comes to, and nobody keeps more than came off it. */
    private void add(Order order, SettlementKind kind, Money kept) {
        long amount = kept.amount();
        Condition possible = kind.keeps()
                ? SALES_ORDER.KEPT_AMOUNT.plus(amount).between(DSL.inline(0L), SALES_ORDER.TOTAL.minus(WORTH))
                : WORTH.plus(amount).ge(0L);
        int changed = database.update(SALES_ORDER)
                .set(SALES_ORDER.SETTLED_AMOUNT, SALES_ORDER.SETTLED_AMOUNT.plus(amount))
                .set(SALES_ORDER.KEPT_AMOUNT, SALES_ORDER.KEPT_AMOUNT.plus(kind.keeps() ? amount : 0))
                .set(SALES_ORDER.VERSION, SALES_ORDER.VERSION.plus(1))
                .where(SALES_ORDER.ID.eq(order.id()))
                .and(possible)
                .execute();
        if (changed == 0) {
            throw kind.keeps()
                    ? Refused.because(OrdersRefusal.MORE_THAN_OWED)
                            .with("owed", order.amounts().total().minus(order.due()))
                    : Refused.because(OrdersRefusal.MORE_THAN_PAID).with("left", order.worth());
        }
    }

    private void tell(Settlement request) {
        timeline.add(request.id(), request.orderId(), Kind.SETTLED, request.reason(), detail(request));
        events.append(new OrderSettled(
                request.orderId(), request.id(), request.kind(), request.kept(), request.referenceId()));
    }

    private static Map<String, Object> detail(Settlement request) {
        Map<String, Object> detail = new HashMap<>();
        detail.put("kind", request.kind());
        detail.put("amount", request.kept());
        if (request.referenceId() != null) {
            detail.put("referenceId", request.referenceId());
        }
        return detail;
    }
}
