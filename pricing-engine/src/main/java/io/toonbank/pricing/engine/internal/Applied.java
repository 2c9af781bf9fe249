package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.Quote.QuotedGift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan carried out. */
final class Applied {
    final List<Run> runs = new ArrayList<>();
    final List<Discount> ofDelivery = new ArrayList<>();
    final List<QuotedGift> gifts = new ArrayList<>();
    /** Promotions on the order whose condition did not come to hold. */
    final List<Terms> failed = new ArrayList<>();

    final List<Packing.Use> uses = new ArrayList<>();

    /** The facts as they were after units and sets. */
    @Nullable
    Facts facts;

    long deliveryPaid;
    long giftWorth;
    int touches;

    long goodsPaid() {
        long paid = 0;
        for (Run run : runs) {
            paid += run.paid * run.count;
        }
        return paid;
    }

    Facts factsAfterSets() {
        if (facts == null) {
            throw new IllegalStateException("no plan has been carried out");
        }
        return facts;
    }

    /** What is compared: what the customer pays, less what the gifts are worth. */
    long payable() {
        return goodsPaid() + deliveryPaid - giftWorth;
    }
}
