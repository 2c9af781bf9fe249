package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PERSONAL_OFFER;
import static io.toonbank.pricing.db.Tables.PROMOTION_CLAIM;

import io.toonbank.pricing.db.tables.records.PromotionClaimRecord;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Counts how often personal offers are used, by guarded statements inside the transaction of a claim. */
@Component
class OfferUses {

    private final DSLContext database;

    OfferUses(DSLContext database) {
        this.database = database;
    }

    /**
     * A customer without such an offer got the promotion by another of its conditions, which uses nothing up.
     *
     * @param fact it happened: used up or taken back does not matter
     * @return false when the offer was used up or taken back meanwhile
     */
    boolean take(UUID orderId, UUID promotionId, UUID customerId, boolean fact) {
        Condition theirs = of(promotionId, customerId);
        Condition open = PERSONAL_OFFER
                .WITHDRAWN
                .isFalse()
                .and(PERSONAL_OFFER.USES_MAX.isNull().or(PERSONAL_OFFER.USES.lt(PERSONAL_OFFER.USES_MAX)));
        int used = database.update(PERSONAL_OFFER)
                .set(PERSONAL_OFFER.USES, PERSONAL_OFFER.USES.plus(1))
                .where(fact ? theirs : theirs.and(open))
                .execute();
        if (used == 0) {
            return !database.fetchExists(PERSONAL_OFFER, theirs);
        }
        database.update(PROMOTION_CLAIM)
                .set(PROMOTION_CLAIM.OFFERED_TO, customerId)
                .where(PROMOTION_CLAIM.ORDER_ID.eq(orderId), PROMOTION_CLAIM.PROMOTION_ID.eq(promotionId))
                .execute();
        return true;
    }

    void giveBack(PromotionClaimRecord claimed) {
        UUID customerId = claimed.getOfferedTo();
        if (customerId != null) {
            database.update(PERSONAL_OFFER)
                    .set(PERSONAL_OFFER.USES, PERSONAL_OFFER.USES.minus(1))
                    .where(of(claimed.getPromotionId(), customerId), PERSONAL_OFFER.USES.gt(0))
                    .execute();
        }
    }

    private static Condition of(UUID promotionId, UUID customerId) {
        return PERSONAL_OFFER.CUSTOMER_ID.eq(customerId).and(PERSONAL_OFFER.PROMOTION_ID.eq(promotionId));
    }
}
