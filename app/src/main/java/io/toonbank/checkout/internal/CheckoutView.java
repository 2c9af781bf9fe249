package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkout.Missing;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows rows as checkouts. */
@Component
class CheckoutView {

    private final KeepingDeliveryMethods methods;
    private final OrderBook orders;
    private final Vouchers vouchers;
    private final Credits credits;

    CheckoutView(KeepingDeliveryMethods methods, OrderBook orders, Vouchers vouchers, Credits credits) {
        this.methods = methods;
        this.orders = orders;
        this.vouchers = vouchers;
        this.credits = credits;
    }

    Checkout of(CheckoutRow row) {
        String number = row.state() == CheckoutState.COMPLETED
                ? orders.find(row.id()).map(Order::number).orElse(null)
                : null;
        return of(row, number);
    }

    Checkout of(CheckoutRow row, @Nullable String orderNumber) {
        Wanted wanted = row.wanted();
        return new Checkout(
                row.id(),
                row.id(),
                orderNumber,
                row.channelId(),
                row.customerId(),
                row.cartId(),
                row.state(),
                wanted.contact(),
                wanted.country(),
                wanted.lines(),
                wanted.delivery(),
                wanted.billingAddress(),
                wanted.couponCodes(),
                row.quote(),
                row.quotedUntil(),
                missing(row),
                row.state() == CheckoutState.AWAITING_PAYMENT ? row.attempt().redirectUrl() : null,
                row.refusal(),
                row.createdAt(),
                row.expiresAt(),
                row.version(),
                credits.shares(row));
    }

    List<Missing> missing(CheckoutRow row) {
        List<Missing> missing = new ArrayList<>();
        if (row.wanted().lines().isEmpty()) {
            missing.add(Missing.LINES);
        }
        var contact = row.wanted().contact();
        if (contact == null || contact.email() == null || contact.email().isBlank()) {
            missing.add(Missing.EMAIL);
        }
        if (vouchers.only(row.wanted().lines())) {
            return missing;
        }
        DeliveryWish wish = row.wanted().delivery();
        DeliveryMethod method = wish == null
                ? null
                : methods.find(row.channelId(), wish.method()).orElse(null);
        if (wish == null || method == null) {
            missing.add(Missing.DELIVERY);
        } else if (method.kind() == DeliveryChoice.Kind.SHIP && wish.address() == null) {
            missing.add(Missing.ADDRESS);
        } else if (method.kind() == DeliveryChoice.Kind.COLLECT && wish.locationId() == null) {
            missing.add(Missing.COLLECT_LOCATION);
        }
        return missing;
    }
}
