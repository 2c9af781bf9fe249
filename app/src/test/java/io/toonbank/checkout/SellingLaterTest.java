package io.toonbank.checkout;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.BackorderHolds;
import io.toonbank.inventory.BackorderHolds.Hold;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.SetBackorder;
import io.toonbank.inventory.Backorders.Wanted;
import io.toonbank.inventory.IncomingStock;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLevels;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderPromise;
import io.toonbank.orders.OrderStatus;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shoppers buy what is not there yet: up to what was agreed, for a day they are told. */
@ToonbankTest
class SellingLaterTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private ShopCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Backorders backorders;

    @Autowired
    private BackorderHolds holds;

    @Autowired
    private IncomingStock incoming;

    @Autowired
    private StockFacts facts;

    @Autowired
    private StockLevels levels;

    @Autowired
    private Clock clock;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private UUID vase = Ids.next();

    @BeforeEach
    void aVaseThatIsStillToCome() {
        shop = cast.aWebShop(1);
        lamp = cast.anArticle(shop, 2_000, 50);
        vase = cast.anArticle(shop, 1_000, 1);
        backorders.set(new SetBackorder(vase, shop.location(), Kind.BACKORDER, 5, null, 14, null));
    }

    @Test
    void sellsWhatIsThereNowAndTheRestForLater() {
        StartCheckout wanted = cast.shipping(shop, line(lamp, 1), line(vase, 3));
        Checkout checkout = checkouts.create(wanted);
        DeliveryChoice shipping = checkouts.deliveryChoices(checkout).stream()
                .filter(choice -> choice.kind() == DeliveryChoice.Kind.SHIP)
                .findFirst()
                .orElseThrow();
        assertThat(shipping.available()).isTrue();
        assertThat(shipping.missingVariantIds()).isEmpty();

        Order order = bought(wanted);

        assertThat(allocated(order, lamp)).isEqualTo(1);
        assertThat(allocated(order, vase)).isEqualTo(1);
        Backorders.Promise promise = backorders.ofOrder(order.id()).getFirst();
        assertThat(promise.waiting()).isEqualTo(2);
        assertThat(promise.promisedOn()).isEqualTo(today().plusDays(14));
        OrderPromise told = order.delivery().promise();
        assertThat(told == null || !told.latest().isBefore(promise.promisedOn()))
                .isTrue();

        arrive(6);
        await().until(() -> allocated(order, vase) == 3);
        assertThat(levels.level(vase, shop.location()).available()).isEqualTo(4);
        handling.handOver(
                new HandOverLines(Ids.next(), order.id(), shop.location(), HandOverLines.Way.SHIPPED, List.of()));
        assertThat(orders.require(order.id()).status()).isEqualTo(OrderStatus.FULFILLED);
    }

    @Test
    void sellsTheLastPromiseOnceHoweverManyWantIt() {
        List<Boolean> bought = Together.run(14, _ -> {
            try {
                bought(cast.shipping(shop, line(vase, 1)));
                return true;
            } catch (Refused refused) {
                assertThat(refused.refusal()).isEqualTo(CheckoutRefusal.NOT_ENOUGH_STOCK);
                return false;
            }
        });
        assertThat(bought.stream().filter(done -> done)).hasSize(1 + 5);
        assertThat(terms().open()).isEqualTo(5);
        assertThat(terms().left()).isZero();
        assertThat(levels.level(vase, shop.location()).available()).isZero();
    }

    @Test
    void givesTheRoomBackWhenThePaymentIsDeclined() {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(vase, 4)));
        Refused declined = catchThrowableOfType(
                Refused.class, () -> checkouts.complete(checkout.id(), Shopper.STRANGER, paying("decline")));
        assertThat(declined.refusal()).isEqualTo(CheckoutRefusal.PAYMENT_DECLINED);
        assertThat(terms().open()).isZero();
        assertThat(levels.level(vase, shop.location()).available()).isEqualTo(1);
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        assertThat(terms().open()).isEqualTo(3);
    }

    @Test
    void givesTheRoomBackWhenTheOrderIsCancelled() {
        Order order = bought(cast.shipping(shop, line(vase, 6)));
        assertThat(terms().left()).isZero();
        handling.cancel(new CancelLines(Ids.next(), order.id(), List.of(), "toch niet"));
        assertThat(terms().left()).isEqualTo(5);
        assertThat(levels.level(vase, shop.location()).available()).isEqualTo(1);
    }

    @Test
    void sellsAgainstWhatIsOnItsWayForTheDayItComes() {
        UUID soon = Ids.next();
        UUID late = Ids.next();
        incoming.expect(soon, shop.location(), today().plusDays(5), Map.of(vase, 2));
        incoming.expect(late, shop.location(), today().plusDays(20), Map.of(vase, 3));
        backorders.set(new SetBackorder(vase, shop.location(), Kind.INCOMING, 100, null, 1, terms().version()));
        assertThat(terms().left()).isEqualTo(5);
        assertThat(terms().promisedOn()).isEqualTo(today().plusDays(6));

        Order first = bought(cast.shipping(shop, line(vase, 3)));
        Order second = bought(cast.shipping(shop, line(vase, 1)));

        assertThat(backorders.ofOrder(first.id()).getFirst().promisedOn()).isEqualTo(today().plusDays(6));
        assertThat(backorders.ofOrder(second.id()).getFirst().promisedOn()).isEqualTo(today().plusDays(21));
        assertThat(terms().left()).isEqualTo(2);
        Refused tooMany = catchThrowableOfType(Refused.class, () -> bought(cast.shipping(shop, line(vase, 3))));
        assertThat(tooMany.refusal()).isEqualTo(CheckoutRefusal.NOT_ENOUGH_STOCK);
        incoming.expect(late, shop.location(), today().plusDays(20), Map.of());
        assertThat(terms().left()).isZero();
    }

    @Test
    void sellsAPreorderForItsDayAndOnlyWhereItIsSold() {
        LocalDate day = today().plusDays(60);
        UUID elsewhere = Ids.next();
        backorders.set(new SetBackorder(
                vase, shop.location(), Kind.PREORDER, 10, day, null, List.of(elsewhere), terms().version()));
        Refused notHere = catchThrowableOfType(Refused.class, () -> bought(cast.shipping(shop, line(vase, 2))));
        assertThat(notHere.refusal()).isEqualTo(CheckoutRefusal.NOT_ENOUGH_STOCK);
        backorders.set(new SetBackorder(vase, shop.location(), Kind.PREORDER, 10, day, null, terms().version()));
        Order order = bought(cast.shipping(shop, line(vase, 2)));
        assertThat(backorders.ofOrder(order.id()).getFirst().promisedOn()).isEqualTo(day);
    }

    @Test
    void collectsWhatArrivesAtItsStore() {
        Order order = bought(cast.collecting(shop, shop.location(), line(vase, 2)));
        assertThat(backorders.ofOrder(order.id()).getFirst().waiting()).isEqualTo(1);
        arrive(1);
        await().until(() -> allocated(order, vase) == 2);
    }

    @Test
    void givesNothingThatArrivesToAHoldThatIsNoOrderYet() {
        UUID held = Ids.next();
        var hold = new Hold(
                held,
                Ids.next(),
                shop.channel(),
                clock.instant().plus(Duration.ofMinutes(15)),
                List.of(new Wanted(Ids.next(), vase, 5)));
        assertThat(holds.holdAll(List.of(hold))).containsExactly(true);
        assertThat(holds.holdAll(List.of(hold))).containsExactly(true);
        assertThat(terms().left()).isZero();
        arrive(3);
        assertThat(levels.level(vase, shop.location()).available()).isEqualTo(4);
        holds.release(held);
        assertThat(terms().left()).isEqualTo(5);
        Refused ended = catchThrowableOfType(Refused.class, () -> holds.commit(List.of(held)));
        assertThat(ended.refusal()).isEqualTo(InventoryRefusal.RESERVATION_LAPSED);
    }

    private Order bought(StartCheckout wanted) {
        Checkout checkout = checkouts.create(wanted);
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        return orders.require(checkout.id());
    }

    private Backorders.Terms terms() {
        return backorders.terms(List.of(vase)).get(vase);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private int allocated(Order order, UUID variant) {
        return orders.require(order.id()).lines().stream()
                .filter(line -> variant.equals(line.variantId()))
                .flatMap(line -> line.allocations().stream())
                .mapToInt(allocation -> allocation.quantity() - allocation.cancelled())
                .sum();
    }

    private void arrive(int pieces) {
        facts.receive(new Receipt(
                Ids.next(),
                shop.location(),
                Receipt.Source.SUPPLIER,
                "test",
                List.of(new StockLine(vase, pieces)),
                clock.instant()));
    }
}
