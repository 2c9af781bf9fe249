package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.LINE;
import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.orders.Order;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderWalks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WalkingOrders implements OrderWalks {

    private final DSLContext database;
    private final OrderReading reading;

    WalkingOrders(DSLContext database, OrderReading reading) {
        this.database = database;
        this.reading = reading;
    }

    @Override
    public long count(Walk walk) {
        return database.fetchCount(SALES_ORDER, where(walk));
    }

    @Override
    public List<Order> next(Walk walk, @Nullable Order after, int limit) {
        Condition where = where(walk);
        if (after != null) {
            where = where.and(DSL.row(SALES_ORDER.PLACED_AT, SALES_ORDER.ID).gt(after.placedAt(), after.id()));
        }
        List<UUID> ids = database.select(SALES_ORDER.ID)
                .from(SALES_ORDER)
                .where(where)
                .orderBy(SALES_ORDER.PLACED_AT, SALES_ORDER.ID)
                .limit(Math.min(limit, PART_MAX))
                .fetch(SALES_ORDER.ID);
        Map<UUID, Order> orders = reading.byIds(ids);
        return ids.stream().map(orders::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Set<UUID> variants(Walk walk) {
        return database.selectDistinct(LINE.VARIANT_ID)
                .from(LINE)
                .join(SALES_ORDER)
                .on(SALES_ORDER.ID.eq(LINE.ORDER_ID))
                .where(where(walk))
                .and(LINE.VARIANT_ID.isNotNull())
                .fetchSet(LINE.VARIANT_ID);
    }

    private static Condition where(Walk walk) {
        Condition where = SALES_ORDER
                .KIND
                .eq(OrderKind.SALE.name())
                .and(SALES_ORDER.DELIVERY_KIND.in(OrderDelivery.Kind.SHIP.name(), OrderDelivery.Kind.COLLECT.name()));
        where = walk.from() == null ? where : where.and(SALES_ORDER.PLACED_AT.ge(walk.from()));
        where = walk.until() == null ? where : where.and(SALES_ORDER.PLACED_AT.lt(walk.until()));
        where = walk.channelId() == null ? where : where.and(SALES_ORDER.CHANNEL_ID.eq(walk.channelId()));
        return walk.unfinished()
                ? where.and(SALES_ORDER.STATUS.in(OrderStatus.OPEN.name(), OrderStatus.PARTLY_FULFILLED.name()))
                : where;
    }
}
