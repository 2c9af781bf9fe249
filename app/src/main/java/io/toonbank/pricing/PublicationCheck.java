package io.toonbank.pricing;

import io.toonbank.pricing.Promotions.Promotion;

/** Asked before a promotion is published, inside the transaction: it throws a refusal when the promotion would break a promise. */
public interface PublicationCheck {

    void beforePublishing(Promotion promotion);
}
