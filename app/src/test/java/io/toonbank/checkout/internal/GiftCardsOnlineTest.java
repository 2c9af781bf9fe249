package io.toonbank.checkout.internal;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.Availability;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.LedgerAudit;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderStatus;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCardOffice;
import io.toonbank.payments.GiftCardOffice.IssueCard;
import io.toonbank.payments.GiftCardOffice.IssuedCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.StoreCredit;
import io.toonbank.payments.StoreCredit.BookCredit;
import io.toonbank.payments.StoredValue;
import io.toonbank.payments.StoredValue.Spend;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class GiftCardsOnlineTest {

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private CheckoutStore store;

    @Autowired
    private CheckoutJanitor janitor;

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private Payments payments;

    @Autowired
    private GiftCards cards;

    @Autowired
    private GiftCardOffice office;

    @Autowired
    private StoreCredit storeCredit;

    @Autowired
    private StoredValue value;

    @Autowired
    private Availability availability;

    @Autowired
    private LedgerAudit audit;

    @Autowired
    private ShopCast cast;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private UUID voucher = Ids.next();

    @BeforeEach
    void aShopWithLampsAndGiftCards() {
        shop = cast.aWebShop(1);
        lamp = cast.anArticle(shop, 5_000, 40);
        voucher = cast.aGiftCardArticle(shop, 5_000);
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void paysInPartWithACardAndTheRestByAnotherMethod() {
        IssuedCard card = aCard(4_000);
        Checkout checkout = aCheckoutOf(2, card);
        assertThat(checkout.toPay()).isEqualTo(eur(6_000));

        Order order = bought(checkout);

        assertThat(balance(card)).isEqualTo(4_000);
        assertThat(available(card)).isZero();
        assertThat(payments.ofOrder(order.id())).extracting(Payment::state).containsOnly(PaymentState.AUTHORISED);
        handling.handOver(new HandOverLines(Ids.next(), order.id(), shop.location(), Way.SHIPPED, List.of()));
        assertThat(captured(order)).containsExactlyInAnyOrder(4_000L, 6_000L);
        assertThat(balance(card)).isZero();
    }

    @Test
    void paysWhollyWithACardAndAsksNoProvider() {
        IssuedCard card = aCard(20_000);
        Checkout checkout = aCheckoutOf(1, card);
        assertThat(checkout.toPay().isZero()).isTrue();

        Order order = bought(checkout);

        assertThat(payments.ofOrder(order.id()))
                .singleElement()
                .satisfies(payment -> assertThat(payment.method()).isEqualTo(GiftCards.METHOD));
    }

    @Test
    void takesAndGivesBackInProportionToTheTenders() {
        IssuedCard card = aCard(4_000);
        Order order = bought(aCheckoutOf(2, card));
        UUID line = order.lines().getFirst().id();

        handling.handOver(new HandOverLines(
                Ids.next(), order.id(), shop.location(), Way.SHIPPED, List.of(new LineQuantity(line, 1))));
        assertThat(captured(order)).containsExactlyInAnyOrder(2_000L, 3_000L);

        handling.cancel(new CancelLines(Ids.next(), order.id(), List.of(), "a test"));
        assertThat(captured(order)).containsExactlyInAnyOrder(2_000L, 3_000L);
        assertThat(available(card)).isEqualTo(2_000);
        assertThat(audit.run().findings()).isEmpty();
    }

    @Test
    void letsTheCardGoWhenTheProviderDeclinesAfterIt() {
        IssuedCard card = aCard(4_000);
        Checkout checkout = aCheckoutOf(2, card);

        assertThat(refusal(() -> complete(checkout, "decline"))).isEqualTo("checkout.payment-declined");

        assertThat(available(card)).isEqualTo(4_000);
        assertThat(free()).isEqualTo(40);
        assertThat(find(checkout).state()).isEqualTo(CheckoutState.OPEN);
        assertThat(bought(checkout).status()).isEqualTo(OrderStatus.OPEN);
        assertThat(available(card)).isZero();
    }

    @Test
    void saysSoWhenTheCardWasSpentElsewhereAndUsesWhatIsLeftTheNextTime() {
        IssuedCard card = aCard(4_000);
        Checkout checkout = aCheckoutOf(2, card);
        spend(card, 1_500);

        assertThat(refusal(() -> complete(checkout, "approve"))).isEqualTo("checkout.credit-changed");

        assertThat(free()).isEqualTo(40);
        Checkout again = find(checkout);
        assertThat(again.state()).isEqualTo(CheckoutState.OPEN);
        assertThat(again.toPay()).isEqualTo(eur(7_500));
        assertThat(payments.ofOrder(checkout.id()))
                .extracting(Payment::state)
                .containsOnly(PaymentState.DECLINED, PaymentState.CANCELLED);
        Order order = bought(again);
        assertThat(payments.ofOrder(order.id()).stream()
                        .filter(payment -> payment.state() == PaymentState.AUTHORISED)
                        .mapToLong(payment -> payment.amount().amount()))
                .containsExactlyInAnyOrder(2_500L, 7_500L);
    }

    @Test
    void holdsTheCardWhileTheShopperIsAtTheBankAndLetsItGoWhenTheyGiveUp() {
        IssuedCard card = aCard(4_000);
        Checkout checkout = aCheckoutOf(2, card);

        assertThat(complete(checkout, "redirect")).isInstanceOf(CompletionOutcome.RedirectNeeded.class);
        assertThat(available(card)).isZero();

        checkouts.cancel(checkout.id(), Shopper.STRANGER);
        assertThat(available(card)).isEqualTo(4_000);
        assertThat(free()).isEqualTo(40);
    }

    @Test
    void aBankThatNeverAnswersInTimeGivesTheCardBack() {
        IssuedCard card = aCard(4_000);
        Checkout checkout = aCheckoutOf(2, card);

        assertThat(complete(checkout, "never")).isInstanceOf(CompletionOutcome.Pending.class);
        assertThat(available(card)).isZero();

        clock.advance(Duration.ofMinutes(1));
        janitor.look(checkout.id());
        assertThat(available(card)).isEqualTo(4_000);
        assertThat(find(checkout).state()).isEqualTo(CheckoutState.OPEN);
    }

    @Test
    void theJanitorFinishesAPurchaseWhoseProcessDiedBetweenHoldingAndPlacing() {
        IssuedCard card = aCard(20_000);
        Checkout checkout = aCheckoutOf(1, card);
        died(bought(checkout));
        assertThat(available(card)).isEqualTo(15_000);

        clock.advance(CheckoutStore.ATTEMPT_LASTS.plusSeconds(1));
        janitor.look(checkout.id());

        assertThat(orders.find(checkout.id())).isPresent();
        assertThat(available(card)).isEqualTo(15_000);
        assertThat(payments.ofOrder(checkout.id())).hasSize(1);
    }

    @Test
    void theJanitorHoldsWhatAProcessThatDiedBeforeHoldingDidNot() {
        IssuedCard card = aCard(20_000);
        Checkout checkout = aCheckoutOf(1, card);
        died(bought(checkout));
        UUID payment = payments.ofOrder(checkout.id()).getFirst().id();
        payments.cancel(payment, "the hold never was");
        spend(card, 19_000);

        clock.advance(CheckoutStore.ATTEMPT_LASTS.plusSeconds(1));
        janitor.look(checkout.id());

        assertThat(orders.find(checkout.id())).isEmpty();
        assertThat(find(checkout).state()).isEqualTo(CheckoutState.OPEN);
        assertThat(available(card)).isEqualTo(1_000);
        assertThat(free()).isEqualTo(40);
    }

    @Test
    void anExpiredQuoteIsAgreedAnewAndTheCardPaysOfTheNewTotal() {
        IssuedCard card = aCard(20_000);
        Checkout checkout = aCheckoutOf(1, card);
        cast.price(shop, lamp, 6_000);
        clock.advance(Checkouts.QUOTE_HOLDS.plusSeconds(1));

        assertThat(refusal(() -> complete(checkout, "approve"))).isEqualTo("checkout.price-changed");
        assertThat(available(card)).isEqualTo(20_000);

        Order order = bought(find(checkout));
        assertThat(order.amounts().total()).isEqualTo(eur(6_000));
        assertThat(available(card)).isEqualTo(14_000);
    }

    @Test
    void manyShoppersAndTillsWithTheSameCardNeverSpendMoreThanIsOnIt() {
        IssuedCard card = aCard(4 * 5_000 + 100);
        List<Checkout> open = java.util.stream.IntStream.range(0, 12)
                .mapToObj(_ -> aCheckoutOf(1, card))
                .toList();

        List<Boolean> paid = Together.run(24, number -> {
            try {
                if (number % 2 == 0) {
                    return complete(open.get(number / 2), "approve") instanceof Completed;
                }
                spend(card, 5_000);
                return true;
            } catch (Refused _) {
                return false;
            }
        });

        assertThat(Collections.frequency(paid, true)).isEqualTo(4);
        assertThat(available(card)).isEqualTo(100);
        assertThat(audit.run().findings()).isEmpty();
    }

    @Test
    void paysWithStoreCreditOfTheCustomerWhoseCheckoutItIs() {
        UUID customer = Ids.next();
        storeCredit.book(new BookCredit(Ids.next(), customer, eur(3_000), "a test", null));
        var start = cast.start(
                shop,
                customer,
                io.toonbank.checkout.DeliveryWish.ship("standard", ShopCast.anAddress()),
                line(lamp, 1));
        Checkout checkout = checkouts.create(start);
        Shopper shopper = Shopper.customer(customer);

        assertThat(checkouts.useStoreCredit(checkout.id(), shopper).toPay()).isEqualTo(eur(2_000));
        var completed = (Completed) checkouts.complete(checkout.id(), shopper, paying("approve"));

        assertThat(completed.order().amounts().total()).isEqualTo(eur(5_000));
        assertThat(storeCredit.available(customer, "EUR").isZero()).isTrue();
    }

    @Test
    void nobodyNamesABalanceTheyDidNotProveToHave() {
        IssuedCard card = aCard(20_000);
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, 1)));
        var stolen = new Checkouts.Completion(GiftCards.METHOD, card.card().id().toString(), null, null, null);

        assertThat(refusal(() -> checkouts.complete(checkout.id(), Shopper.STRANGER, stolen)))
                .isEqualTo("payments.no-such-method");
        assertThat(refusal(() -> checkouts.useGiftCard(
                        checkout.id(), Shopper.STRANGER, new CardProof(card.code(), "nope", "test " + Ids.next()))))
                .isEqualTo("payments.no-such-gift-card");
        assertThat(available(card)).isEqualTo(20_000);
    }

    @Test
    void sellsACardThatIsActiveWhenItsMoneyWasTaken() {
        Checkout checkout = checkouts.create(cast.start(shop, null, null, line(voucher, 2)));
        assertThat(checkout.ready()).isTrue();
        assertThat(checkouts.deliveryChoices(checkout.id(), Shopper.STRANGER)).isEmpty();

        Order order = bought(checkout);

        assertThat(order.status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(order.amounts().tax().isZero()).isTrue();
        assertThat(payments.ofOrder(order.id()).getFirst().captured()).isEqualTo(eur(10_000));
        assertThat(cards.letters(order.id()))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(
                                cards.find(letter.cardId()).orElseThrow().available())
                        .isEqualTo(eur(5_000)));
    }

    @Test
    void aCardInTheBasketIsNotPaidWithACard() {
        IssuedCard card = aCard(50_000);
        Checkout checkout = checkouts.create(cast.shipping(shop, line(voucher, 1), line(lamp, 1)));
        Checkout chosen = use(checkout, card);

        assertThat(chosen.toPay()).isEqualTo(eur(5_000));
        Order order = bought(chosen);
        assertThat(order.status()).isEqualTo(OrderStatus.PARTLY_FULFILLED);
        assertThat(cards.letters(order.id())).hasSize(1);
    }

    @Test
    void cardsOfAnOrderWhoseMoneyIsNotThereYetDoNotOpen() {
        Checkout checkout = checkouts.create(cast.start(shop, null, null, line(voucher, 1)));
        assertThat(complete(checkout, "redirect")).isInstanceOf(CompletionOutcome.RedirectNeeded.class);

        assertThat(cards.anyWaiting(checkout.id())).isFalse();
        assertThat(cards.letters(checkout.id())).isEmpty();
    }

    /** As if the process had died after the card was held: no order, the attempt still under way. */
    private void died(Order order) {
        sql.update("delete from orders.allocation where order_id = ?", order.id());
        sql.update("delete from orders.line where order_id = ?", order.id());
        sql.update("delete from orders.sales_order where id = ?", order.id());
        sql.update("update checkout.purchase set state = 'COMPLETING' where id = ?", order.id());
        sql.update("update inventory.reservation set state = 'HELD', order_id = null where order_id = ?", order.id());
    }

    private IssuedCard aCard(long amount) {
        return office.issue(IssueCard.given(Ids.next(), eur(amount), null, "a test"));
    }

    /** So many lamps at 50 euro, delivered free. */
    private Checkout aCheckoutOf(int lamps, IssuedCard card) {
        return use(checkouts.create(cast.shipping(shop, line(lamp, lamps))), card);
    }

    private Checkout use(Checkout checkout, IssuedCard card) {
        return checkouts.useGiftCard(
                checkout.id(), Shopper.STRANGER, new CardProof(card.code(), card.pin(), "test " + Ids.next()));
    }

    private CompletionOutcome complete(Checkout checkout, String instrument) {
        return checkouts.complete(checkout.id(), Shopper.STRANGER, paying(instrument));
    }

    private Order bought(Checkout checkout) {
        return ((Completed) complete(checkout, "approve")).order();
    }

    private Checkout find(Checkout checkout) {
        return checkouts.find(checkout.id(), Shopper.STRANGER);
    }

    private void spend(IssuedCard card, long amount) {
        var spend = new Spend(
                Ids.next(), Ids.next(), GiftCards.METHOD, card.card().id(), eur(amount), clock.instant(), null);
        transaction.executeWithoutResult(_ -> value.spend(List.of(spend)));
    }

    private List<Long> captured(Order order) {
        return payments.ofOrder(order.id()).stream()
                .map(payment -> payment.captured().amount())
                .toList();
    }

    private long balance(IssuedCard card) {
        return now(card).balance().amount();
    }

    private long available(IssuedCard card) {
        return now(card).available().amount();
    }

    private GiftCard now(IssuedCard card) {
        return cards.find(card.card().id()).orElseThrow();
    }

    private long free() {
        return availability.forChannel(shop.channel(), List.of(lamp)).values().stream()
                .mapToLong(view -> view.available())
                .sum();
    }

    private static String refusal(Runnable work) {
        return catchThrowableOfType(Refused.class, work::run).code();
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
