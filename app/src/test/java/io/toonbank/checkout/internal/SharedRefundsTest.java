package io.toonbank.checkout.internal;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.ledger.LedgerAudit;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.payments.GiftCardOffice;
import io.toonbank.payments.GiftCardOffice.IssueCard;
import io.toonbank.payments.GiftCardOffice.IssuedCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is shipped, cancelled and returned of an order in whatever steps, both tenders bear it in proportion, to the cent. */
@ToonbankTest
class SharedRefundsTest {

    private static final int LINES = 3;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderProgress progress;

    @Autowired
    private MoneyTasks tasks;

    @Autowired
    private MoneyFollowing money;

    @Autowired
    private Payments payments;

    @Autowired
    private GiftCards cards;

    @Autowired
    private GiftCardOffice office;

    @Autowired
    private LedgerAudit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ShopCast cast;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void addsUpToTheCentInWhateverSteps(long seed) {
        Random random = new Random(seed);
        Shop shop = cast.aWebShop(1);
        Checkouts.WantedLine[] lines = new Checkouts.WantedLine[LINES];
        for (int i = 0; i < LINES; i++) {
            UUID article = cast.anArticle(shop, 101 + random.nextInt(9_000), 50);
            lines[i] = line(article, 1 + random.nextInt(6));
        }
        Checkout checkout = checkouts.create(cast.shipping(shop, lines));
        IssuedCard card = aCard(1 + random.nextInt((int) checkout.total().amount() - 1));
        Order order = bought(checkout, card);

        for (int step = 0; step < 12; step++) {
            act(random, shop, order.id());
            assertAddsUp(order.id(), card);
        }
        finish(shop, order.id());

        assertAddsUp(order.id(), card);
        assertThat(now(order).due()).isEqualTo(sum(order.id(), _ -> true));
        assertThat(audit.run().findings()).isEmpty();
    }

    private void act(Random random, Shop shop, UUID orderId) {
        Order order = orders.require(orderId);
        Order.Line line = order.lines().get(random.nextInt(LINES));
        int atCustomer = line.progress().handedOver() - line.progress().returned();
        switch (random.nextInt(3)) {
            case 0 -> {
                if (line.open() > 0) {
                    handling.handOver(new HandOverLines(
                            Ids.next(), orderId, shop.location(), Way.SHIPPED, some(random, line, line.open())));
                }
            }
            case 1 -> {
                if (line.open() > 0) {
                    handling.cancel(new CancelLines(Ids.next(), orderId, some(random, line, line.open()), "a test"));
                }
            }
            default -> {
                if (atCustomer > 0) {
                    giveBack(shop, orderId, some(random, line, atCustomer));
                }
            }
        }
    }

    /** Everything that is left goes out, and all of it comes back, but for the delivery. */
    private void finish(Shop shop, UUID orderId) {
        if (orders.require(orderId).unfinished()) {
            handling.handOver(new HandOverLines(Ids.next(), orderId, shop.location(), Way.SHIPPED, List.of()));
        }
        for (Order.Line line : orders.require(orderId).lines()) {
            int atCustomer = line.progress().handedOver() - line.progress().returned();
            if (atCustomer > 0) {
                giveBack(shop, orderId, List.of(new LineQuantity(line.id(), atCustomer)));
            }
        }
    }

    private void giveBack(Shop shop, UUID orderId, List<LineQuantity> lines) {
        transaction.executeWithoutResult(_ -> {
            var _ = progress.takeBack(new TakeBackLines(Ids.next(), orderId, shop.location(), lines, "a test"));
            tasks.ask(orderId);
        });
        money.follow(orderId);
    }

    private static List<LineQuantity> some(Random random, Order.Line line, int most) {
        return List.of(new LineQuantity(line.id(), 1 + random.nextInt(most)));
    }

    private void assertAddsUp(UUID orderId, IssuedCard card) {
        Order order = orders.require(orderId);
        long kept = sum(orderId, _ -> true).amount();
        assertThat(kept)
                .isEqualTo(
                        order.handedOverAmount().minus(order.returnedAmount()).amount());
        var now = cards.find(card.card().id()).orElseThrow();
        long keptOfCard = sum(orderId, payment -> payment.method().equals(GiftCards.METHOD))
                .amount();
        assertThat(now.balance().amount()).isEqualTo(card.card().issued().amount() - keptOfCard);
        double fair = (double) kept
                * card.card().issued().amount()
                / order.amounts().total().amount();
        assertThat((double) keptOfCard).isBetween(fair - 3, fair + 3);
    }

    private Money sum(UUID orderId, Predicate<Payment> of) {
        return payments.ofOrder(orderId).stream()
                .filter(of)
                .map(payment -> payment.captured().minus(payment.refunded()))
                .reduce(Money.zero("EUR"), Money::plus);
    }

    private Order now(Order order) {
        return orders.require(order.id());
    }

    private IssuedCard aCard(long amount) {
        return office.issue(IssueCard.given(Ids.next(), Money.of(amount, "EUR"), null, "a test"));
    }

    private Order bought(Checkout checkout, IssuedCard card) {
        checkouts.useGiftCard(
                checkout.id(), Shopper.STRANGER, new CardProof(card.code(), card.pin(), "test " + Ids.next()));
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))).order();
    }
}
