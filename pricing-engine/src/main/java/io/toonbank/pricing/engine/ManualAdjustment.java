package io.toonbank.pricing.engine;

import org.jspecify.annotations.Nullable;

/**
 * A reduction given by a person. The asker has checked the permission; reason and permission travel along so that the quote can
 * show them. Applied after the promotions, in the order given, except {@link Kind#LINE_PRICE}: that one sets the price of the line and
 * keeps promotions away from it.
 *
 * @param lineId the line, absent for kinds that concern the order or the delivery
 * @param value basis points for the percentages, minor units otherwise (per unit for {@link Kind#LINE_PRICE}, for the whole line for
 *     {@link Kind#LINE_AMOUNT})
 * @param belowFloor whether the person may go below the floor price
 */
public record ManualAdjustment(
        String id,
        Kind kind,
        @Nullable String lineId,
        long value,
        String reason,
        String permission,
        boolean belowFloor) {
    /** What the person changed. */
    public enum Kind {
        LINE_PRICE,
        LINE_PERCENTAGE,
        LINE_AMOUNT,
        ORDER_PERCENTAGE,
        ORDER_AMOUNT,
        DELIVERY_PRICE
    }
}
