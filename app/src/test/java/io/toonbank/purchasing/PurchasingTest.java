package io.toonbank.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.SetBackorder;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.purchasing.PurchaseOrder.State;
import io.toonbank.purchasing.PurchaseOrders.Arrived;
import io.toonbank.purchasing.PurchaseOrders.LineQuantity;
import io.toonbank.purchasing.PurchaseOrders.ReceivePurchase;
import io.toonbank.purchasing.PurchaseOrders.SavePurchase;
import io.toonbank.purchasing.PurchaseOrders.WantedLine;
import io.toonbank.purchasing.Replenishment.Chosen;
import io.toonbank.purchasing.Replenishment.LevelToKeep;
import io.toonbank.purchasing.Replenishment.Proposal;
import io.toonbank.purchasing.Suppliers.Item;
import io.toonbank.purchasing.Suppliers.SaveSupplier;
import io.toonbank.purchasing.Suppliers.Supplier;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Buying: terms, drafts, deliveries in parts, and what to buy next. */
@ToonbankTest
class PurchasingTest {

    @Autowired
    private ShopCast cast;

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private PurchaseOrders orders;

    @Autowired
    private Replenishment replenishment;

    @Autowired
    private StockLevels levels;

    @Autowired
    private Backorders backorders;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private UUID vase = Ids.next();
    private UUID supplier = Ids.next();

    @BeforeEach
    void aSupplier() {
        shop = cast.aWebShop(1);
        lamp = cast.anArticle(shop, 2_000, 2);
        vase = cast.anArticle(shop, 1_000, 0);
        supplier = aSupplier(null).id();
        suppliers.saveItems(supplier, List.of(item(lamp, 900, 6, 12), item(vase, 400, 1, 1)));
    }

    @Test
    void ordersAndReceivesInPartsWithDifferences() {
        PurchaseOrder order = ordered(12, 5);
        assertThat(order.state()).isEqualTo(State.ORDERED);
        assertThat(order.total()).isEqualTo(eur(12 * 900 + 5 * 400));
        assertThat(order.expectedOn()).isNotNull();
        UUID lampLine = order.lines().getFirst().id();
        UUID vaseLine = order.lines().getLast().id();

        var first = new ReceivePurchase(
                Ids.next(),
                order.id(),
                "pakbon 1",
                null,
                List.of(new Arrived(lampLine, 7, 1), new Arrived(vaseLine, 6, 0)));
        PurchaseOrder partly = orders.receive(first);
        PurchaseOrder again = orders.receive(first);

        assertThat(again).isEqualTo(partly);
        assertThat(partly.state()).isEqualTo(State.PARTLY_RECEIVED);
        assertThat(partly.lines().getFirst().toCome()).isEqualTo(4);
        assertThat(partly.receipts().getFirst().lines())
                .extracting(PurchaseOrder.ReceivedLine::difference)
                .containsExactlyInAnyOrder(-4, 1);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(2 + 7);
        assertThat(levels.level(vase, shop.location()).onHand()).isEqualTo(6);

        Refused tooMuch = catchThrowableOfType(
                Refused.class, () -> orders.cancelRest(order.id(), List.of(new LineQuantity(lampLine, 5)), null));
        assertThat(tooMuch.refusal()).isEqualTo(PurchasingRefusal.MORE_THAN_TO_COME);
        PurchaseOrder closed = orders.cancelRest(order.id(), List.of(), "niet meer leverbaar");
        assertThat(closed.state()).isEqualTo(State.RECEIVED);
        assertThat(orders.cancelRest(order.id(), List.of(), null)).isEqualTo(closed);

        PurchaseOrder late = orders.receive(
                new ReceivePurchase(Ids.next(), order.id(), null, null, List.of(new Arrived(lampLine, 3, 0))));
        assertThat(late.lines().getFirst().cancelled()).isEqualTo(1);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(2 + 10);
    }

    @Test
    void tellsWhatIsOnItsWayUntilItIsThere() {
        backorders.set(new SetBackorder(vase, shop.location(), Kind.INCOMING, 100, null, 0, null));
        assertThat(left()).isZero();
        PurchaseOrder order = ordered(12, 5);
        assertThat(left()).isEqualTo(5);
        assertThat(backorders.terms(List.of(vase)).get(vase).promisedOn()).isEqualTo(order.expectedOn());
        orders.receive(new ReceivePurchase(
                Ids.next(),
                order.id(),
                null,
                null,
                List.of(new Arrived(order.lines().getLast().id(), 2, 0))));
        assertThat(left()).isEqualTo(3);
        orders.cancelRest(order.id(), List.of(), null);
        assertThat(left()).isZero();
    }

    private int left() {
        return backorders.terms(List.of(vase)).get(vase).left();
    }

