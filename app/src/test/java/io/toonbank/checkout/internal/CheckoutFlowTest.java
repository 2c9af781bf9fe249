package io.toonbank.checkout.internal;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.cart.Cart;
import io.toonbank.cart.CartChange.AddQuantity;
import io.toonbank.cart.CartOwner;
import io.toonbank.cart.CartState;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.Checkouts.FromCart;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderPromise;
import io.toonbank.orders.OrderStatus;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ToonbankTest
class CheckoutFlowTest extends CheckoutsInAShop {

    @Test
    void buysWhatIsInTheCart() {
        UUID customer = Ids.next();
        Cart cart = carts.openForCustomer(customer, shop.channel());
        carts.apply(
                cart.id(),
                CartOwner.signedIn(customer),
                List.of(new AddQuantity(Ids.next(), lamp, 2), new AddQuantity(Ids.next(), vase, 1)));
        var start = new StartCheckout(
                Ids.next(),
                shop.channel(),
                null,
                new FromCart(cart.id(), CartOwner.signedIn(customer)),
                List.of(),
                ShopCast.aContact(),
                DeliveryWish.ship("standard", ShopCast.anAddress()),
                null,
                List.of(),
                null,
                "nl");
        Checkout checkout = checkouts.create(start);
        assertThat(checkout.ready()).isTrue();
        assertThat(checkout.total()).isEqualTo(eur(5_000));

        Order order = bought(checkout);

        assertThat(order.amounts().total()).isEqualTo(eur(5_000));
        assertThat(order.lines()).extracting(Order.Line::quantity).containsExactly(2, 1);
        assertThat(order.lines())
                .allMatch(line -> line.allocations().getFirst().locationId().equals(shop.location()));
        assertThat(orders.require(order.id())).isEqualTo(order);
        assertThat(payments.ofOrder(order.id())).singleElement().satisfies(payment -> {
            assertThat(payment.state()).isEqualTo(PaymentState.AUTHORISED);
            assertThat(payment.amount()).isEqualTo(eur(5_000));
        });
        assertThat(free(lamp)).isEqualTo(18);
        assertThat(levels.level(lamp, shop.location()).reserved()).isEqualTo(2);
        assertThat(carts.find(cart.id(), CartOwner.signedIn(customer)).state()).isEqualTo(CartState.ORDERED);
        Checkout after = checkouts.find(checkout.id(), Shopper.STRANGER);
        assertThat(after.state()).isEqualTo(CheckoutState.COMPLETED);
        assertThat(after.orderNumber()).isEqualTo(order.number());
    }

    @Test
    void splitsOverLocationsOnlyWhenNoneHasEverything() {
        Order one = bought(checkouts.create(cast.shipping(shop, line(lamp, 9), line(vase, 1))));
        assertThat(one.lines().getFirst().allocations()).hasSize(1);

        Order two = bought(checkouts.create(cast.shipping(shop, line(lamp, 11))));
        assertThat(two.lines().getFirst().allocations())
                .extracting(Order.Allocation::quantity)
                .containsExactlyInAnyOrder(10, 1);
        assertThat(free(lamp)).isZero();
    }

