package io.toonbank.loyalty;

import static io.toonbank.checkout.PromotionCast.off;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import io.toonbank.kernel.Ids;
import io.toonbank.ledger.LedgerAudit;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.orders.OrderSource;
import io.toonbank.orders.PlacementStep;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.PromotionClaims;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quotes;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class PointsTest {

    @Autowired
    private Points points;

    @Autowired
    private Customers customers;

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderProgress progress;

    @Autowired
    private Quotes quotes;

    @Autowired
    private PromotionClaims claims;

    @Autowired
    private PromotionCast promotions;

    @Autowired
    private ShopCast shops;

    @Autowired
    private LedgerAudit audit;

    @Autowired
    private Clock clock;

    private UUID collector = Ids.next();

    @BeforeEach
    void twoPointsForAEuro() {
        EarningRule rule = points.rule();
        points.change(true, 2, "EUR", clock.instant().minusSeconds(60), rule.version());
        collector = aGuest();
        customers.giveLoyaltyCard(collector);
    }

    @AfterEach
    void noPointsInOtherTests() {
        EarningRule rule = points.rule();
        points.change(false, 1, "EUR", null, rule.version());
    }

    private UUID aGuest() {
        return customers.ensureByEmail("p-" + Ids.next() + "@example.org", PersonName.UNKNOWN, "nl");
    }

    @Test
    void countWhenGoodsReachTheCustomerAndGoOffWhenTheyComeBack() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_025, 9);
        Order order = placed(shop, collector, lamp, 3);
        points.bringUpToDate(order.id());
        assertThat(points.balance(collector)).as("nothing is there yet").isZero();

        handOver(shop, order, 2);
        points.bringUpToDate(order.id());
        // 3 × € 40.25 = € 120.75 is 241 points; two thirds of them, rounded down.
        assertThat(points.balance(collector)).isEqualTo(160);
        assertThat(points.earned(orders.require(order.id()))).isEqualTo(160);

        handOver(shop, order, 1);
        points.bringUpToDate(order.id());
        points.bringUpToDate(order.id());
        assertThat(points.balance(collector)).isEqualTo(241);

        takeBack(shop, order, 3);
        points.bringUpToDate(order.id());
        assertThat(points.balance(collector)).isZero();
        assertThat(points.orders(collector, 10))
                .singleElement()
                .satisfies(each -> assertThat(each.points()).isZero());
    }

    @Test
    void areMultipliedByAPromotionOnTheLinesItIsAbout() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 1_000, 9);
        UUID mug = shops.anArticle(shop, 1_000, 9);
        promotions.running(
                shop.channel(),
                "{\"pointsMultiplier\":{\"goods\":{\"variants\":[\"" + lamp + "\"]},\"thousandths\":2500}}",
                "");
        promotions.running(shop.channel(), off(lamp, 2_000), "");

        Order order = placed(shop, collector, List.of(lamp, mug), 1);
        handOver(shop, order, 1);
        points.bringUpToDate(order.id());

        // € 8 two and a half times, and € 10 once.
        assertThat(points.balance(collector)).isEqualTo(2 * (20 + 10));
    }

    @Test
    void areNotForGuestsNorForOrdersOfBefore() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000, 9);
        UUID guest = aGuest();
        Order ofGuest = placed(shop, guest, lamp, 1);
        handOver(shop, ofGuest, 1);
        points.bringUpToDate(ofGuest.id());
        assertThat(points.balance(guest)).isZero();

        Order early = placed(shop, collector, lamp, 1);
        handOver(shop, early, 1);
        points.change(
                true, 2, "EUR", clock.instant().plusSeconds(60), points.rule().version());
        points.bringUpToDate(early.id());
        assertThat(points.balance(collector)).isZero();
    }

    @Test
    void areBookedOnceHoweverManyHearOfItAtTheSameTime() {
        Shop shop = shops.aWebShop(1);
        Order order = placed(shop, collector, shops.anArticle(shop, 5_000, 9), 2);
        handOver(shop, order, 2);

        Together.run(8, _ -> {
            points.bringUpToDate(order.id());
            return true;
        });

        assertThat(points.balance(collector)).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsCancelledSentAndReturnedTheAccountEndsAtNothing(long seed) {
        Random random = new Random(seed);
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 1 + random.nextInt(9_999), 99);
        UUID mug = shops.anArticle(shop, 1 + random.nextInt(9_999), 99);
        if (random.nextBoolean()) {
            promotions.running(
                    shop.channel(),
                    "{\"pointsMultiplier\":{\"goods\":{\"variants\":[\"" + lamp + "\"]},\"thousandths\":"
                            + (1_001 + random.nextInt(4_000)) + "}}",
                    "");
        }
        Order order = placed(shop, collector, List.of(lamp, mug), 1 + random.nextInt(9));
        while (unfinished(orders.require(order.id()))) {
            step(shop, orders.require(order.id()), random);
            if (random.nextBoolean()) {
                points.bringUpToDate(order.id());
                assertThat(points.balance(collector)).isNotNegative();
            }
        }
        points.bringUpToDate(order.id());

        assertThat(points.balance(collector)).isZero();
        assertThat(audit.run().clean()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    private static boolean unfinished(Order order) {
        return order.lines().stream()
                .anyMatch(line -> line.open() > 0
                        || line.progress().handedOver() > line.progress().returned());
    }

    private void step(Shop shop, Order order, Random random) {
        Order.Line line = order.lines().get(random.nextInt(order.lines().size()));
        int with = line.progress().handedOver() - line.progress().returned();
        if (line.open() > 0 && random.nextInt(4) == 0) {
            progress.cancel(new CancelLines(Ids.next(), order.id(), some(line, line.open(), random), null));
        } else if (line.open() > 0 && random.nextBoolean()) {
            progress.handOver(new HandOverLines(
                    Ids.next(),
                    order.id(),
                    shop.location(),
                    HandOverLines.Way.SHIPPED,
                    some(line, line.open(), random)));
        } else if (with > 0) {
            progress.takeBack(
                    new TakeBackLines(Ids.next(), order.id(), shop.location(), some(line, with, random), null));
        }
    }

    private static List<LineQuantity> some(Order.Line line, int most, Random random) {
        return List.of(new LineQuantity(line.id(), 1 + random.nextInt(most)));
    }

    private Order placed(Shop shop, UUID customer, UUID variant, int quantity) {
        return placed(shop, customer, List.of(variant), quantity);
    }

    /** As checkout does it: priced, claimed, placed, the lines under the same ids. */
    private Order placed(Shop shop, UUID customer, List<UUID> variants, int quantity) {
        List<PriceLine> wanted = variants.stream()
                .map(variant -> new PriceLine(Ids.next().toString(), variant, quantity))
                .toList();
        Quote quote = quotes.quote(new PriceQuestion(
                shop.channel(), null, customer, Set.of(), "NL", clock.instant(), wanted, null, List.of(), List.of()));
        UUID id = Ids.next();
        claims.claim(List.of(Claim.of(id, customer, null, quote)));
        List<NewOrderLine> lines = new ArrayList<>();
        for (Quote.QuotedLine line : quote.lines()) {
            lines.add(new NewOrderLine(
                    UUID.fromString(line.lineId()),
                    line.variantId(),
                    "T",
                    "Proefartikel",
                    line.quantity(),
                    line.unitList(),
                    line.unitList(),
                    line.discount(),
                    line.taxRateMillionths(),
                    line.net(),
                    line.tax(),
                    line.gross(),
                    null,
                    List.of(new LineAllocation(shop.location(), line.quantity())),
                    LineProgress.NONE));
        }
        var nothing = io.toonbank.kernel.Money.zero("EUR");
        var delivery =
                new OrderDelivery(OrderDelivery.Kind.SHIP, "standard", null, null, 210_000, nothing, nothing, nothing);
        return orders.place(
                new NewOrder(
                        id,
                        OrderKind.SALE,
                        OrderSource.channel(shop.channel()),
                        customer,
                        new OrderContact("Test Persoon", id + "@example.org", null, "nl"),
                        clock.instant(),
                        "EUR",
                        true,
                        "NL",
                        lines,
                        delivery,
                        null,
                        OrderAmounts.of(lines, delivery, "EUR")),
                PlacementStep.none());
    }

    private void handOver(Shop shop, Order order, int each) {
        progress.handOver(new HandOverLines(
                Ids.next(), order.id(), shop.location(), HandOverLines.Way.SHIPPED, each(order, each)));
    }

    private void takeBack(Shop shop, Order order, int each) {
        progress.takeBack(new TakeBackLines(Ids.next(), order.id(), shop.location(), each(order, each), null));
    }

    private static List<LineQuantity> each(Order order, int quantity) {
        return order.lines().stream()
                .map(line -> new LineQuantity(line.id(), quantity))
                .toList();
    }
}
