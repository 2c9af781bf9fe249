package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.GOODS_RETURN;

import io.toonbank.kernel.Money;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.ReturnFilter;
import io.toonbank.returns.ReturnSource;
import io.toonbank.returns.ReturnState;
import io.toonbank.returns.ReturnSummary;
import io.toonbank.returns.ReturnWay;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Lists returns, newest first. */
@Component
class ReturnListing {

    private static final Keyset<ReturnSummary> LIST = Keyset.<ReturnSummary>by(GOODS_RETURN.ID)
            .sortable("requestedAt", GOODS_RETURN.REQUESTED_AT)
            .first("-requestedAt");

    private final DSLContext database;

    ReturnListing(DSLContext database) {
        this.database = database;
    }

    Page<ReturnSummary> list(ReturnFilter filter, PageRequest page) {
        return LIST.fetch(
                database, GOODS_RETURN, condition(filter), page, ReturnListing::summary, GOODS_RETURN.fields());
    }

    private static Condition condition(ReturnFilter filter) {
        Condition where = DSL.noCondition();
        if (!filter.states().isEmpty()) {
            // Inlined, because only then is the index of open returns known to hold them all.
            where = where.and(GOODS_RETURN.STATE.in(filter.states().stream()
                    .map(state -> DSL.inline(state.name()))
                    .toList()));
        }
        if (filter.locationId() != null) {
            where = where.and(GOODS_RETURN.LOCATION_ID.eq(filter.locationId()));
        }
        if (filter.customerId() != null) {
            where = where.and(GOODS_RETURN.CUSTOMER_ID.eq(filter.customerId()));
        }
        if (filter.orderId() != null) {
            where = where.and(GOODS_RETURN.ORDER_ID.eq(filter.orderId()));
        }
        return filter.q() == null || filter.q().isBlank()
                ? where
                : where.and(search(filter.q().strip()));
    }

    private static Condition search(String text) {
        String start = text.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
        String number = text.toUpperCase(Locale.ROOT);
        return GOODS_RETURN
                .NUMBER
                .eq(number)
                .or(GOODS_RETURN.ORDER_NUMBER.eq(number))
                .or(DSL.lower(GOODS_RETURN.CONTACT_EMAIL).like(start))
                .or(DSL.lower(GOODS_RETURN.CONTACT_NAME).like(start));
    }

    private static ReturnSummary summary(Record row) {
        return new ReturnSummary(
                row.get(GOODS_RETURN.ID),
                row.get(GOODS_RETURN.NUMBER),
                row.get(GOODS_RETURN.ORDER_ID),
                row.get(GOODS_RETURN.ORDER_NUMBER),
                ReturnState.valueOf(row.get(GOODS_RETURN.STATE)),
                ReturnSource.valueOf(row.get(GOODS_RETURN.SOURCE)),
                ReturnWay.valueOf(row.get(GOODS_RETURN.WAY)),
                RefundWay.valueOf(row.get(GOODS_RETURN.REFUND_WAY)),
                row.get(GOODS_RETURN.CHANNEL_ID),
                row.get(GOODS_RETURN.LOCATION_ID),
                row.get(GOODS_RETURN.CUSTOMER_ID),
                row.get(GOODS_RETURN.CONTACT_NAME),
                row.get(GOODS_RETURN.CONTACT_EMAIL),
                row.get(GOODS_RETURN.PIECES).intValue(),
                Money.of(row.get(GOODS_RETURN.REFUNDED), row.get(GOODS_RETURN.CURRENCY)),
                row.get(GOODS_RETURN.REQUESTED_AT),
                row.get(GOODS_RETURN.SEND_BY));
    }
}
