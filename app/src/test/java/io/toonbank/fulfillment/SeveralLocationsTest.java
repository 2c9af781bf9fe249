package io.toonbank.fulfillment;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.fulfillment.CollectingOrdersTest.byCode;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.OrderEditing;
import io.toonbank.checkout.OrderEditing.EditOrder;
import io.toonbank.checkout.OrderEditing.OtherDelivery;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.fulfillment.Collections.Rest;
import io.toonbank.fulfillment.Packing.Pack;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.StoreWork.Refuse;
import io.toonbank.fulfillment.StoreWork.ReportShort;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockCounts;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLevels;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SaveLocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderStatus;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.SourcingDecisions;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one location cannot, another does; and what another has travels to where the customer fetches it. */
@ToonbankTest
class SeveralLocationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

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
    private Arrivals arrivals;

    @Autowired
    private Collections collections;

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private NetworkSetup network;

    @Autowired
    private Locations locations;

    @Autowired
    private StockLevels levels;

    @Autowired
    private StockFacts facts;

    @Autowired
    private OrderStock stock;

    @Autowired
    private StockCounts counts;

    @Autowired
    private OrderEditing editing;

    @Autowired
    private SourcingDecisions decisions;

    @Autowired
    private Clock clock;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void twoLocationsWithLamps() {
        shop = shops.aWebShop(2);
        lamp = shops.anArticle(shop, 2_000, 10, 10);
    }

    private UUID other(UUID location) {
        return shop.locations().stream()
                .filter(one -> !one.equals(location))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOneRefusesTheOtherIsOffered() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        FulfilmentOrder first = cast.work(order);
        var _ = storeWork.refuse(new Refuse(Ids.next(), first.id(), RefusalReason.TOO_BUSY, "druk", List.of()));
        await().atMost(PATIENCE).until(() -> works.ofOrder(order).size() == 2);
        FulfilmentOrder second = works.ofOrder(order).getLast();
        assertThat(second.locationId()).isEqualTo(other(first.locationId()));
        assertThat(second.number()).endsWith("-2");
        assertThat(works.require(first.id()).lines().getFirst().moved()).isEqualTo(2);
        assertThat(works.require(first.id()).problem()).isNull();
        cast.assertReconciled(order);
        assertThat(levels.level(lamp, first.locationId()).reserved()).isZero();
    }

    @Test
    void aShortPickSplitsTheOrderAndBothParcelsArePaid() {
        UUID order = cast.aShippedOrder(shop, lamp, 3);
        FulfilmentOrder first = storeWork.accept(cast.work(order).id());
        var _ = storeWork.reportShort(
                new ReportShort(Ids.next(), first.id(), first.lines().getFirst().id(), 1, RefusalReason.DAMAGED, null));
        await().atMost(PATIENCE).until(() -> works.ofOrder(order).size() == 2);
        for (FulfilmentOrder work : works.ofOrder(order)) {
            ship(work);
        }
        assertThat(orders.require(order).status()).isEqualTo(OrderStatus.FULFILLED);
        cast.assertReconciled(order);
        cast.awaitMoney(order);
    }

    @Test
    void whatIsLostOnTheWayToTheStoreComesFromElsewhereAgain() {
        UUID vase = shops.anArticle(shop, 1_000, 0, 5);
        UUID store = shop.location();
        UUID order = cast.placed(shops.collecting(shop, store, line(vase, 3)));
        FulfilmentOrder sent = cast.work(order);
        var _ = shipping.ship(cast.packed(order).id());

        FulfilmentOrder here = arrivals.receive(
                sent.id(), List.of(new LineQuantity(sent.lines().getFirst().id(), 2)), false);

        assertThat(here.open()).isEqualTo(2);
        assertThat(orders.require(order).lines().getFirst().progress().cancelled())
                .isZero();
        assertThat(levels.level(vase, store).reserved()).isEqualTo(2);
        assertThat(levels.level(vase, other(store)).reserved()).isEqualTo(1);
        FulfilmentOrder again = works.ofOrder(order).stream()
                .filter(work ->
                        work.kind() == WorkKind.SHIP_TO_STORE && work.state().open())
                .findFirst()
                .orElseThrow();
        assertThat(again.open()).isEqualTo(1);
        assertThat(stock.promised(order).stream()
                        .collect(groupingBy(Allocation::locationId, summingLong(Allocation::quantity))))
                .isEqualTo(Map.of(store, 2L, other(store), 1L));
    }

    @Test
    void theStoreGivesItsOwnForWhatWasLostOnTheWay() {
        UUID vase = shops.anArticle(shop, 1_000, 0, 3);
        UUID store = shop.location();
        UUID order = cast.placed(shops.collecting(shop, store, line(vase, 3)));
        FulfilmentOrder sent = cast.work(order);
        var _ = shipping.ship(cast.packed(order).id());
        facts.receive(new Receipt(
                Ids.next(), store, Receipt.Source.SUPPLIER, "test", List.of(new StockLine(vase, 4)), clock.instant()));

        FulfilmentOrder here = arrivals.receive(
                sent.id(), List.of(new LineQuantity(sent.lines().getFirst().id(), 1)), false);

        assertThat(here.open()).isEqualTo(3);
        assertThat(levels.level(vase, store).onHand()).isEqualTo(5);
        assertThat(levels.level(vase, store).reserved()).isEqualTo(3);
        cast.assertReconciled(order);
    }

    @Test
    void whatAPickerDoesNotFindIsOffTheBooksAndToBeCounted() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        FulfilmentOrder first = storeWork.accept(cast.work(order).id());
        UUID place = first.locationId();
        var _ = storeWork.reportShort(new ReportShort(
                Ids.next(), first.id(), first.lines().getFirst().id(), 1, RefusalReason.NOT_FOUND, null));

        assertThat(levels.level(lamp, place).onHand()).isEqualTo(9);
        assertThat(counts.asked(List.of(place)))
                .extracting(StockCounts.Asked::variantId)
                .containsExactly(lamp);
        await().atMost(PATIENCE).until(() -> works.ofOrder(order).size() == 2);
        assertThat(levels.level(lamp, place).reserved()).isEqualTo(1);
        cast.assertReconciled(order);
        UUID count = Ids.next();
        var _ = counts.start(count, place, "na melding");
        var _ = counts.enter(count, List.of(new StockCounts.Counted(lamp, 9)));
        var _ = counts.apply(count);
        assertThat(counts.asked(List.of(place))).isEmpty();
    }

    @Test
    void whatSomebodyIsTooBusyForStaysOnTheBooks() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        FulfilmentOrder first = cast.work(order);
        var _ = storeWork.refuse(new Refuse(Ids.next(), first.id(), RefusalReason.TOO_BUSY, null, List.of()));
        assertThat(levels.level(lamp, first.locationId()).onHand()).isEqualTo(10);
        assertThat(counts.asked(List.of(first.locationId()))).isEmpty();
    }

    /** Nobody else has it, so the location is asked to look again, and finds it. */
    @Test
    void whatTurnsUpAfterAllIsBackOnTheBooks() {
        UUID vase = shops.anArticle(shop, 1_000, 2, 0);
        UUID order = cast.aShippedOrder(shop, vase, 2);
        FulfilmentOrder work = storeWork.accept(cast.work(order).id());
        UUID place = work.locationId();
        var _ = storeWork.reportShort(
                new ReportShort(Ids.next(), work.id(), work.lines().getFirst().id(), 2, RefusalReason.NOT_FOUND, null));
        assertThat(levels.level(vase, place).onHand()).isZero();
        await().atMost(PATIENCE)
                .until(() ->
                        FulfilmentOrder.NOTHING_FREE.equals(cast.work(order).problem()));

        var _ = storeWork.offerAgain(work.id());

        assertThat(levels.level(vase, place).onHand()).isEqualTo(2);
        assertThat(levels.level(vase, place).reserved()).isEqualTo(2);
        ship(cast.work(order));
        assertThat(levels.level(vase, place).onHand()).isZero();
        cast.assertReconciled(order);
    }

    @Test
    void anOrderThatIsFetchedInsteadOfSentHasOtherWork() {
        UUID id = cast.aShippedOrder(shop, lamp, 2);
        FulfilmentOrder begun = storeWork.accept(cast.work(id).id());
        var _ = storeWork.pick(new StoreWork.Pick(
                Ids.next(), begun.id(), null, begun.lines().getFirst().id(), 1));
        Order order = orders.require(id);
        UUID store = begun.locationId();

        var _ = editing.edit(new EditOrder(
                Ids.next(),
                id,
                order.version(),
                List.of(),
                List.of(),
                new OtherDelivery("collect", store, null),
                null,
                null,
                null));

        await().atMost(PATIENCE).until(() -> works.ofOrder(id).size() == 2);
        assertThat(works.require(begun.id()).state()).isEqualTo(WorkState.CANCELLED);
        FulfilmentOrder fetched = works.ofOrder(id).getLast();
        assertThat(fetched.kind()).isEqualTo(WorkKind.COLLECT);
        assertThat(fetched.open()).isEqualTo(2);
        assertThat(decisions.ofOrder(id).getFirst().reason()).isEqualTo(Decision.Reason.EDITED);
        cast.assertReconciled(id);
        fetch(id, fetched);
        assertThat(orders.require(id).status()).isEqualTo(OrderStatus.FULFILLED);
        cast.awaitMoney(id);
    }

    private void ship(FulfilmentOrder offered) {
        FulfilmentOrder work = storeWork.accept(offered.id());
        for (FulfilmentOrder.Line line : work.lines()) {
            if (line.open() > line.picked()) {
                var _ = storeWork.pick(
                        new StoreWork.Pick(Ids.next(), work.id(), null, line.id(), line.open() - line.picked()));
            }
        }
        UUID parcel = Ids.next();
        var _ = packing.pack(new Pack(parcel, work.id(), null, null));
        var _ = shipping.label(parcel);
        var _ = shipping.ship(parcel);
    }

    @Test
    void aLocationThatClosesGivesItsOpenWorkAway() {
        UUID order = cast.aShippedOrder(shop, lamp, 1);
        FulfilmentOrder first = cast.work(order);
        close(locations.require(first.locationId()));
        await().atMost(PATIENCE).until(() -> works.ofOrder(order).size() == 2);
        assertThat(works.require(first.id()).state()).isEqualTo(WorkState.CANCELLED);
        assertThat(works.ofOrder(order).getLast().locationId()).isEqualTo(other(first.locationId()));
        cast.assertReconciled(order);
    }

    private void close(Location location) {
        network.saveLocation(new SaveLocation(
                location.id(),
                location.code(),
                location.name(),
                location.kind(),
                location.address(),
                location.latitude(),
                location.longitude(),
                location.zone(),
                location.capabilities(),
                location.hours(),
                false,
                location.version()));
    }

    @Test
    void whatAnotherLocationHasTravelsToTheStore() {
        UUID vase = shops.anArticle(shop, 1_000, 0, 10);
        UUID store = shop.location();
        UUID order = cast.placed(shops.collecting(shop, store, line(vase, 2)));
        FulfilmentOrder sent = cast.work(order);
        assertThat(sent.kind()).isEqualTo(WorkKind.SHIP_TO_STORE);
        assertThat(sent.destinationId()).isEqualTo(store);
        Parcel parcel = cast.packed(order);
        assertThat(shipping.ship(parcel.id()).state()).isEqualTo(WorkState.SHIPPED);
        assertThat(levels.level(vase, other(store)).onHand()).isEqualTo(8);
        assertThat(levels.level(vase, other(store)).reserved()).isZero();
        assertThat(arrivals.expected(store)).hasSize(1);
        FulfilmentOrder here = arrivals.receive(sent.id(), List.of(), false);
        assertThat(here.kind()).isEqualTo(WorkKind.COLLECT);
        assertThat(here.locationId()).isEqualTo(store);
        assertThat(levels.level(vase, store).onHand()).isEqualTo(2);
        assertThat(levels.level(vase, store).reserved()).isEqualTo(2);
        assertThat(works.require(sent.id()).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(arrivals.receive(sent.id(), List.of(), false).id()).isEqualTo(here.id());
        assertThat(arrivals.expected(store)).isEmpty();
        fetch(order, here);
        assertThat(orders.require(order).status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(levels.level(vase, store).onHand()).isZero();
        cast.awaitMoney(order);
    }

    private void fetch(UUID order, FulfilmentOrder offered) {
        FulfilmentOrder work = storeWork.accept(offered.id());
        for (FulfilmentOrder.Line line : work.lines()) {
            var _ = storeWork.pick(new StoreWork.Pick(Ids.next(), work.id(), null, line.id(), line.open()));
        }
        var _ = collections.ready(work.id(), null);
        var _ = collections.handOut(byCode(work, cast.codeOf(order), null, List.of(), Rest.KEEP));
    }

    @Test
    void whatIsCancelledOrLostOnTheWayToTheStoreIsNotLaidReady() {
        UUID vase = shops.anArticle(shop, 1_000, 0, 3);
        UUID store = shop.location();
        UUID order = cast.placed(shops.collecting(shop, store, line(vase, 3)));
        FulfilmentOrder sent = cast.work(order);
        var _ = shipping.ship(cast.packed(order).id());
        UUID orderLine = sent.lines().getFirst().orderLineId();
        var _ = handling.cancel(new CancelLines(
                Ids.next(),
                order,
                List.of(new io.toonbank.orders.OrderProgress.LineQuantity(orderLine, 1)),
                "toch maar twee"));
        FulfilmentOrder here = arrivals.receive(
                sent.id(), List.of(new LineQuantity(sent.lines().getFirst().id(), 1)), false);
        assertThat(here.open()).isEqualTo(1);
        assertThat(levels.level(vase, store).onHand()).isEqualTo(1);
        assertThat(levels.level(vase, store).reserved()).isEqualTo(1);
        assertThat(orders.require(order).lines().getFirst().progress().cancelled())
                .isEqualTo(2);
        fetch(order, here);
        cast.awaitMoney(order);
    }
}
