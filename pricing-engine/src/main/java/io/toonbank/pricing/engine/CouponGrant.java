package io.toonbank.pricing.engine;

import java.util.List;

/**
 * A code the customer entered and the promotions it opens. The asker has looked the code up (exists, not used up, not another
 * customer's); a code that opens nothing is passed with an empty list and is reported as unknown.
 */
public record CouponGrant(String code, List<String> promotionIds) {
    public CouponGrant {
        promotionIds = List.copyOf(promotionIds);
    }
}