    @Test
    void offersCollectingWhereItIsAndCollectsThere() {
        Checkout checkout = checkouts.create(cast.start(shop, null, null, line(vase, 2)));
        List<DeliveryChoice> choices = checkouts.deliveryChoices(checkout.id(), Shopper.STRANGER);
        DeliveryChoice collect = choices.get(1);
        assertThat(choices.getFirst().available()).isTrue();
        assertThat(collect.places()).hasSize(2);
        assertThat(collect.places().getFirst().locationId()).isEqualTo(shop.location());
        assertThat(collect.places().getFirst().hasEverything()).isTrue();
        assertThat(collect.places().getFirst().promise().kind()).isEqualTo(OrderPromise.Kind.COLLECT_FROM_SHELF);
        assertThat(collect.places().getLast().promise().kind()).isEqualTo(OrderPromise.Kind.COLLECT_AFTER_TRANSFER);

        Order order = bought(checkouts.change(
                checkout.id(),
                Shopper.STRANGER,
                Checkouts.ChangeCheckout.delivery(DeliveryWish.collect("collect", shop.location()))));
        handling.handOver(new HandOverLines(Ids.next(), order.id(), shop.location(), Way.COLLECTED, List.of()));

        assertThat(orders.require(order.id()).status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(levels.level(vase, shop.location()).onHand()).isEqualTo(3);
        assertThat(levels.level(vase, shop.location()).reserved()).isZero();
        assertThat(payments.ofOrder(order.id()).getFirst().captured())
                .isEqualTo(order.amounts().total());
    }

    @Test
    void answersADoubleClickWithTheSameOrder() throws Exception {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<CompletionOutcome>> answers = IntStream.range(0, 10)
                    .mapToObj(_ -> clicks.submit(
                            () -> checkouts.complete(checkout.id(), Shopper.STRANGER, keyed("approve", "k1"))))
                    .toList();
            for (Future<CompletionOutcome> answer : answers) {
                assertThat(((Completed) answer.get()).order().id()).isEqualTo(checkout.id());
            }
        }
        assertThat(payments.ofOrder(checkout.id())).hasSize(1);
        assertThat(free(lamp)).isEqualTo(19);

        var replay = checkouts.complete(checkout.id(), Shopper.STRANGER, keyed("approve", "k1"));
        assertThat(((Completed) replay).replayed()).isTrue();
        assertThat(refusal(() -> checkouts.complete(checkout.id(), Shopper.STRANGER, keyed("other", "k1"))))
                .isEqualTo("platform.idempotency-key-reused");
    }

    @Test
    void tellsTheNewTotalWhenTheQuoteHasExpired() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        cast.price(shop, lamp, 2_500);
        clock.advance(Checkouts.QUOTE_HOLDS.plusSeconds(1));

        Refused refused = catchThrowableOfType(
                Refused.class, () -> checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve")));
        assertThat(refused.code()).isEqualTo("checkout.price-changed");
        assertThat(refused.arguments()).containsEntry("oldTotal", eur(2_495)).containsEntry("newTotal", eur(2_995));
        assertThat(orders.find(checkout.id())).isEmpty();

        var agreed = new Completion("card", "approve", null, eur(2_995), null);
        var completed = (Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, agreed);
        assertThat(completed.order().amounts().total()).isEqualTo(eur(2_995));
    }

    @Test
    void keepsAQuoteThatHoldsWhateverPricesDo() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        cast.price(shop, lamp, 9_900);

