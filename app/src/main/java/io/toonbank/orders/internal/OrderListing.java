package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderSummary;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Pages of the order book. Every filter has an index behind it, so that a million orders list as fast as a thousand. */
@Component
class OrderListing {

    private static final Keyset<OrderSummary> LIST = Keyset.<OrderSummary>by(SALES_ORDER.ID)
            .sortable("placedAt", SALES_ORDER.PLACED_AT)
            .sortable("total", SALES_ORDER.TOTAL)
            .first("-placedAt");

    private final DSLContext database;

    OrderListing(DSLContext database) {
        this.database = database;
    }

    Page<OrderSummary> list(OrderFilter filter, PageRequest page) {
        return LIST.fetch(
                database,
                SALES_ORDER,
                condition(filter),
                page,
                OrderListing::summary,
                SALES_ORDER.ID,
                SALES_ORDER.NUMBER,
                SALES_ORDER.KIND,
                SALES_ORDER.STATUS,
                SALES_ORDER.CHANNEL_ID,
                SALES_ORDER.LOCATION_ID,
                SALES_ORDER.CUSTOMER_ID,
                SALES_ORDER.CONTACT_NAME,
                SALES_ORDER.CONTACT_EMAIL,
                SALES_ORDER.DELIVERY_KIND,
                SALES_ORDER.PIECES,
                SALES_ORDER.CURRENCY,
                SALES_ORDER.TOTAL,
                SALES_ORDER.PLACED_AT);
    }

    private static Condition condition(OrderFilter filter) {
        Condition where = DSL.noCondition();
        if (filter.channelId() != null) {
            where = where.and(SALES_ORDER.CHANNEL_ID.eq(filter.channelId()));
        }
        if (!filter.statuses().isEmpty()) {
            // Inlined, because only then is the index of unfinished orders known to hold them all.
            where = where.and(SALES_ORDER.STATUS.in(filter.statuses().stream()
                    .map(status -> DSL.inline(status.name()))
                    .toList()));
        }
        if (filter.locationId() != null) {
            where = where.and(SALES_ORDER
                    .LOCATION_ID
                    .eq(filter.locationId())
                    .or(SALES_ORDER.COLLECT_LOCATION_ID.eq(filter.locationId())));
        }
        if (filter.customerId() != null) {
            where = where.and(SALES_ORDER.CUSTOMER_ID.eq(filter.customerId()));
        }
        if (filter.from() != null) {
            where = where.and(SALES_ORDER.PLACED_AT.ge(filter.from()));
        }
        if (filter.to() != null) {
            where = where.and(SALES_ORDER.PLACED_AT.lt(filter.to()));
        }
        return filter.q() == null || filter.q().isBlank()
                ? where
                : where.and(search(filter.q().strip()));
    }

    /** The whole number of an order, or the start of its e-mail address or name. */
    private static Condition search(String text) {
        String start = text.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
        return SALES_ORDER
                .NUMBER
                .eq(text.toUpperCase(Locale.ROOT))
                .or(DSL.lower(SALES_ORDER.CONTACT_EMAIL).like(start))
                .or(DSL.lower(SALES_ORDER.CONTACT_NAME).like(start));
    }

    private static OrderSummary summary(Record row) {
        return new OrderSummary(
                row.get(SALES_ORDER.ID),
                row.get(SALES_ORDER.NUMBER),
                OrderKind.valueOf(row.get(SALES_ORDER.KIND)),
                OrderStatus.valueOf(row.get(SALES_ORDER.STATUS)),
                row.get(SALES_ORDER.CHANNEL_ID),
                row.get(SALES_ORDER.LOCATION_ID),
                row.get(SALES_ORDER.CUSTOMER_ID),
                row.get(SALES_ORDER.CONTACT_NAME),
                row.get(SALES_ORDER.CONTACT_EMAIL),
                OrderDelivery.Kind.valueOf(row.get(SALES_ORDER.DELIVERY_KIND)),
                row.get(SALES_ORDER.PIECES),
                Money.of(row.get(SALES_ORDER.TOTAL), row.get(SALES_ORDER.CURRENCY)),
                row.get(SALES_ORDER.PLACED_AT));
    }
}