    @Test
    void refusesWhatTheSupplierDoesNotTake() {
        UUID id = Ids.next();
        orders.save(draft(id, 13, 1, null));
        assertThat(refusal(() -> orders.order(id, null, false))).isEqualTo(PurchasingRefusal.NOT_IN_PACKS);
        orders.save(draft(id, 6, 1, 1));
        assertThat(refusal(() -> orders.order(id, null, false))).isEqualTo(PurchasingRefusal.BELOW_LEAST);
        assertThat(refusal(() -> orders.save(draft(id, 12, 1, 1))))
                .isEqualTo(io.toonbank.platform.web.PlatformRefusal.STALE_VERSION);
        UUID dear = aSupplier(eur(1_000_000)).id();
        UUID other = Ids.next();
        orders.save(new SavePurchase(
                other, dear, shop.location(), null, null, List.of(new WantedLine(vase, 1, 500L)), null));
        assertThat(refusal(() -> orders.order(other, null, false))).isEqualTo(PurchasingRefusal.BELOW_MINIMUM);
        assertThat(orders.order(other, null, true).state()).isEqualTo(State.ORDERED);
        assertThat(refusal(() -> orders.save(new SavePurchase(
                        other, dear, shop.location(), null, null, List.of(new WantedLine(vase, 2, 500L)), 2))))
                .isEqualTo(PurchasingRefusal.ORDER_STATE);
    }

    @Test
    void booksOneDeliveryOnceHoweverManyScanIt() throws Exception {
        PurchaseOrder order = ordered(12, 5);
        var receipt = new ReceivePurchase(
                Ids.next(),
                order.id(),
                null,
                null,
                List.of(new Arrived(order.lines().getFirst().id(), 12, 0)));
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : IntStream.range(0, 8)
                    .mapToObj(_ -> hands.submit(() -> orders.receive(receipt)))
                    .toList()) {
                assertThat(done.get().lines().getFirst().received()).isEqualTo(12);
            }
        }
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(2 + 12);
    }

    @Test
    void proposesWhatFallsShortInWholePacksAndNotTwice() {
        replenishment.setLevels(
                List.of(new LevelToKeep(lamp, shop.location(), 5, 15), new LevelToKeep(vase, shop.location(), 3, 10)));

        List<Proposal> proposals = replenishment.proposals(shop.location());

        assertThat(proposals).extracting(Proposal::variantId).containsExactly(vase, lamp);
        assertThat(proposals).extracting(Proposal::quantity).containsExactly(10, 18);
        assertThat(proposals).extracting(Proposal::supplierId).containsOnly(supplier);
        var made = replenishment.make(proposals.stream()
                .map(one -> new Chosen(one.variantId(), one.locationId(), one.quantity(), one.fromLocationId()))
                .toList());
        assertThat(made.purchaseOrderIds()).hasSize(1);
        assertThat(orders.find(made.purchaseOrderIds().getFirst()).orElseThrow().lines())
                .hasSize(2);
        assertThat(replenishment.proposals(shop.location())).isEmpty();
        assertThat(refusal(() -> replenishment.setLevels(List.of(new LevelToKeep(lamp, shop.location(), 5, 4)))))
                .isEqualTo(PurchasingRefusal.WRONG_LEVELS);
    }

    @Test
    void isDrawnAsTheTableSays() throws java.io.IOException {
        StringBuilder diagram = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (State from : State.values()) {
            PurchaseOrder.TRANSITIONS.get(from).stream()
                    .sorted()
                    .forEach(to -> diagram.append("  ")
                            .append(from)
                            .append(" --> ")
                            .append(to)
                            .append('\n'));
        }
        assertThat(java.nio.file.Files.readString(java.nio.file.Path.of("..", "docs", "flows", "purchase-orders.md")))
                .contains(diagram.append("```"));
    }

    private PurchaseOrder ordered(int lamps, int vases) {
        UUID id = Ids.next();
        orders.save(draft(id, lamps, vases, null));
        return orders.order(id, null, false);
    }

    private SavePurchase draft(UUID id, int lamps, int vases, @Nullable Integer version) {
        return new SavePurchase(
                id,
                supplier,
                shop.location(),
                null,
                null,
                List.of(new WantedLine(lamp, lamps, null), new WantedLine(vase, vases, null)),
                version);
    }

    private Supplier aSupplier(@Nullable Money minimum) {
        UUID id = Ids.next();
        return suppliers.save(new SaveSupplier(
                id, "S-" + id, "Proefleverancier", null, null, null, "nl", "EUR", 7, minimum, null, true, null));
    }

    private static Item item(UUID variant, long cost, int pack, int least) {
        return new Item(variant, null, eur(cost), pack, least, null, true);
    }

    private static io.toonbank.kernel.RefusalCode refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).refusal();
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
