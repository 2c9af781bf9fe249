package io.toonbank.sourcing;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderPromise;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class DeliveryPromisesTest {

    @Autowired
    Checkouts checkouts;

    @Autowired
    OrderBook orders;

    @Autowired
    ShopCast cast;

    @Autowired
    Clock clock;

    @Test
    void keepsWithTheOrderWhatTheShopperWasTold() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5);
        Checkout checkout = checkouts.create(cast.shipping(shop, line(vase, 1)));
        OrderPromise told = shipping(checkout).promise();

        Order order = bought(checkout);

        assertThat(told).isNotNull();
        assertThat(told.kind()).isEqualTo(OrderPromise.Kind.DELIVERED);
        assertThat(told.until()).isAfter(clock.instant());
        assertThat(orders.require(order.id()).delivery().promise()).isEqualTo(told);
    }

    @Test
    void tellsWhichStoresHaveItOnTheShelfAndWhichGetItLater() {
        Shop shop = cast.aWebShop(3);
        UUID vase = cast.anArticle(shop, 1_000, 2, 5, 0);
        Checkout checkout = checkouts.create(cast.start(shop, null, null, line(vase, 3)));

        List<DeliveryChoice.Place> places =
                checkouts.deliveryChoices(checkout).get(1).places();

        assertThat(places).allMatch(DeliveryChoice.Place::hasEverything);
        assertThat(places.getFirst().locationId()).isEqualTo(shop.locations().get(1));
        assertThat(places.getFirst().promise().kind()).isEqualTo(OrderPromise.Kind.COLLECT_FROM_SHELF);
        assertThat(places)
                .filteredOn(place -> place.promise().kind() == OrderPromise.Kind.COLLECT_AFTER_TRANSFER)
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.promise().until())
                        .isAfter(places.getFirst().promise().until()));
    }

    @Test
    void suppliesAStoreFromElsewhereWhenTheShopperChoseToWait() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 0, 5);
        Checkout checkout = checkouts.create(cast.collecting(shop, shop.location(), line(vase, 1)));

        Order order = bought(checkout);

        assertThat(order.delivery().locationId()).isEqualTo(shop.location());
        assertThat(order.lines().getFirst().allocations())
                .extracting(Order.Allocation::locationId)
                .containsExactly(shop.locations().get(1));
        assertThat(orders.require(order.id()).delivery().promise().kind())
                .isEqualTo(OrderPromise.Kind.COLLECT_AFTER_TRANSFER);
    }

    private DeliveryChoice shipping(Checkout checkout) {
        return checkouts.deliveryChoices(checkout).getFirst();
    }

    private Order bought(Checkout checkout) {
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))).order();
    }
}
