package io.toonbank.returns;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.OrderMoney;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.customers.Customers;
import io.toonbank.inventory.Disposition;
import io.toonbank.inventory.StockAudit;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.payments.Payments;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.returns.ReturnPolicies.PublishBook;
import io.toonbank.returns.ReturnRule.DeliveryBack;
import io.toonbank.returns.ReturnRule.Fee;
import io.toonbank.returns.Returns.CounterReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.returns.Returns.Line;
import io.toonbank.returns.Returns.RequestReturn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of returns share: a shop with two stores, a lamp and a vase, and orders that reached their customers. */
abstract class ReturnsInAShop {

    static final UUID NOBODY = Ids.next();

    @Autowired
    Returns returns;

    @Autowired
    ReturnPolicies policies;

    @Autowired
    Checkouts checkouts;

    @Autowired
    OrderHandling handling;

    @Autowired
    OrderBook orders;

    @Autowired
    OrderMoney money;

    @Autowired
    Payments payments;

    @Autowired
    StockLevels levels;

    @Autowired
    StockAudit auditor;

    @Autowired
    Customers customers;

    @Autowired
    ShopCast cast;

    @Autowired
    SettableClock clock;

    Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    UUID lamp = Ids.next();
    UUID vase = Ids.next();

    @BeforeEach
    void aShopWithTwoArticles() {
        shop = cast.aWebShop(2);
        lamp = cast.anArticle(shop, 2_000, 20, 20);
        vase = cast.anArticle(shop, 999, 20, 0);
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    UUID here() {
        return shop.locations().getLast();
    }

    /** Bought with a card and sent. */
    Order sent(WantedLine... lines) {
        return sent(null, lines);
    }

    Order sent(@Nullable UUID customerId, WantedLine... lines) {
        Order order = placed(customerId, lines);
        order.lines().stream()
                .flatMap(found -> found.allocations().stream())
                .map(Order.Allocation::locationId)
                .distinct()
                .forEach(from -> handling.handOver(
                        new HandOverLines(Ids.next(), order.id(), from, HandOverLines.Way.SHIPPED, List.of())));
        return orders.require(order.id());
    }

    Order placed(@Nullable UUID customerId, WantedLine... lines) {
        var checkout = checkouts.create(
                cast.start(shop, customerId, DeliveryWish.ship("standard", ShopCast.anAddress()), lines));
        var outcome = checkouts.complete(checkout.id(), new Shopper(customerId), paying("approve"));
        return orders.require(((CompletionOutcome.Completed) outcome).order().id());
    }

    Order lamps(int quantity) {
        return sent(line(lamp, quantity));
    }

    static Returns.Line back(Order order, int line, int quantity, ReturnReason reason) {
        return new Line(Ids.next(), order.lines().get(line).id(), quantity, reason, null);
    }

    RequestReturn asked(Order order, RefundWay way, Returns.Line... lines) {
        return new RequestReturn(
                Ids.next(),
                order.id(),
                ReturnSource.ONLINE,
                ReturnWay.POST,
                null,
                way,
                null,
                List.of(lines),
                List.of(),
                null,
                false);
    }

    /** On the counter of a store, everything back to sale. */
    CounterReturn atCounter(Order order, RefundWay way, Returns.Line... lines) {
        return atCounter(order, way, Disposition.BACK_TO_SALE, lines);
    }

    CounterReturn atCounter(Order order, RefundWay way, Disposition disposition, Returns.Line... lines) {
        List<Judged> judged = new ArrayList<>();
        for (Returns.Line line : lines) {
            judged.add(new Judged(line.id(), line.quantity(), disposition, null));
        }
        return new CounterReturn(
                new RequestReturn(
                        Ids.next(),
                        order.id(),
                        ReturnSource.TILL,
                        ReturnWay.STORE,
                        here(),
                        way,
                        null,
                        List.of(lines),
                        List.of(),
                        null,
                        false),
                Ids.next(),
                here(),
                "Test",
                judged);
    }

    /** Holds in this shop's channel only; the rest of the book stays. */
    void rule(ReturnRule rule) {
        List<ReturnRule> rules = new ArrayList<>(List.of(rule));
        rules.addAll(policies.all().getFirst().rules());
        policies.publish(new PublishBook(policies.all().getFirst().version(), null, null, rules));
    }

    ReturnRule aRule(int days, boolean finalSale, Fee fee) {
        return aRule(Set.of(), days, finalSale, fee, DeliveryBack.WITHIN_WITHDRAWAL);
    }

    ReturnRule aRule(Set<String> categories, int days, boolean finalSale, Fee fee, DeliveryBack delivery) {
        return new ReturnRule(
                "t-" + Ids.next().toString().substring(24),
                Translated.nlEn("Proef", "Test"),
                Set.of(shop.channel()),
                categories,
                null,
                null,
                null,
                days,
                null,
                finalSale,
                fee,
                Translated.NOTHING,
                EnumSet.allOf(RefundWay.class),
                delivery,
                Translated.nlEn("Proef", "Test"));
    }

    /** Taken and not paid back. */
    long kept(Order order) {
        return money.kept(order.id()).amount();
    }

    long onHand(UUID variant, UUID location) {
        return levels.level(variant, location).onHand();
    }

    void nothingIsWrong() {
        assertThat(auditor.run().findings()).isEmpty();
    }

    static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    static String refusal(ThrowingCallable call) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        return refused == null ? "not refused" : refused.code();
    }
}
