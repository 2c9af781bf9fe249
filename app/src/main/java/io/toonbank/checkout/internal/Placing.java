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
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.PlacementStep;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.SoldCards;
import io.toonbank.payments.PaymentOutcome.Authorised;
import io.toonbank.payments.Payments;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.SourcingDecisions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Places the order of a checkout whose stock is reserved and whose money is set aside: approval, order, reservation, checkout and
 * cart in one transaction. What was held too long is held once more; where that fails the money is let go.
 */
@Component
class Placing {

    private final OrderBook orders;
    private final OrderDrafting drafting;
    private final Reservations reservations;
    private final OrderStock stock;
    private final SourcingDecisions decisions;
    private final Payments payments;
    private final CheckoutStore store;
    private final Credits credits;
    private final SellingLater later;
    private final Vouchers vouchers;
    private final GiftCards giftCards;
    private final MoneyTasks tasks;
    private final MoneyFollowing money;
    private final Carts carts;
    private final CheckoutView view;
    private final TakingPromotions promotions;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final PlacementStep.Steps<Detail> steps = this::inTransaction;

    Placing(
            OrderBook orders,
            OrderDrafting drafting,
            Reservations reservations,
            OrderStock stock,
            SourcingDecisions decisions,
            Payments payments,
            CheckoutStore store,
            Credits credits,
            SellingLater later,
            Vouchers vouchers,
            GiftCards giftCards,
            MoneyTasks tasks,
            MoneyFollowing money,
            Carts carts,
            CheckoutView view,
            TakingPromotions promotions,
            Clock clock,
            TransactionTemplate transaction) {
        this.orders = orders;
        this.drafting = drafting;
        this.reservations = reservations;
        this.stock = stock;
        this.decisions = decisions;
        this.payments = payments;
        this.store = store;
        this.credits = credits;
        this.later = later;
        this.vouchers = vouchers;
        this.giftCards = giftCards;
        this.tasks = tasks;
        this.money = money;
        this.carts = carts;
        this.view = view;
        this.promotions = promotions;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Refuses {@code checkout.reservation-lapsed}, {@code checkout.closed}, {@code checkout.payment-declined}; the money is let go then.
     *
     * @param approval what the provider answered just now, to be written with the order; absent where it is written already
     */
    Completed place(CheckoutRow row, @Nullable Authorised approval) {
        try {
            return completed(row, placeOnce(row, approval));
        } catch (Refused refused) {
            if (refused.is(InventoryRefusal.RESERVATION_LAPSED)) {
                return completed(row, placeOnce(heldAgain(row, approval), approval));
            }
            if (refused.is(CheckoutRefusal.CLOSED)) {
                letGo(row, approval, refused.code());
            }
            if (refused.is(PaymentsRefusal.NOT_AUTHORISED)) {
                letGo(row, CheckoutRefusal.PAYMENT_DECLINED.code());
                throw Refused.because(CheckoutRefusal.PAYMENT_DECLINED, refused).with("reason", "too-late");
            }
            throw refused;
        }
    }

    Completed completed(CheckoutRow row, Order order) {
        return new Completed(view.of(row.in(CheckoutState.COMPLETED), order.number()), order, false);
    }

    private Order placeOnce(CheckoutRow row, @Nullable Authorised approval) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId == null) {
            throw new IllegalStateException("Checkout " + row.id() + " holds no stock");
        }
        NewOrder order = drafting.ofCheckout(row);
        List<SoldCards> cards = vouchers.sold(order, false);
        var detail = new Detail(
                row.id(),
                reservationId,
                row.cartId(),
                approval,
                cards,
                row.attempt().decision(),
                !later.parts(row).isEmpty());
        Order placed = orders.place(order, new PlacementStep<>(steps, detail));
        if (cards.isEmpty()) {
            return placed;
        }
        money.follow(placed.id());
        return orders.require(placed.id());
    }

    private CheckoutRow heldAgain(CheckoutRow row, @Nullable Authorised approval) {
        CheckoutRow again = withReservation(row, Ids.next());
        store.replan(row.id(), again.attempt());
        try {
            reserve(again);
            later.hold(again);
            return again;
        } catch (Refused refused) {
            if (!refused.is(InventoryRefusal.NOT_ENOUGH) && !refused.is(CheckoutRefusal.NOT_ENOUGH_STOCK)) {
                throw refused;
            }
            releaseStock(again);
            letGo(row, approval, CheckoutRefusal.RESERVATION_LAPSED.code());
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

    private void reserve(CheckoutRow row) {
        var _ = reservations.reserve(
                BeginningAttempts.stockOf(row, clock.instant().plus(Checkouts.RESERVATION_HOLDS)));
    }

    private void letGo(CheckoutRow row, @Nullable Authorised approval, String refusal) {
        if (approval != null) {
            transaction.executeWithoutResult(_ -> payments.approved(List.of(approval)));
        }
        letGo(row, refusal);
    }

    /** Stock and money go back and the checkout opens again. */
    void letGo(CheckoutRow row, @Nullable String refusal) {
        releaseStock(row);
        UUID paymentId = row.attempt().paymentId();
        if (paymentId != null && isSetAside(paymentId)) {
            var _ = payments.cancel(
                    paymentId, "cancel:" + row.id() + ":" + row.attempt().number());
        }
        boolean _ = credits.letGo(row);
        promotions.giveBack(row);
        boolean _ = store.reopen(row, refusal);
    }

    private void releaseStock(CheckoutRow row) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId != null) {
            reservations.release(reservationId, "checkout " + row.id() + " was not completed");
        }
        later.release(row);
    }

    private boolean isSetAside(UUID paymentId) {
        return payments.find(paymentId)
                .filter(payment -> payment.state() == Payments.PaymentState.AUTHORISED)
                .isPresent();
    }

    private void inTransaction(List<Detail> details) {
        payments.approved(details.stream()
                .flatMap(detail -> Stream.ofNullable(detail.approval()))
                .toList());
        stock.commit(details.stream()
                .map(detail -> new OrderReservation(detail.reservationId(), detail.checkoutId()))
                .toList());
        later.commit(details.stream()
                .filter(Detail::later)
                .map(Detail::reservationId)
                .toList());
        decisions.keep(details.stream()
                .flatMap(detail -> Stream.ofNullable(detail.decision()))
                .toList());
        store.completed(details.stream().map(Detail::checkoutId).toList(), completed -> {
            if (completed != details.size()) {
                throw Refused.because(CheckoutRefusal.CLOSED);
            }
        });
        List<SoldCards> cards =
                details.stream().flatMap(detail -> detail.cards().stream()).toList();
        if (!cards.isEmpty()) {
            giftCards.sell(cards);
            cards.stream().map(SoldCards::orderId).distinct().sorted().forEach(tasks::ask);
        }
        carts.becomeOrders(details.stream()
                .flatMap(detail ->
                        Stream.ofNullable(detail.cartId()).map(cart -> new Carts.Ordered(cart, detail.checkoutId())))
                .toList());
    }

    private record Detail(
            UUID checkoutId,
            UUID reservationId,
            @Nullable UUID cartId,
            @Nullable Authorised approval,
            List<SoldCards> cards,
            @Nullable Decision decision,
            boolean later) {}
}
