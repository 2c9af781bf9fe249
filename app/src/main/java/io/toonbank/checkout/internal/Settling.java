package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.inventory.Reservations;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.Payments;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Brings an attempt to its end by what the payment turned out to be: for shoppers who come back from their bank, for providers
 * that answered late, and for attempts whose process died.
 */
@Component
class Settling {

    /** While the shopper is at the bank or the provider silent, stock is held longer than payments wait (30 minutes). */
    private static final Duration HOLDS_WHILE_PAYING = Duration.ofMinutes(35);

    private final CheckoutStore store;
    private final Placing placing;
    private final Credits credits;
    private final CheckoutView view;
    private final TakingPromotions promotions;
    private final SellingLater later;
    private final OrderBook orders;
    private final Payments payments;
    private final Reservations reservations;
    private final Clock clock;

    Settling(
            CheckoutStore store,
            Placing placing,
            Credits credits,
            CheckoutView view,
            TakingPromotions promotions,
            SellingLater later,
            OrderBook orders,
            Payments payments,
            Reservations reservations,
            Clock clock) {
        this.store = store;
        this.placing = placing;
        this.credits = credits;
        this.view = view;
        this.promotions = promotions;
        this.later = later;
        this.orders = orders;
        this.payments = payments;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** Empty when the attempt came to nothing and the checkout is open again, or has ended without an order. */
    Optional<CompletionOutcome> settle(CheckoutRow row) {
        var placed = orders.find(row.id());
        if (placed.isPresent()) {
            store.completedBefore(row.id());
            var completed = placing.completed(row, placed.get());
            return Optional.of(new CompletionOutcome.Completed(completed.checkout(), completed.order(), true));
        }
        PaymentOutcome notHeld = credits.hold(row);
        if (notHeld instanceof PaymentOutcome.Declined) {
            placing.letGo(row, CheckoutRefusal.CREDIT_CHANGED.code());
            return Optional.empty();
        }
        if (notHeld != null) {
            return Optional.of(conclude(row, notHeld));
        }
        UUID paymentId = row.attempt().paymentId();
        if (paymentId == null) {
            return row.attempt().number() == 0 ? Optional.empty() : Optional.of(placedFree(row));
        }
        if (payments.find(paymentId).isEmpty()) {
            // The process died before anybody asked for the money.
            placing.letGo(row, null);
            return Optional.empty();
        }
        PaymentOutcome outcome = payments.resolve(paymentId);
        if (outcome instanceof PaymentOutcome.Declined) {
            placing.letGo(row, CheckoutRefusal.PAYMENT_DECLINED.code());
            return Optional.empty();
        }
        // What is resolved is written already.
        return Optional.of(
                outcome instanceof PaymentOutcome.Authorised ? placing.place(row, null) : conclude(row, outcome));
    }

    /** Its process may have died before it claimed what it uses. */
    private CompletionOutcome placedFree(CheckoutRow row) {
        try {
            promotions.take(row);
        } catch (Refused refused) {
            placing.letGo(row, refused.code());
            throw refused;
        }
        return placing.place(row, null);
    }

    /** With what a provider answered just now. Refuses {@code checkout.payment-declined}, and as {@link Placing#place}. */
    CompletionOutcome conclude(CheckoutRow row, PaymentOutcome outcome) {
        return switch (outcome) {
            case PaymentOutcome.Authorised approval -> placing.place(row, approval);
            case PaymentOutcome.Declined declined -> {
                placing.letGo(row, CheckoutRefusal.PAYMENT_DECLINED.code());
                throw Refused.because(CheckoutRefusal.PAYMENT_DECLINED).with("reason", declined.reason());
            }
            case PaymentOutcome.RedirectNeeded redirect -> {
                CheckoutRow waiting = waits(row, CheckoutState.AWAITING_PAYMENT, redirect.url());
                yield new CompletionOutcome.RedirectNeeded(view.of(waiting, null), redirect.url());
            }
            case PaymentOutcome.Uncertain _ -> {
                CheckoutRow waiting = waits(row, CheckoutState.PENDING, null);
                yield new CompletionOutcome.Pending(view.of(waiting, null));
            }
        };
    }

    private CheckoutRow waits(CheckoutRow row, CheckoutState state, @org.jspecify.annotations.Nullable String url) {
        store.wait(row, state, url);
        UUID reservationId = row.attempt().reservationId();
        if (row.state() == CheckoutState.COMPLETING && reservationId != null) {
            hold(reservationId);
            later.extend(row, clock.instant().plus(HOLDS_WHILE_PAYING));
        }
        return Placing.withAttempt(row, row.attempt().redirectedTo(url)).in(state);
    }

    private void hold(UUID reservationId) {
        try {
            var _ = reservations.extend(reservationId, clock.instant().plus(HOLDS_WHILE_PAYING));
        } catch (Refused _) {
            // It lapsed already; placing holds the stock once more if it can.
        }
    }
}
