package io.toonbank.pricing.engine;

/** How far the limits of a promotion are used up already, by this customer and by everybody; amounts in minor units. */
public record PromotionUse(
        String promotionId, long ordersOfCustomer, long amountOfCustomer, long ordersInTotal, long amountInTotal) {}
