package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.GOODS_RETURN;

import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderSummary;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.returns.ReturnSignal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How often a customer brings things back, of the orders of a year; at most as many as a page holds. */
@Component
class Signalling {

    private static final Set<OrderStatus> REACHED = EnumSet.of(
            OrderStatus.PARTLY_FULFILLED, OrderStatus.FULFILLED, OrderStatus.PARTLY_RETURNED, OrderStatus.RETURNED);

    private final DSLContext database;
    private final OrderBook orders;
    private final Clock clock;

    Signalling(DSLContext database, OrderBook orders, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.clock = clock;
    }

    ReturnSignal of(UUID customerId) {
        Instant since = clock.instant().minus(Duration.ofDays(ReturnSignal.DAYS));
        List<OrderSummary> bought = orders
                .list(
                        new OrderFilter(null, null, REACHED, null, customerId, since, null),
                        PageRequest.first(PageRequest.LIMIT_MAX))
                .items()
                .stream()
                .filter(order -> order.kind() == OrderKind.SALE)
                .toList();
        var back = database.select(DSL.count(), DSL.coalesce(DSL.sum(GOODS_RETURN.ACCEPTED), java.math.BigDecimal.ZERO))
                .from(GOODS_RETURN)
                .where(GOODS_RETURN.CUSTOMER_ID.eq(customerId))
                .and(GOODS_RETURN.REQUESTED_AT.ge(since))
                .and(GOODS_RETURN.ACCEPTED.gt(0L))
                .fetchSingle();
        return ReturnSignal.of(
                bought.size(),
                back.value1(),
                bought.stream().mapToLong(OrderSummary::pieces).sum(),
                back.value2().longValueExact());
    }
}
