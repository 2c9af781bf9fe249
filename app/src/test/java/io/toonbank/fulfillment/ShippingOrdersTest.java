package io.toonbank.fulfillment;

import static io.toonbank.fulfillment.FulfilmentCast.ANNA;
import static io.toonbank.fulfillment.FulfilmentCast.BRAM;
import static io.toonbank.fulfillment.FulfilmentCast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.fulfillment.Packing.Pack;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.StoreWork.Pick;
import io.toonbank.fulfillment.StoreWork.PutBack;
import io.toonbank.fulfillment.StoreWork.Refuse;
import io.toonbank.fulfillment.StoreWork.ReportShort;
import io.toonbank.fulfillment.adapters.simulated.SimulatedCarrier;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderStatus;
import io.toonbank.payments.Payments;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sending orders from stores and warehouses: gathered, packed, labelled, given to the carrier. */
@ToonbankTest
class ShippingOrdersTest {

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private ShopCast shops;

    @Autowired
    private FulfilmentOrders works;

    @Autowired
    private StoreWork storeWork;

    @Autowired
    private Packing packing;

    @Autowired
    private Shipping shipping;

    @Autowired
    private SimulatedCarrier carrier;

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private StockLevels levels;

    @Autowired
    private Payments payments;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aShopWithLamps() {
        shop = shops.aWebShop(1);
        lamp = shops.anArticle(shop, 2_000, 50);
    }

    @AfterEach
    void theCarrierAnswersAgain() {
        carrier.goOut(false);
    }

    @Test
    void aPlacedOrderIsOfferedToTheLocationThatSuppliesIt() {
        UUID order = cast.aShippedOrder(shop, lamp, 3);
        FulfilmentOrder work = cast.work(order);
        assertThat(work.state()).isEqualTo(WorkState.OFFERED);
        assertThat(work.locationId()).isEqualTo(shop.location());
        assertThat(work.number()).isEqualTo(orders.require(order).number() + "-1");
        assertThat(work.lines().getFirst().quantity()).isEqualTo(3);
        assertThat(work.answerBy()).isNotNull();
        cast.assertReconciled(order);
    }

