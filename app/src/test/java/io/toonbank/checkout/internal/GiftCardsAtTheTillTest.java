package io.toonbank.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.LedgerAudit;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCardOffice;
import io.toonbank.payments.GiftCardOffice.IssueCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.Payments;
import io.toonbank.payments.StoreCredit;
import io.toonbank.payments.StoreCredit.BookCredit;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class GiftCardsAtTheTillTest {

    @Autowired
    private CounterSales counter;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Payments payments;

    @Autowired
    private GiftCards cards;

    @Autowired
    private GiftCardOffice office;

    @Autowired
    private StoreCredit credit;

    @Autowired
    private StockLevels levels;

    @Autowired
    private LedgerAudit audit;

    @Autowired
    private ShopCast cast;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private UUID voucher = Ids.next();

    @BeforeEach
    void aStoreThatSellsLampsAndGiftCards() {
        shop = cast.aTillShop();
        lamp = cast.anArticle(shop, 1_250, 100);
        voucher = cast.aGiftCardArticle(shop, 5_000);
    }

    @Test
    void paysInPartWithACardAndTheRestInCash() {
        UUID card = aCard(1_000);
        var sale = sale(lamp, 1, null, card(card, 1_000), cash(500));

        var receipt = counter.sell(sale);
        var again = counter.sell(sale);

        assertThat(receipt.change()).isEqualTo(eur(250));
        assertThat(again.replayed()).isTrue();
        assertThat(balance(card)).isZero();
        assertThat(payments.ofOrder(sale.id()))
                .hasSize(2)
                .anySatisfy(payment -> assertThat(payment.reference()).startsWith("\u2022\u2022\u2022\u2022 "));
    }

    @Test
    void refusesMoreThanIsOnTheCardAndBooksNothing() {
        UUID card = aCard(1_000);
        var sale = sale(lamp, 1, null, card(card, 1_250));

        Refused refused = catchThrowableOfType(Refused.class, () -> counter.sell(sale));

        assertThat(refused.code()).isEqualTo("payments.gift-card-short");
        assertThat(refused.arguments()).containsEntry("available", eur(1_000));
        assertThat(orders.find(sale.id())).isEmpty();
        assertThat(payments.ofOrder(sale.id())).isEmpty();
        assertThat(balance(card)).isEqualTo(1_000);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(100);
    }

    @Test
    void refusesACardNobodyShowed() {
        var nothingShown = new CounterTender(Ids.next(), GiftCards.METHOD, eur(1_250), null);

        Refused refused = catchThrowableOfType(Refused.class, () -> counter.sell(sale(lamp, 1, null, nothingShown)));
        assertThat(refused.code()).isEqualTo("checkout.no-such-tender");
    }

    @Test
    void manyTillsWithTheSameCardSellOnlyWhatIsOnIt() {
        UUID card = aCard(5 * 1_250 + 1_000);

        List<Boolean> sold = Together.run(24, _ -> {
            try {
                counter.sell(sale(lamp, 1, null, card(card, 1_250)));
                return true;
            } catch (Refused refused) {
                assertThat(refused.code()).isEqualTo("payments.gift-card-short");
                return false;
            }
        });

        assertThat(Collections.frequency(sold, true)).isEqualTo(5);
        assertThat(balance(card)).isEqualTo(1_000);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(95);
        assertThat(audit.run().findings()).isEmpty();
    }

    @Test
    void paysWithTheStoreCreditOfTheCustomerWhoseSaleItIs() {
        UUID customer = Ids.next();
        credit.book(new BookCredit(Ids.next(), customer, eur(2_000), "a test", null));
        var tender = new CounterTender(Ids.next(), StoreCredit.METHOD, eur(1_250), null);

        counter.sell(sale(lamp, 1, customer, tender));
        assertThat(credit.available(customer, "EUR")).isEqualTo(eur(750));

        Refused nobody = catchThrowableOfType(Refused.class, () -> counter.sell(sale(lamp, 1, null, tender)));
        assertThat(nobody.code()).isEqualTo("checkout.no-such-tender");
    }

    @Test
    void sellsACardWithoutVatAndWithoutStockAndHandsItsCodeOver() {
        var sale = sale(voucher, 2, null, cash(10_000));

        Order order = counter.sell(sale).order();
        counter.sell(sale);

        assertThat(order.amounts().tax()).isEqualTo(eur(0));
        assertThat(order.amounts().total()).isEqualTo(eur(10_000));
        var letters = cards.letters(order.id());
        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.amount()).isEqualTo(eur(5_000));
            assertThat(balance(letter.cardId())).isEqualTo(5_000);
        });
        assertThat(levels.level(voucher, shop.location()).onHand()).isZero();
    }

    @Test
    void doesNotSellACardForACard() {
        UUID card = aCard(10_000);

        Refused refused = catchThrowableOfType(
                Refused.class, () -> counter.sell(sale(voucher, 1, null, card(card, 1_000), cash(4_000))));
        assertThat(refused.code()).isEqualTo("checkout.not-with-gift-card");
    }

    @Test
    void takesAnUnusedCardBackForItsMoneyAndBlocksIt() {
        Order order = counter.sell(sale(voucher, 2, null, cash(10_000))).order();
        UUID line = order.lines().getFirst().id();
        List<UUID> sold = cards.letters(order.id()).stream()
                .map(letter -> letter.cardId())
                .toList();
        counter.sell(sale(lamp, 1, null, card(sold.getFirst(), 1_250)));
        var both = new TakeBackLines(
                Ids.next(), order.id(), shop.location(), List.of(new LineQuantity(line, 2)), "a test");
        var one = new TakeBackLines(
                Ids.next(), order.id(), shop.location(), List.of(new LineQuantity(line, 1)), "a test");

        Refused refused = catchThrowableOfType(Refused.class, () -> handling.takeBackGiftCards(both));
        assertThat(refused.code()).isEqualTo("payments.gift-card-used");
        handling.takeBackGiftCards(one);
        handling.takeBackGiftCards(one);

        assertThat(payments.ofOrder(order.id()).getFirst().refunded()).isEqualTo(eur(5_000));
        assertThat(cards.find(sold.getLast()).orElseThrow().state()).isEqualTo(GiftCard.State.BLOCKED);
        assertThat(balance(sold.getLast())).isZero();
        assertThat(balance(sold.getFirst())).isEqualTo(3_750);
    }

    private UUID aCard(long amount) {
        return office.issue(IssueCard.given(Ids.next(), eur(amount), null, "a test"))
                .card()
                .id();
    }

    private long balance(UUID card) {
        return cards.find(card).orElseThrow().balance().amount();
    }

    private static CounterTender card(UUID card, long amount) {
        return new CounterTender(Ids.next(), GiftCards.METHOD, eur(amount), null, card);
    }

    private static CounterTender cash(long amount) {
        return new CounterTender(Ids.next(), "cash", eur(amount), null);
    }

    private CounterSale sale(UUID variant, int quantity, @Nullable UUID customer, CounterTender... tenders) {
        return new CounterSale(
                Ids.next(),
                new Basket(
                        shop.channel(),
                        shop.location(),
                        customer,
                        List.of(new BasketLine(Ids.next(), variant, quantity)),
                        List.of(),
                        List.of(),
                        "nl"),
                null,
                Ids.next(),
                null,
                "Test Verkoper",
                List.of(tenders),
                null);
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
