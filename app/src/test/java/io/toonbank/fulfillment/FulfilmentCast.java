package io.toonbank.fulfillment;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.fulfillment.Packing.Pack;
import io.toonbank.fulfillment.StoreWork.Pick;
import io.toonbank.inventory.OrderStock;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderBook;
import io.toonbank.payments.Payments;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Orders with work to do, and the people who do it. */
@Component
public class FulfilmentCast {

    static final Actor ANNA = new Actor(Actor.Kind.STAFF, Ids.next(), "Anna Demo");
    static final Actor BRAM = new Actor(Actor.Kind.STAFF, Ids.next(), "Bram Demo");

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ShopCast shops;
    private final Checkouts checkouts;
    private final FulfilmentOrders works;
    private final StoreWork storeWork;
    private final Packing packing;
    private final Shipping shipping;
    private final Collections collections;
    private final OrderBook orders;
    private final OrderStock stock;
    private final Payments payments;

    FulfilmentCast(
            ShopCast shops,
            Checkouts checkouts,
            FulfilmentOrders works,
            StoreWork storeWork,
            Packing packing,
            Shipping shipping,
            Collections collections,
            OrderBook orders,
            OrderStock stock,
            Payments payments) {
        this.shops = shops;
        this.checkouts = checkouts;
        this.works = works;
        this.storeWork = storeWork;
        this.packing = packing;
        this.shipping = shipping;
        this.collections = collections;
        this.orders = orders;
        this.stock = stock;
        this.payments = payments;
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work);
    }

    /** An order to be sent, paid, with its work offered. */
    public UUID aShippedOrder(Shop shop, UUID article, int quantity) {
        return placed(shops.shipping(shop, line(article, quantity)));
    }

    /** @param behaviour what is written behind the street, which the simulated carrier heeds */
    public UUID aShippedOrder(Shop shop, UUID article, int quantity, String behaviour) {
        var to = ShopCast.anAddress();
        var address = new OrderAddress(
                to.name(), null, to.street(), to.houseNumber(), behaviour, to.postcode(), to.city(), null, "NL");
        return placed(shops.start(shop, null, DeliveryWish.ship("standard", address), line(article, quantity)));
    }

    public UUID aCollectedOrder(Shop shop, UUID article, int quantity) {
        return placed(shops.collecting(shop, shop.location(), line(article, quantity)));
    }

    public UUID placed(StartCheckout start) {
        return placed(start, Shopper.STRANGER);
    }

    public UUID placed(StartCheckout start, Shopper shopper) {
        Checkout checkout = checkouts.create(start);
        CompletionOutcome outcome = checkouts.complete(checkout.id(), shopper, paying("approve"));
        assertThat(outcome).isInstanceOf(CompletionOutcome.Completed.class);
        await().atMost(PATIENCE).until(() -> !works.ofOrder(checkout.id()).isEmpty());
        return checkout.id();
    }

    public boolean hasWork(UUID orderId) {
        return !works.ofOrder(orderId).isEmpty();
    }

    public FulfilmentOrder work(UUID orderId) {
        return works.ofOrder(orderId).getFirst();
    }

    /** All of it gathered by Anna. */
    public FulfilmentOrder gathered(UUID orderId) {
        return as(ANNA, () -> {
            FulfilmentOrder work = storeWork.accept(work(orderId).id());
            for (FulfilmentOrder.Line line : work.lines()) {
                if (line.open() > line.picked()) {
                    work = storeWork.pick(
                            new Pick(Ids.next(), work.id(), null, line.id(), line.open() - line.picked()));
                }
            }
            return work;
        });
    }

    /** All of it gathered and in one closed parcel. */
    public Parcel packed(UUID orderId) {
        FulfilmentOrder work = gathered(orderId);
        UUID parcel = Ids.next();
        var _ = packing.pack(new Pack(parcel, work.id(), null, null));
        return packing.require(parcel);
    }

    public Parcel shipped(UUID orderId) {
        Parcel parcel = packed(orderId);
        var _ = shipping.label(parcel.id());
        var _ = shipping.ship(parcel.id());
        return packing.require(parcel.id());
    }

    public FulfilmentOrder ready(UUID orderId) {
        return collections.ready(gathered(orderId).id(), "A3");
    }

    public String codeOf(UUID orderId) {
        return collections.codesOf(orderId).getFirst().code();
    }

    /** Waits until the money is where the goods are. */
    public void awaitMoney(UUID orderId) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Order order = orders.require(orderId);
            List<Payments.Payment> paid = payments.ofOrder(orderId);
            long kept = paid.stream()
                    .mapToLong(payment ->
                            payment.captured().amount() - payment.refunded().amount())
                    .sum();
            assertThat(kept)
                    .isEqualTo(order.handedOverAmount().amount()
                            - order.returnedAmount().amount());
        });
    }

    /** Work, order and promised stock say the same. */
    public void assertReconciled(UUID orderId) {
        Order order = orders.require(orderId);
        List<FulfilmentOrder> all = works.ofOrder(orderId);
        for (Order.Line line : order.lines()) {
            for (Order.Allocation allocation : line.allocations()) {
                List<FulfilmentOrder.Line> here = all.stream()
                        .filter(work -> work.locationId().equals(allocation.locationId()))
                        .flatMap(work -> work.lines().stream())
                        .filter(one -> one.orderLineId().equals(line.id()))
                        .toList();
                assertThat(here.stream()
                                .mapToInt(one -> one.open() + one.shortage())
                                .sum())
                        .as("open pieces of %s", line.sku())
                        .isEqualTo(allocation.open());
                assertThat(here.stream()
                                .mapToInt(FulfilmentOrder.Line::handedOver)
                                .sum())
                        .as("handed over pieces of %s", line.sku())
                        .isEqualTo(allocation.handedOver());
            }
        }
        int promised = stock.promised(orderId).stream()
                .mapToInt(io.toonbank.inventory.Allocation::quantity)
                .sum();
        assertThat(promised)
                .isEqualTo(order.lines().stream()
                        .flatMap(line -> line.allocations().stream())
                        .mapToInt(Order.Allocation::open)
                        .sum());
    }
}