    @Test
    void goodsStockOrderAndMoneyMoveTogetherWhenAParcelLeaves() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        Parcel parcel = cast.packed(order);
        assertThat(cast.work(order).state()).isEqualTo(WorkState.PACKED);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(50);
        assertThatThrownBy(() -> shipping.ship(parcel.id()))
                .matches(refused -> ((Refused) refused).is(FulfillmentRefusal.NO_LABEL_YET));
        var _ = shipping.label(parcel.id());
        assertThat(shipping.ship(parcel.id()).state()).isEqualTo(WorkState.SHIPPED);
        assertThat(shipping.ship(parcel.id()).state()).isEqualTo(WorkState.SHIPPED);
        var level = levels.level(lamp, shop.location());
        assertThat(level.onHand()).isEqualTo(48);
        assertThat(level.reserved()).isZero();
        assertThat(orders.require(order).status()).isEqualTo(OrderStatus.FULFILLED);
        cast.assertReconciled(order);
        cast.awaitMoney(order);
    }

    @Test
    void eachParcelTakesItsOwnMoney() {
        UUID order = cast.aShippedOrder(shop, lamp, 3);
        FulfilmentOrder work = cast.gathered(order);
        UUID lineId = work.lines().getFirst().id();
        UUID first = Ids.next();
        var _ = packing.pack(new Pack(first, work.id(), List.of(new LineQuantity(lineId, 1)), 700));
        var _ = shipping.label(first);
        assertThat(shipping.ship(first).state()).isEqualTo(WorkState.PICKED);
        assertThat(orders.require(order).status()).isEqualTo(OrderStatus.PARTLY_FULFILLED);
        cast.awaitMoney(order);
        long afterOne = payments.ofOrder(order).getFirst().captured().amount();
        UUID second = Ids.next();
        var _ = packing.pack(new Pack(second, work.id(), null, null));
        var _ = shipping.label(second);
        assertThat(shipping.ship(second).state()).isEqualTo(WorkState.SHIPPED);
        cast.awaitMoney(order);
        assertThat(afterOne)
                .isPositive()
                .isLessThan(orders.require(order).amounts().total().amount());
        assertThat(payments.ofOrder(order).getFirst().captured())
                .isEqualTo(orders.require(order).amounts().total());
    }

    @Test
    void ofTwoAssociatesAtTheSameLineTheSecondIsToldWhoHasIt() throws Exception {
        UUID order = cast.aShippedOrder(shop, lamp, 1);
        FulfilmentOrder work = storeWork.accept(cast.work(order).id());
        UUID lineId = work.lines().getFirst().id();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> both = List.of(
                    () -> outcome(() ->
                            as(ANNA, () -> storeWork.pick(new Pick(Ids.next(), work.id(), null, lineId, 1)))),
                    () -> outcome(() ->
                            as(BRAM, () -> storeWork.pick(new Pick(Ids.next(), work.id(), null, lineId, 1)))));
            List<Object> outcomes = threads.invokeAll(both).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(FulfilmentOrder.class::isInstance).hasSize(1);
            Refused refused = (Refused) outcomes.stream()
                    .filter(Refused.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.is(FulfillmentRefusal.SOMEBODY_HAS_IT)).isTrue();
            assertThat(refused.arguments().get("name")).isIn("Anna Demo", "Bram Demo");
        }
        assertThat(works.require(work.id()).lines().getFirst().picked()).isEqualTo(1);
    }

    private static Object outcome(Callable<Object> call) throws Exception {
        try {
            return call.call();
        } catch (Refused refused) {
            return refused;
        }
    }

    @Test
    void aBarcodeFindsItsLineAndAWrongOneIsRefused() {
        UUID other = shops.anArticle(shop, 500, 5);
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        FulfilmentOrder work = storeWork.accept(cast.work(order).id());
        String sku = work.lines().getFirst().sku();
        UUID pick = Ids.next();
        var _ = storeWork.pick(new Pick(pick, work.id(), sku, null, 1));
        var _ = storeWork.pick(new Pick(pick, work.id(), sku, null, 1));
        assertThat(works.require(work.id()).lines().getFirst().picked()).isEqualTo(1);
        String wrong =
                cast.work(cast.aShippedOrder(shop, other, 1)).lines().getFirst().sku();
        refused(
                () -> storeWork.pick(new Pick(Ids.next(), work.id(), wrong, null, 1)),
                FulfillmentRefusal.NOT_ON_THIS_ORDER);
        refused(
                () -> storeWork.pick(new Pick(Ids.next(), work.id(), sku, null, 2)),
                FulfillmentRefusal.MORE_THAN_ASKED);
        var _ = storeWork.putBack(
                new PutBack(Ids.next(), work.id(), work.lines().getFirst().id(), 1));
        assertThat(works.require(work.id()).lines().getFirst().picked()).isZero();
    }

    @Test
    void whenTheCarrierIsDownTheParcelWaitsAndTheLabelComesLater() {
        UUID order = cast.aShippedOrder(shop, lamp, 1);
        Parcel parcel = cast.packed(order);
        carrier.goOut(true);
        refused(() -> shipping.label(parcel.id()), FulfillmentRefusal.CARRIER_UNAVAILABLE);
        assertThat(packing.require(parcel.id()).state()).isEqualTo(ParcelState.CLOSED);
        carrier.goOut(false);
        assertThat(shipping.label(parcel.id()).state()).isEqualTo(ParcelState.LABELLED);
    }

    @Test
    void aLabelPrintedTwiceIsTheSameLabel() {
        Parcel parcel = cast.packed(cast.aShippedOrder(shop, lamp, 1));
        Parcel first = shipping.label(parcel.id());
        byte[] pdf = shipping.labelPdf(parcel.id());
        Parcel second = shipping.label(parcel.id());
        assertThat(second.trackingCode()).isEqualTo(first.trackingCode());
        assertThat(second.labelPrints()).isEqualTo(2);
        assertThat(shipping.labelPdf(parcel.id())).isEqualTo(pdf);
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void whatTheCarrierDoesNotTakeIsSaidWithAReason() {
        Parcel parcel = cast.packed(cast.aShippedOrder(shop, lamp, 1, "REFUSE"));
        refused(() -> shipping.label(parcel.id()), FulfillmentRefusal.CARRIER_REFUSES);
    }

    @Test
    void aManifestTakesAllLabelledParcelsAndTellsWhichStayed() {
        Parcel one = cast.packed(cast.aShippedOrder(shop, lamp, 1));
        UUID changed = cast.aShippedOrder(shop, lamp, 1);
        Parcel other = cast.packed(changed);
        var _ = shipping.label(one.id());
        var _ = shipping.label(other.id());
        UUID id = Ids.next();
        var manifest = shipping.closeManifest(id, shop.location(), SimulatedCarrier.CODE);
        assertThat(manifest.parcels()).isEqualTo(2);
        assertThat(manifest.notShipped()).isEmpty();
        assertThat(shipping.closeManifest(id, shop.location(), SimulatedCarrier.CODE)
                        .number())
                .isEqualTo(manifest.number());
        refused(
                () -> shipping.closeManifest(Ids.next(), shop.location(), SimulatedCarrier.CODE),
                FulfillmentRefusal.NOTHING_TO_SHIP);
        assertThat(orders.require(changed).status()).isEqualTo(OrderStatus.FULFILLED);
    }

    @Test
    void cancelledPiecesLeaveTheWorkAndItsParcels() {
        UUID order = cast.aShippedOrder(shop, lamp, 3);
        Parcel parcel = cast.packed(order);
        UUID line = orders.require(order).lines().getFirst().id();
        var _ = handling.cancel(new CancelLines(
                Ids.next(), order, List.of(new io.toonbank.orders.OrderProgress.LineQuantity(line, 1)), "te veel"));
        await().until(() -> cast.work(order).lines().getFirst().cancelled() == 1);
        assertThat(packing.require(parcel.id()).lines().getFirst().quantity()).isEqualTo(2);
        assertThat(cast.work(order).state()).isEqualTo(WorkState.PACKED);
        cast.assertReconciled(order);
        var _ = handling.cancel(new CancelLines(Ids.next(), order, List.of(), "toch niet"));
        await().until(() -> cast.work(order).state() == WorkState.CANCELLED);
        assertThat(packing.require(parcel.id()).state()).isEqualTo(ParcelState.UNPACKED);
        cast.assertReconciled(order);
    }

    @Test
    void whatIsRefusedOrNotFoundAndNobodyElseHasBecomesAProblemForAPerson() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        FulfilmentOrder work = storeWork.accept(cast.work(order).id());
        UUID lineId = work.lines().getFirst().id();
        var _ = storeWork.reportShort(
                new ReportShort(Ids.next(), work.id(), lineId, 1, RefusalReason.NOT_FOUND, "ligt er niet"));
        await().until(() -> FulfilmentOrder.NOTHING_FREE.equals(cast.work(order).problem()));
        cast.assertReconciled(order);
        var _ = storeWork.refuse(new Refuse(Ids.next(), work.id(), RefusalReason.TOO_BUSY, null, List.of()));
        assertThat(cast.work(order).state()).isEqualTo(WorkState.REFUSED);
        cast.assertReconciled(order);
        FulfilmentOrder again = storeWork.offerAgain(work.id());
        assertThat(again.state()).isEqualTo(WorkState.OFFERED);
        assertThat(again.problem()).isNull();
        assertThat(again.open()).isEqualTo(2);
        cast.assertReconciled(order);
    }

    @Test
    void anAgentsDirectHandOverEndsTheWork() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        var _ = handling.handOver(new io.toonbank.orders.OrderProgress.HandOverLines(
                Ids.next(),
                order,
                shop.location(),
                io.toonbank.orders.OrderProgress.HandOverLines.Way.SHIPPED,
                List.of()));
        await().until(() -> cast.work(order).state() == WorkState.SHIPPED);
        cast.assertReconciled(order);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, FulfillmentRefusal why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
