package io.toonbank.checkout.internal;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.SaleFact;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.OrderStatus;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ToonbankTest
class LateMoneyTest extends CheckoutsInAShop {

    @Test
    void waitsForAShopperAtTheBank() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        var first = checkouts.complete(checkout.id(), Shopper.STRANGER, paying("redirect"));
        assertThat(first).isInstanceOf(CompletionOutcome.RedirectNeeded.class);
        assertThat(first.checkout().state()).isEqualTo(CheckoutState.AWAITING_PAYMENT);
        assertThat(checkouts.resume(checkout.id(), Shopper.STRANGER))
                .isInstanceOf(CompletionOutcome.RedirectNeeded.class);
        assertThat(free(lamp)).isEqualTo(19);

        bankSays(checkout, "approved");
        var completed = (Completed) checkouts.resume(checkout.id(), Shopper.STRANGER);
        assertThat(completed.order().status()).isEqualTo(OrderStatus.OPEN);
        assertThat(free(lamp)).isEqualTo(19);
    }

    @Test
    void opensAgainWhenTheShopperDidNotPayAtTheBank() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("redirect"));
        bankSays(checkout, "cancelled");

        assertThat(refusal(() -> checkouts.resume(checkout.id(), Shopper.STRANGER)))
                .isEqualTo("checkout.payment-declined");
        assertThat(free(lamp)).isEqualTo(20);
        assertThat(bought(checkout).lines()).hasSize(1);
    }

    @Test
    void placesTheOrderOfAPaymentThatAnsweredLate() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        assertThat(checkouts.complete(checkout.id(), Shopper.STRANGER, paying("late")))
                .isInstanceOf(CompletionOutcome.Pending.class);

        clock.advance(Duration.ofSeconds(20));
        janitor.look(checkout.id());

        assertThat(orders.require(checkout.id()).status()).isEqualTo(OrderStatus.OPEN);
        assertThat(checkouts.find(checkout.id(), Shopper.STRANGER).state()).isEqualTo(CheckoutState.COMPLETED);
    }

    @Test
    void releasesTheStockOfAPaymentThatWasDeclinedLate() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 3)));
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("late-decline"));
        assertThat(free(lamp)).isEqualTo(17);

        clock.advance(Duration.ofSeconds(20));
        janitor.look(checkout.id());

        assertThat(orders.find(checkout.id())).isEmpty();
        assertThat(free(lamp)).isEqualTo(20);
        assertThat(checkouts.find(checkout.id(), Shopper.STRANGER).state()).isEqualTo(CheckoutState.OPEN);
    }

    @Test
    void holdsLapsedStockOnceMoreAndOtherwiseLetsTheMoneyGo() {
        Checkout lucky = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        checkouts.complete(lucky.id(), Shopper.STRANGER, paying("redirect"));
        Checkout unlucky = checkouts.create(cast.shipping(shop, line(vase, 5)));
        checkouts.complete(unlucky.id(), Shopper.STRANGER, paying("redirect"));
        bankSays(lucky, "approved");
        bankSays(unlucky, "approved");
        for (Checkout checkout : List.of(lucky, unlucky)) {
            store.find(checkout.id()).ifPresent(this::letLapse);
        }
        facts.recordSale(new SaleFact(
                Ids.next(), shop.location(), List.of(new StockLine(vase, 2)), clock.instant(), null, "sale"));

        assertThat(checkouts.resume(lucky.id(), Shopper.STRANGER)).isInstanceOf(Completed.class);
        assertThat(refusal(() -> checkouts.resume(unlucky.id(), Shopper.STRANGER)))
                .isEqualTo("checkout.reservation-lapsed");
        assertThat(payments.ofOrder(unlucky.id()).getFirst().state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(orders.find(unlucky.id())).isEmpty();
    }

    private void letLapse(CheckoutRow row) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId != null) {
            reservations.release(reservationId, "its time ran out");
        }
    }

    @Test
    void finishesWhatACrashLeftBehindAfterTheMoneyWasSetAside() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("redirect"));
        bankSays(checkout, "approved");
        payments.resolve(store.find(checkout.id()).orElseThrow().attempt().paymentId());
        database.update(
                "update checkout.purchase set state = 'COMPLETING', redirect_url = null where id = ?", checkout.id());
        assertThat(refusal(() -> checkouts.resume(checkout.id(), Shopper.STRANGER)))
                .isEqualTo("checkout.in-progress");

        clock.advance(CheckoutStore.ATTEMPT_LASTS.plusSeconds(1));
        janitor.round();

        assertThat(orders.find(checkout.id())).isPresent();
    }

    @Test
    void opensAgainWhatACrashLeftBehindBeforeTheMoneyWasAskedFor() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("redirect"));
        database.update(
                "update checkout.purchase set state = 'COMPLETING', payment_id = ? where id = ?",
                Ids.next(),
                checkout.id());

        clock.advance(CheckoutStore.ATTEMPT_LASTS.plusSeconds(1));
        janitor.look(checkout.id());

        assertThat(checkouts.find(checkout.id(), Shopper.STRANGER).state()).isEqualTo(CheckoutState.OPEN);
        assertThat(free(lamp)).isEqualTo(20);
    }

    @Test
    void letsMoneyGoThatArrivesAfterTheShopperGaveUp() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("redirect"));

        assertThat(checkouts.cancel(checkout.id(), Shopper.STRANGER).state()).isEqualTo(CheckoutState.CANCELLED);
        assertThat(checkouts.cancel(checkout.id(), Shopper.STRANGER).state()).isEqualTo(CheckoutState.CANCELLED);
        assertThat(free(lamp)).isEqualTo(20);
        bankSays(checkout, "approved");
        payments.resolve(store.find(checkout.id()).orElseThrow().attempt().paymentId());
        janitor.look(checkout.id());

        assertThat(payments.ofOrder(checkout.id()).getFirst().state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(orders.find(checkout.id())).isEmpty();
    }
}
