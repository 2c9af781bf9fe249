package io.toonbank.sourcing;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.SaleFact;
import io.toonbank.inventory.StockAudit;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLevels;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SaveLocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Resourcing.MoveSupply;
import io.toonbank.sourcing.Resourcing.Resourced;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class ResourcingTest {

    @Autowired
    Resourcing resourcing;

    @Autowired
    SourcingDecisions decisions;

    @Autowired
    Checkouts checkouts;

    @Autowired
    OrderBook orders;

    @Autowired
    OrderTimeline timeline;

    @Autowired
    OrderStock stock;

    @Autowired
    StockLevels levels;

    @Autowired
    StockFacts facts;

    @Autowired
    StockAudit auditor;

    @Autowired
    NetworkSetup network;

    @Autowired
    Locations locations;

    @Autowired
    ShopCast cast;

    @Autowired
    Clock clock;

    @Test
    void movesPromiseAllocationAndDecisionTogether() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5);
        Order order = bought(shop, vase, 3);
        UUID from = order.lines().getFirst().allocations().getFirst().locationId();
        UUID other = other(shop, from);

        Resourced answer = resourcing.resource(refused(order, from));

        assertThat(answer).isInstanceOfSatisfying(Resourced.Moved.class, moved -> {
            assertThat(moved.left()).isEmpty();
            assertThat(moved.supplies()).extracting(Supply::locationId).containsOnly(other);
        });
        assertThat(orders.require(order.id()).lines().getFirst().allocations())
                .extracting(Order.Allocation::locationId, Order.Allocation::quantity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(other, 3));
        assertThat(stock.promised(order.id())).containsExactly(new Allocation(vase, other, 3));
        assertThat(levels.level(vase, from).reserved()).isZero();
        assertThat(levels.level(vase, other).reserved()).isEqualTo(3);
        assertThat(decisions.ofOrder(order.id()).getFirst().from()).isEqualTo(from);
        assertThat(timeline.of(order.id())).anyMatch(entry -> entry.kind() == OrderTimeline.Kind.RESOURCED);
    }

    @Test
    void answersARepetitionWithWhatTheFirstDid() {
        Shop shop = cast.aWebShop(3);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5, 5);
        Order order = bought(shop, vase, 2);
        MoveSupply request =
                refused(order, order.lines().getFirst().allocations().getFirst().locationId());

        Resourced first = resourcing.resource(request);

        assertThat(resourcing.resource(request)).isEqualTo(first);
        assertThat(decisions.ofOrder(order.id())).hasSize(2);
    }

    @Test
    void movesWhatOthersHaveAndLeavesTheRest() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 0);
        Order order = bought(shop, vase, 4);
        receive(shop.locations().get(1), vase, 1);

        Resourced answer = resourcing.resource(refused(order, shop.location()));

        UUID lineId = order.lines().getFirst().id();
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Resourced.Moved.class,
                        moved -> assertThat(moved.left()).containsExactly(new LineQuantity(lineId, 3)));
        assertThat(levels.level(vase, shop.location()).reserved()).isEqualTo(3);
    }

    @Test
    void changesNothingWhereNobodyElseHasIt() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 0);
        Order order = bought(shop, vase, 2);

        assertThat(resourcing.resource(refused(order, shop.location()))).isInstanceOf(Resourced.NothingFree.class);
        assertThat(stock.promised(order.id())).containsExactly(new Allocation(vase, shop.location(), 2));
    }

    @Test
    void doesNotGoBackToALocationThatRefusedBefore() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5);
        Order order = bought(shop, vase, 1);
        UUID first = order.lines().getFirst().allocations().getFirst().locationId();
        assertThat(resourcing.resource(refused(order, first))).isInstanceOf(Resourced.Moved.class);

        assertThat(resourcing.resource(refused(order, other(shop, first)))).isInstanceOf(Resourced.NothingFree.class);
    }

    @Test
    void refusesMoreThanTheLocationStillHas() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5);
        Order order = bought(shop, vase, 1);
        UUID from = order.lines().getFirst().allocations().getFirst().locationId();
        var request = new MoveSupply(
                Ids.next(),
                order.id(),
                from,
                List.of(new LineQuantity(order.lines().getFirst().id(), 2)),
                Reason.SHORT);

        assertThatThrownBy(() -> resourcing.resource(request))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(io.toonbank.orders.OrdersRefusal.MORE_THAN_OPEN))
                                .isTrue());
    }

    /** Ten orders leave one place at once for a place with room for six: nobody gets what is not there. */
    @Test
    void promisesTheLastUnitsElsewhereOnlyOnce() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 10, 0);
        List<Order> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(bought(shop, vase, 1));
        }
        receive(shop.locations().get(1), vase, 6);

        List<Resourced> answers =
                Together.run(10, number -> resourcing.resource(refused(all.get(number), shop.location())));

        assertThat(answers).filteredOn(Resourced.Moved.class::isInstance).hasSize(6);
        assertThat(levels.level(vase, shop.locations().get(1)).reserved()).isEqualTo(6);
        assertThat(levels.level(vase, shop.location()).reserved()).isEqualTo(4);
        assertThat(auditor.run().findings()).noneMatch(finding -> vase.equals(finding.variantId()));
    }

    @Test
    void getsFromElsewhereWhatASaleOverTheCounterTook() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 2, 0);
        Order order = bought(shop, vase, 2);
        receive(shop.locations().get(1), vase, 5);

        facts.recordSale(new SaleFact(
                Ids.next(), shop.location(), List.of(new StockLine(vase, 1)), clock.instant(), null, "test"));

        await().untilAsserted(() -> assertThat(stock.promised(order.id()))
                .containsExactlyInAnyOrder(
                        new Allocation(vase, shop.location(), 1),
                        new Allocation(vase, shop.locations().get(1), 1)));
        assertThat(decisions.ofOrder(order.id()).getFirst().reason()).isEqualTo(Reason.OVERSOLD);
    }

    @Test
    void readsPromisesAtALocationAPageAtATime() {
        Shop shop = cast.aWebShop(1);
        UUID vase = cast.anArticle(shop, 1_000, 10);
        List<UUID> bought = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            bought.add(bought(shop, vase, 1).id());
        }

        List<UUID> read = new ArrayList<>();
        var page = stock.promisedAt(shop.location(), vase, null, 2);
        while (!page.isEmpty()) {
            page.forEach(promised -> read.add(promised.orderId()));
            page = stock.promisedAt(shop.location(), vase, page.getLast(), 2);
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(bought).doesNotHaveDuplicates();
    }

    @Test
    void emptiesALocationThatCloses() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 0);
        Order order = bought(shop, vase, 2);
        receive(shop.locations().get(1), vase, 5);

        close(locations.require(shop.location()));

        await().untilAsserted(() -> assertThat(stock.promised(order.id()))
                .containsExactly(new Allocation(vase, shop.locations().get(1), 2)));
    }

    private void close(Location location) {
        network.saveLocation(new SaveLocation(
                location.id(),
                location.code(),
                location.name(),
                location.kind(),
                location.address(),
                null,
                null,
                location.zone(),
                location.capabilities(),
                location.hours(),
                false,
                null));
    }

    private void receive(UUID location, UUID variant, int quantity) {
        facts.receive(new io.toonbank.inventory.Receipt(
                Ids.next(),
                location,
                io.toonbank.inventory.Receipt.Source.SUPPLIER,
                "test",
                List.of(new StockLine(variant, quantity)),
                clock.instant()));
    }

    private static UUID other(Shop shop, UUID from) {
        return shop.locations().stream()
                .filter(id -> !id.equals(from))
                .findFirst()
                .orElseThrow();
    }

    private static MoveSupply refused(Order order, UUID from) {
        return new MoveSupply(Ids.next(), order.id(), from, List.of(), Reason.REFUSED);
    }

    private Order bought(Shop shop, UUID variant, int quantity) {
        var checkout = checkouts.create(cast.shipping(shop, line(variant, quantity)));
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))).order();
    }
}
