package io.toonbank.sourcing;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.StockAudit;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Resourcing.MoveSupply;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is moved, handed over and cancelled in whatever order: what is promised is where the order says it comes from. */
@ToonbankTest
class MovedSupplyPropertiesTest {

    private static final int STEPS = 25;

    @Autowired
    Resourcing resourcing;

    @Autowired
    Checkouts checkouts;

    @Autowired
    OrderHandling handling;

    @Autowired
    OrderBook orders;

    @Autowired
    OrderStock stock;

    @Autowired
    StockAudit auditor;

    @Autowired
    ShopCast cast;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void promisesStayWhereTheOrderIsSuppliedFrom(long seed) {
        Random random = new Random(seed);
        Shop shop = cast.aWebShop(4);
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            articles.add(cast.anArticle(
                    shop, 1_000, 4 + random.nextInt(5), random.nextInt(5), random.nextInt(5), random.nextInt(5)));
        }
        List<UUID> placed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            placed.add(bought(shop, articles.get(i % 3), 1 + random.nextInt(2)));
        }
        for (int step = 0; step < STEPS; step++) {
            Order order = orders.require(placed.get(random.nextInt(placed.size())));
            try {
                act(random, shop, order);
            } catch (Refused _) {
                // What cannot be done leaves everything as it was; that is what is looked at below.
            }
            placed.forEach(this::requireInStep);
        }
        assertThat(auditor.run().findings()).noneMatch(finding -> articles.contains(finding.variantId()));
    }

    private void act(Random random, Shop shop, Order order) {
        UUID location = shop.locations().get(random.nextInt(4));
        UUID lineId = order.lines().getFirst().id();
        List<LineQuantity> one = List.of(new LineQuantity(lineId, 1));
        switch (random.nextInt(6)) {
            case 0 -> handling.cancel(new CancelLines(Ids.next(), order.id(), one, "test"));
            case 1 -> handling.handOver(new HandOverLines(Ids.next(), order.id(), location, Way.SHIPPED, one));
            case 2, 3 -> resourcing.resource(new MoveSupply(Ids.next(), order.id(), location, one, Reason.BY_HAND));
            default -> resourcing.resource(new MoveSupply(Ids.next(), order.id(), location, List.of(), Reason.BY_HAND));
        }
    }

    private void requireInStep(UUID orderId) {
        Map<UUID, Integer> supplied = new HashMap<>();
        orders.require(orderId)
                .lines()
                .forEach(line -> line.allocations().stream()
                        .filter(part -> part.open() > 0)
                        .forEach(part -> supplied.merge(part.locationId(), part.open(), Integer::sum)));
        Map<UUID, Integer> promised = new HashMap<>();
        for (Allocation part : stock.promised(orderId)) {
            promised.merge(part.locationId(), part.quantity(), Integer::sum);
        }
        assertThat(promised).isEqualTo(supplied);
    }

    private UUID bought(Shop shop, UUID variant, int quantity) {
        var checkout = checkouts.create(cast.shipping(shop, line(variant, quantity)));
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve")))
                .order()
                .id();
    }
}
