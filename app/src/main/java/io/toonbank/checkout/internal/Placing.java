package io.toonbank.checkout.internal;

import io.toonbank.cart.Carts;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.OrderReservation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.PlacementStep;
import io.toonbank.payments.Payments;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Places the order of a checkout whose stock is reserved and whose money is set aside: order, reservation, checkout and cart in
 * one transaction. What was held too long is held once more; where that fails the money is let go.
 */
@Component
class Placing {

    private final OrderBook orders;
    private final OrderDrafting drafting;
    private final Reservations reservations;
    private final OrderStock stock;
    private final Payments payments;
    private final CheckoutStore store;
    private final Carts carts;
    private final CheckoutView view;
    private final Clock clock;
    private final PlacementStep.Steps<Detail> steps = this::inTransaction;

    Placing(
            OrderBook orders,
            OrderDrafting drafting,
            Reservations reservations,
            OrderStock stock,
            Payments payments,
            CheckoutStore store,
            Carts carts,
            CheckoutView view,
            Clock clock) {
        this.orders = orders;
        this.drafting = drafting;
        this.reservations = reservations;
        this.stock = stock;
        this.payments = payments;
        this.store = store;
        this.carts = carts;
        this.view = view;
        this.clock = clock;
    }

    /** Refuses {@code checkout.reservation-lapsed}, {@code checkout.closed}; the money is let go then. */
    Completed place(CheckoutRow row) {
        try {
            return completed(row, placeOnce(row));
        } catch (Refused refused) {
            if (refused.is(InventoryRefusal.RESERVATION_LAPSED)) {
                return completed(row, placeOnce(heldAgain(row)));
            }
            if (refused.is(CheckoutRefusal.CLOSED)) {
                letGo(row, refused.code());
            }
            throw refused;
        }
    }

    Completed completed(CheckoutRow row, Order order) {
        return new Completed(view.of(row.in(CheckoutState.COMPLETED), order.number()), order, false);
    }

    private Order placeOnce(CheckoutRow row) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId == null) {
            throw new IllegalStateException("Checkout " + row.id() + " holds no stock");
        }
        var detail = new Detail(row.id(), reservationId, row.cartId());
        return orders.place(drafting.ofCheckout(row), new PlacementStep<>(steps, detail));
    }

    private CheckoutRow heldAgain(CheckoutRow row) {
        CheckoutRow again = withReservation(row, Ids.next());
        store.replan(row.id(), again.attempt());
        try {
            reserve(again);
            return again;
        } catch (Refused refused) {
            if (!refused.is(InventoryRefusal.NOT_ENOUGH)) {
                throw refused;
            }
            letGo(row, CheckoutRefusal.RESERVATION_LAPSED.code());
            throw Refused.because(CheckoutRefusal.RESERVATION_LAPSED, refused);
        }
    }

    static CheckoutRow withReservation(CheckoutRow row, UUID reservationId) {
        return withAttempt(row, row.attempt().withReservation(reservationId));
    }

    static CheckoutRow withAttempt(CheckoutRow row, CheckoutRow.Attempt attempt) {
        return new CheckoutRow(
                row.id(),
                row.channelId(),
                row.customerId(),
                row.cartId(),
                row.state(),
                row.wanted(),
                row.quote(),
                row.quotedUntil(),
                attempt,
                row.refusal(),
                row.createdAt(),
                row.expiresAt(),
                row.version());
    }

    /** Holds the stock of the attempt until its end time; may be repeated. */
    void reserve(CheckoutRow row) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId == null) {
            throw new IllegalStateException("Checkout " + row.id() + " has no attempt");
        }
        var _ = reservations.reserve(new ReserveStock(
                reservationId,
                "checkout " + row.id(),
                clock.instant().plus(Checkouts.RESERVATION_HOLDS),
                OrderDrafting.allocations(row.attempt().supplies())));
    }

    /** Stock and money go back and the checkout opens again. */
    void letGo(CheckoutRow row, @Nullable String refusal) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId != null) {
            reservations.release(reservationId, "checkout " + row.id() + " was not completed");
        }
        UUID paymentId = row.attempt().paymentId();
        if (paymentId != null && isSetAside(paymentId)) {
            var _ = payments.cancel(
                    paymentId, "cancel:" + row.id() + ":" + row.attempt().number());
        }
        boolean _ = store.reopen(row, refusal);
    }

    private boolean isSetAside(UUID paymentId) {
        return payments.find(paymentId)
                .filter(payment -> payment.state() == Payments.PaymentState.AUTHORISED)
                .isPresent();
    }

    private void inTransaction(List<Detail> details) {
        stock.commit(details.stream()
                .map(detail -> new OrderReservation(detail.reservationId(), detail.checkoutId()))
                .toList());
        Set<UUID> completed =
                store.completed(details.stream().map(Detail::checkoutId).toList());
        if (completed.size() != details.size()) {
            throw Refused.because(CheckoutRefusal.CLOSED);
        }
        carts.becomeOrders(details.stream()
                .filter(detail -> detail.cartId() != null)
                .map(detail ->
                        new Carts.Ordered(java.util.Objects.requireNonNull(detail.cartId()), detail.checkoutId()))
                .toList());
    }

    private record Detail(
            UUID checkoutId, UUID reservationId, @Nullable UUID cartId) {}
}
