package io.toonbank.checkout.internal;

import static io.toonbank.checkout.PromotionCast.off;
import static io.toonbank.checkout.PromotionCast.orderOff;
import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** However a discounted order is cancelled and returned in parts, what goes back is what was paid, to the cent. */
@ToonbankTest
class RefundsOfPromotionsTest {

    private static final int PIECES_MAX = 7;

    @Autowired
    private ShopCast shops;

    @Autowired
    private PromotionCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderProgress progress;

    @Autowired
    private OrderBook orders;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackExactlyWhatWasPaid(long seed) {
        Random random = new Random(seed);
        Order order = buy(random);
        for (Order.Line line : order.lines()) {
            Money named = line.discounts().stream()
                    .map(LineDiscount::amount)
                    .reduce(Money.zero(order.currency()), Money::plus);
            assertThat(named).isEqualTo(line.discount());
        }

        cancelSome(order.id(), random);
        UUID location = order.lines().getFirst().allocations().getFirst().locationId();
        if (orders.require(order.id()).unfinished()) {
            handling.handOver(
                    new HandOverLines(Ids.next(), order.id(), location, HandOverLines.Way.SHIPPED, List.of()));
        }
        Money before = Money.zero(order.currency());
        while (takeSomeBack(order.id(), location, random)) {
            Money now = orders.require(order.id()).returnedAmount();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }

        Order end = orders.require(order.id());
        Money total = order.amounts().total();
        assertThat(end.cancelledAmount().plus(end.handedOverAmount())).isEqualTo(total);
        boolean delivered = end.handedOverAmount().isPositive();
        Money kept = delivered ? order.delivery().gross() : Money.zero(order.currency());
        assertThat(end.cancelledAmount().plus(end.returnedAmount())).isEqualTo(total.minus(kept));
    }

    private Order buy(Random random) {
        Shop shop = shops.aWebShop(1);
        UUID first = shops.anArticle(shop, 333 + random.nextInt(2_000), 50);
        UUID second = shops.anArticle(shop, 101 + random.nextInt(900), 50);
        UUID third = shops.anArticle(shop, 999, 50);
        cast.running(shop.channel(), off(first, 700 + random.nextInt(3_000)), "");
        cast.running(
                shop.channel(),
                "{\"buyGet\":{\"buy\":{\"variants\":[\"" + second + "\",\"" + third
                        + "\"]},\"buyQuantity\":1,\"get\":\"cheapest\",\"getQuantity\":1,\"cut\":{\"basisPoints\":5000}}}",
                "");
        cast.running(shop.channel(), orderOff(100 + random.nextInt(400)), "");
        cast.running(shop.channel(), "{\"deliveryCut\":{\"methods\":[\"standard\"],\"cut\":{\"amountOff\":95}}}", "");
        var checkout = checkouts.create(shops.shipping(
                shop,
                line(first, 1 + random.nextInt(PIECES_MAX)),
                line(second, 1 + random.nextInt(PIECES_MAX)),
                line(third, 1 + random.nextInt(PIECES_MAX))));
        var outcome = checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        Order order = ((CompletionOutcome.Completed) outcome).order();
        assertThat(order.amounts().total()).isEqualTo(checkout.total());
        assertThat(order.amounts().discount().isPositive()).isTrue();
        return orders.require(order.id());
    }

    private void cancelSome(UUID orderId, Random random) {
        for (int i = 0; i < random.nextInt(4); i++) {
            List<LineQuantity> some = new ArrayList<>();
            for (Order.Line line : orders.require(orderId).lines()) {
                if (line.open() > 0 && random.nextBoolean()) {
                    some.add(new LineQuantity(line.id(), 1 + random.nextInt(line.open())));
                }
            }
            if (!some.isEmpty()) {
                handling.cancel(new CancelLines(Ids.next(), orderId, some, "test"));
            }
        }
    }

    /** @return false once everything is back */
    private boolean takeSomeBack(UUID orderId, UUID location, Random random) {
        List<LineQuantity> some = new ArrayList<>();
        boolean left = false;
        for (Order.Line line : orders.require(orderId).lines()) {
            int out = line.progress().handedOver() - line.progress().returned();
            left |= out > 0;
            if (out > 0 && random.nextBoolean()) {
                some.add(new LineQuantity(line.id(), 1 + random.nextInt(out)));
            }
        }
        if (!some.isEmpty()) {
            transaction.executeWithoutResult(
                    _ -> progress.takeBack(new TakeBackLines(Ids.next(), orderId, location, some, null)));
        }
        return left;
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }
}
