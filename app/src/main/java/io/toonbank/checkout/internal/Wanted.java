package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderPromise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shopper filled in, as it lies in the row.
 *
 * @param credits balances to pay with; absent for most
 * @param promise when the goods would be there, as it was told with these amounts
 */
record Wanted(
        String language,
        String country,
        @Nullable OrderContact contact,
        List<Checkout.Line> lines,
        @Nullable DeliveryWish delivery,
        @Nullable OrderAddress billingAddress,
        List<String> couponCodes,
        @Nullable List<WantedCredit> credits,
        @Nullable OrderPromise promise) {

    List<WantedCredit> creditsOrNone() {
        return credits == null ? List.of() : credits;
    }

    Wanted withCredits(List<WantedCredit> others) {
        return new Wanted(
                language,
                country,
                contact,
                lines,
                delivery,
                billingAddress,
                couponCodes,
                others.isEmpty() ? null : List.copyOf(others),
                promise);
    }

    Wanted promised(@Nullable OrderPromise other) {
        return new Wanted(language, country, contact, lines, delivery, billingAddress, couponCodes, credits, other);
    }
}
