package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.EXTRA_POINTS;

import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.Quote;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What lines of orders count for points beyond what was paid. Most orders have none of this, and cost no statement. */
@Component
class ExtraPointsBook {

    private final DSLContext database;

    ExtraPointsBook(DSLContext database) {
        this.database = database;
    }

    /** The last quote of an order counts. */
    void keep(Claim claim) {
        if (claim.extraPoints().isEmpty()) {
            return;
        }
        database.deleteFrom(EXTRA_POINTS)
                .where(EXTRA_POINTS.ORDER_ID.eq(claim.orderId()))
                .execute();
        for (Quote.ExtraPoints extra : claim.extraPoints()) {
            database.insertInto(EXTRA_POINTS)
                    .set(EXTRA_POINTS.ORDER_ID, claim.orderId())
                    .set(EXTRA_POINTS.LINE_ID, UUID.fromString(extra.lineId()))
                    .set(EXTRA_POINTS.EXTRA, extra.extra())
                    .execute();
        }
    }

    Map<UUID, Long> of(UUID orderId) {
        return database.selectFrom(EXTRA_POINTS)
                .where(EXTRA_POINTS.ORDER_ID.eq(orderId))
                .fetchMap(EXTRA_POINTS.LINE_ID, EXTRA_POINTS.EXTRA);
    }

    void forget(Collection<UUID> orderIds) {
        database.deleteFrom(EXTRA_POINTS)
                .where(EXTRA_POINTS.ORDER_ID.in(orderIds))
                .execute();
    }
}
