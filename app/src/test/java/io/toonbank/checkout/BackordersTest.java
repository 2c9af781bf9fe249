package io.toonbank.checkout;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.OrderEditing.AddedLine;
import io.toonbank.checkout.OrderEditing.EditOrder;
import io.toonbank.checkout.OrderEditing.PayOutstanding;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.SetBackorder;
import io.toonbank.inventory.Backorders.Wanted;
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
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderStatus;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sold before it is there, and given to who waits longest when it comes. */
@ToonbankTest
class BackordersTest {

    @Autowired
    private ShopCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderEditing editing;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Backorders backorders;

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
    void promisesUpToTheLimitAndDeliversInTheOrderOfAsking() {
        Order first = ordered(3);
        Order second = ordered(3);
        assertThat(backorders.ofOrder(first.id()).getFirst().waiting()).isEqualTo(2);
        assertThat(backorders.ofOrder(second.id()).getFirst().waiting()).isEqualTo(3);
        assertThat(backorders.terms(List.of(vase)).get(vase).left()).isZero();
        Refused full = catchThrowableOfType(Refused.class, () -> ordered(1));
        assertThat(full.refusal()).isEqualTo(CheckoutRefusal.NOT_ENOUGH_STOCK);

        arrive(4);

        await().until(() -> allocated(first) == 3 && allocated(second) == 2);
        assertThat(levels.level(vase, shop.location()).available()).isZero();
        assertThat(backorders.ofOrder(second.id()).getFirst().waiting()).isEqualTo(1);
        ship(first);
        assertThat(orders.require(first.id()).status()).isEqualTo(OrderStatus.FULFILLED);
        arrive(4);
        await().until(() -> allocated(second) == 3);
        assertThat(levels.level(vase, shop.location()).available()).isEqualTo(3);
        ship(second);
        assertThat(orders.require(second.id()).status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(levels.level(vase, shop.location()).onHand()).isEqualTo(1 + 8 - 6);
    }

    @Test
    void waitsNoLongerForWhatWasCancelled() {
        Order order = ordered(4);
        var added = orders.require(order.id()).lines().getLast();
        handling.cancel(new CancelLines(Ids.next(), order.id(), List.of(new LineQuantity(added.id(), 2)), "toch niet"));
        assertThat(backorders.ofOrder(order.id()).getFirst().waiting()).isEqualTo(2);
        handling.cancel(new CancelLines(Ids.next(), order.id(), List.of(), "niets meer"));
        assertThat(backorders.ofOrder(order.id()).getFirst().waiting()).isZero();
        arrive(5);
        assertThat(levels.level(vase, shop.location()).available()).isEqualTo(6);
        assertThat(backorders.terms(List.of(vase)).get(vase).open()).isZero();
    }

    @Test
    void neverPromisesMoreThanTheLimitHoweverManyAsk() throws Exception {
        var promised = new AtomicInteger();
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : IntStream.range(0, 16)
                    .mapToObj(_ -> clerks.submit(() -> {
                        try {
                            backorders.promise(Ids.next(), Ids.next(), List.of(new Wanted(Ids.next(), vase, 1)));
                            promised.incrementAndGet();
                        } catch (Refused refused) {
                            assertThat(refused.code()).isEqualTo("inventory.not-enough");
                        }
                    }))
                    .toList()) {
                done.get();
            }
        }
        assertThat(promised).hasValue(5);
        backorders.stop(vase);
        assertThat(backorders.terms(List.of(vase)).get(vase).left()).isZero();
    }

    private Order ordered(int vases) {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        Order order = orders.require(checkout.id());
        editing.edit(new EditOrder(
                Ids.next(),
                order.id(),
                order.version(),
                List.of(),
                List.of(new AddedLine(vase, vases)),
                null,
                null,
                null,
                null));
        editing.pay(new PayOutstanding(Ids.next(), order.id(), "card", "approve", null));
        return orders.require(order.id());
    }

    private int allocated(Order order) {
        return orders.require(order.id()).lines().getLast().allocations().stream()
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

    private void ship(Order order) {
        handling.handOver(
                new HandOverLines(Ids.next(), order.id(), shop.location(), HandOverLines.Way.SHIPPED, List.of()));
    }
}