        assertThat(bought(checkout).amounts().total()).isEqualTo(eur(2_495));
    }

    @Test
    void givesTheStockBackWhenThePaymentIsDeclinedAndLetsTheShopperTryAgain() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 4)));

        assertThat(refusal(() -> checkouts.complete(checkout.id(), Shopper.STRANGER, paying("decline"))))
                .isEqualTo("checkout.payment-declined");
        assertThat(free(lamp)).isEqualTo(20);
        assertThat(checkouts.find(checkout.id(), Shopper.STRANGER).state()).isEqualTo(CheckoutState.OPEN);

        assertThat(bought(checkout).lines()).hasSize(1);
        assertThat(free(lamp)).isEqualTo(16);
    }

    @Test
    void refusesWhatIsNotThere() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(vase, 6)));

        Refused refused = catchThrowableOfType(
                Refused.class, () -> checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve")));
        assertThat(refused.code()).isEqualTo("checkout.not-enough-stock");
        assertThat(refused.arguments()).containsEntry("variantIds", List.of(vase));
        assertThat(payments.ofOrder(checkout.id())).isEmpty();
    }

    @Test
    void answersForeignCheckoutsAsAbsent() {
        UUID customer = Ids.next();
        Checkout checkout = checkouts.create(cast.start(shop, customer, null, line(lamp, 1)));

        assertThat(refusal(() -> checkouts.find(checkout.id(), Shopper.STRANGER)))
                .isEqualTo("checkout.not-found");
        assertThat(refusal(() -> checkouts.find(checkout.id(), Shopper.customer(Ids.next()))))
                .isEqualTo("checkout.not-found");
        assertThat(refusal(() -> checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))))
                .isEqualTo("checkout.not-found");
        assertThat(checkouts.find(checkout.id(), Shopper.customer(customer)).id())
                .isEqualTo(checkout.id());
    }

    @Test
    void namesWhatIsStillMissing() {
        var bare = StartCheckout.ofLines(Ids.next(), shop.channel(), List.of(line(lamp, 1)), "en");
        Checkout checkout = checkouts.create(bare);
        assertThat(checkout.missing()).containsExactly(Checkout.Missing.EMAIL, Checkout.Missing.DELIVERY);
        assertThat(checkouts.create(bare)).isEqualTo(checkout);

        Refused refused = catchThrowableOfType(
                Refused.class, () -> checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve")));
        assertThat(refused.code()).isEqualTo("checkout.incomplete");
    }

    @Test
    void refusesLinesThatCannotBeMeant() {
        assertThat(refusal(() -> checkouts.create(cast.shipping(shop)))).isEqualTo("checkout.no-lines");
        assertThat(refusal(() -> checkouts.create(cast.shipping(shop, line(lamp, 0)))))
                .isEqualTo("checkout.wrong-quantity");
        assertThat(refusal(() -> checkouts.create(cast.shipping(shop, line(lamp, 10_000)))))
                .isEqualTo("checkout.wrong-quantity");
        assertThat(refusal(() -> checkouts.create(cast.shipping(shop, line(Ids.next(), 1)))))
                .isEqualTo("checkout.no-such-variant");
        assertThat(refusal(() -> checkouts.create(cast.collecting(shop, Ids.next(), line(lamp, 1)))))
                .isEqualTo("checkout.no-such-location");
    }

    @Test
    void letsTheMoneyFollowWhatIsCancelledAndHandedOver() {
        Order order = bought(checkouts.create(cast.shipping(shop, line(lamp, 3))));
        UUID line = order.lines().getFirst().id();
        var one = List.of(new LineQuantity(line, 1));

        handling.handOver(new HandOverLines(Ids.next(), order.id(), shop.location(), Way.SHIPPED, one));
        assertThat(payments.ofOrder(order.id()).getFirst().captured())
                .isEqualTo(orders.require(order.id()).handedOverAmount());

        handling.cancel(new CancelLines(Ids.next(), order.id(), one, "broken"));
        handling.handOver(new HandOverLines(Ids.next(), order.id(), shop.location(), Way.SHIPPED, List.of()));
        Order after = orders.require(order.id());
        var payment = payments.ofOrder(order.id()).getFirst();

        assertThat(after.status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(payment.captured().minus(payment.refunded())).isEqualTo(after.due());
        assertThat(after.due()).isEqualTo(after.handedOverAmount());
        assertThat(free(lamp)).isEqualTo(18);
        assertThat(levels.level(lamp, shop.location()).reserved()).isZero();
    }

    @Test
    void cancelsAWholeOrderOnceAndLetsStockAndMoneyGo() {
        Order order = bought(checkouts.create(cast.shipping(shop, line(lamp, 3), line(vase, 1))));
        var request = new CancelLines(Ids.next(), order.id(), List.of(), "changed my mind");

        Order cancelled = handling.cancel(request);
        handling.cancel(request);

        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(cancelled.due()).isEqualTo(eur(0));
        assertThat(payments.ofOrder(order.id()).getFirst().state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(free(lamp)).isEqualTo(20);
        assertThat(free(vase)).isEqualTo(5);
    }
}
