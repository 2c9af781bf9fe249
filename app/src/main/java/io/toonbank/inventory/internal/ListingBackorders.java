package io.toonbank.inventory.internal;

import static io.toonbank.inventory.db.Tables.BACKORDER_PROMISE;

import io.toonbank.inventory.Backorders.WaitingPromise;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what orders wait for. */
@Component
class ListingBackorders {

    private static final Keyset<Record> LIST = Keyset.<Record>by(BACKORDER_PROMISE.ID)
            .sortable("promisedOn", BACKORDER_PROMISE.PROMISED_ON)
            .sortable("createdAt", BACKORDER_PROMISE.CREATED_AT)
            .first("promisedOn");

    private final DSLContext database;

    ListingBackorders(DSLContext database) {
        this.database = database;
    }

    Page<WaitingPromise> waiting(@Nullable UUID variantId, @Nullable UUID locationId, PageRequest request) {
        Condition where = BACKORDER_PROMISE
                .FILLED
                .plus(BACKORDER_PROMISE.CANCELLED)
                .lt(BACKORDER_PROMISE.QUANTITY)
                .and(BACKORDER_PROMISE.HELD_UNTIL.isNull());
        if (variantId != null) {
            where = where.and(BACKORDER_PROMISE.VARIANT_ID.eq(variantId));
        }
        if (locationId != null) {
            where = where.and(BACKORDER_PROMISE.LOCATION_ID.eq(locationId));
        }
        return LIST.fetch(database, BACKORDER_PROMISE, where, request, row -> row, BACKORDER_PROMISE.asterisk())
                .map(ListingBackorders::promise);
    }

    private static WaitingPromise promise(Record row) {
        return new WaitingPromise(
                row.get(BACKORDER_PROMISE.ID),
                row.get(BACKORDER_PROMISE.ORDER_ID),
                row.get(BACKORDER_PROMISE.VARIANT_ID),
                row.get(BACKORDER_PROMISE.LOCATION_ID),
                row.get(BACKORDER_PROMISE.QUANTITY)
                        - row.get(BACKORDER_PROMISE.FILLED)
                        - row.get(BACKORDER_PROMISE.CANCELLED),
                row.get(BACKORDER_PROMISE.PROMISED_ON),
                row.get(BACKORDER_PROMISE.CREATED_AT));
    }
}
