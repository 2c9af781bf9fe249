package io.toonbank.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.CounterSales.JournalEntry;
import io.toonbank.checkout.CounterSales.OfflineLine;
import io.toonbank.checkout.CounterSales.OfflineSale;
import io.toonbank.checkout.CounterSales.OfflineTender;
import io.toonbank.checkout.CounterSales.SyncResult;
import io.toonbank.checkout.CounterSales.SyncResult.Booked;
import io.toonbank.checkout.CounterSales.SyncResult.NeedsAttention;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderStatus;
import io.toonbank.payments.Payments;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ToonbankTest
class CounterSalesTest {

    @Autowired
    private CounterSales counter;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Payments payments;

    @Autowired
    private StockLevels levels;

    @Autowired
    private ShopCast cast;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private final UUID device = Ids.next();
    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aStoreWithAnArticle() {
        shop = cast.aTillShop();
        lamp = cast.anArticle(shop, 1_250, 3);
    }

    @Test
    void sellsWithSeveralTendersAndGivesChangeOnCashOnly() {
        var sale = sale(2, null, tender("terminal", 1_000), tender("cash", 2_000));

        var receipt = counter.sell(sale);
        var again = counter.sell(sale);

        assertThat(receipt.change()).isEqualTo(eur(500));
        assertThat(receipt.order().status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(receipt.order().number()).startsWith("T");
        assertThat(receipt.warnings()).isEmpty();
        assertThat(orders.require(sale.id())).isEqualTo(receipt.order());
        assertThat(again.replayed()).isTrue();
        assertThat(again.change()).isEqualTo(eur(500));
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(1);
        assertThat(payments.ofOrder(sale.id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1002,2000,1000,2", "1003,2000,995,-2", "1003,1005,0,-2", "1003,1003,0,0", "1005,1005,0,0"})
    void roundsWhatIsPaidInCashAndBooksTheDifference(long price, long handedOver, long change, long rounding) {
        lamp = cast.anArticle(shop, price, 3);
        var sale = sale(1, eur(price), tender("cash", handedOver));

        var receipt = counter.sell(sale);

        assertThat(receipt.order().amounts().total()).isEqualTo(eur(price));
        assertThat(receipt.change()).isEqualTo(eur(change));
        assertThat(counter.sell(sale).change()).isEqualTo(eur(change));
        assertThat(paid(sale.id(), "cash")).isEqualTo(handedOver - change);
        assertThat(paid(sale.id(), CounterSales.ROUNDING)).isEqualTo(rounding);
        assertThat(paid(sale.id(), "cash") + paid(sale.id(), CounterSales.ROUNDING))
                .isEqualTo(price);
    }

    @Test
    void roundsNothingThatACardPays() {
        lamp = cast.anArticle(shop, 1_003, 3);
        var card = sale(1, null, tender("terminal", 1_003));
        counter.sell(card);
        assertThat(payments.ofOrder(card.id())).hasSize(1);

        var both = sale(1, null, tender("terminal", 500), tender("cash", 505));
        assertThat(counter.sell(both).change()).isEqualTo(eur(0));
        assertThat(paid(both.id(), "terminal")).isEqualTo(500);
        assertThat(paid(both.id(), CounterSales.ROUNDING)).isEqualTo(-2);

        Refused tooLittle =
                catchThrowableOfType(Refused.class, () -> counter.sell(sale(1, null, tender("cash", 1_000))));
        assertThat(tooLittle.code()).isEqualTo("checkout.tenders-do-not-match");
    }

    private long paid(UUID order, String method) {
        return payments.ofOrder(order).stream()
                .filter(payment -> payment.method().equals(method))
                .mapToLong(payment -> payment.amount().amount())
                .sum();
    }

    @Test
    void refusesTendersThatDoNotMatchAndWritesNothing() {
        for (var wrong : List.of(
                List.of(tender("cash", 1_000)),
                List.of(tender("terminal", 1_500)),
                List.of(tender("terminal", 1_250), tender("cash", 100)),
                List.<CounterTender>of())) {
            var sale = sale(1, null, wrong.toArray(CounterTender[]::new));
            Refused refused = catchThrowableOfType(Refused.class, () -> counter.sell(sale));
            assertThat(refused.code()).isEqualTo("checkout.tenders-do-not-match");
            assertThat(orders.find(sale.id())).isEmpty();
        }
        Refused unknown =
                catchThrowableOfType(Refused.class, () -> counter.sell(sale(1, null, tender("shells", 1_250))));
        assertThat(unknown.code()).isEqualTo("checkout.no-such-tender");
    }

    @Test
    void tellsWhenTheTillShowedAnotherTotal() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> counter.sell(sale(1, eur(1_000), tender("cash", 1_250))));
        assertThat(refused.code()).isEqualTo("checkout.price-changed");
    }

    @Test
    void sellsWhatIsInTheCustomersHandsAndWarnsWhenTheBooksHaveLess() {
        var receipt = counter.sell(sale(5, null, tender("terminal", 6_250)));

        assertThat(receipt.warnings()).containsExactly("checkout.sold-below-stock");
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(-2);
    }

    @Test
    void takesInWhatATillSoldWithoutNetworkOnce() {
        var journal = new Journal();
        journal.add(offline(1, 1_250));
        journal.add(offline(2, 2_500));

        List<SyncResult> first = sync(journal.entries);
        List<SyncResult> again = sync(journal.entries);

        assertThat(first).allSatisfy(result -> {
            assertThat(((Booked) result).warnings()).isEmpty();
            assertThat(((Booked) result).replayed()).isFalse();
        });
        assertThat(again).allMatch(result -> ((Booked) result).replayed());
        assertThat(levels.level(lamp, shop.location()).onHand()).isZero();
        assertThat(counter.journalHead(device).sequence()).isEqualTo(2);
        assertThat(counter.journalHead(device).hash())
                .isEqualTo(journal.entries.getLast().hash());
        var order = orders.require(journal.entries.getFirst().id());
        assertThat(order.status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(payments.ofOrder(order.id())).hasSize(1);
    }

    @Test
    void keepsAndFlagsSalesOfABrokenChain() {
        var journal = new Journal();
        journal.add(offline(1, 1_250));
        journal.add(offline(1, 1_250));
        journal.add(offline(1, 1_250));
        JournalEntry changed = journal.entries.get(2);
        var tampered = new JournalEntry(
                changed.id(),
                changed.sequence(),
                changed.previousHash(),
                changed.hash(),
                changed.payload().replace("Proef", "Proof"));

        List<SyncResult> results = sync(List.of(journal.entries.getFirst(), tampered));

        assertThat(((Booked) results.getFirst()).warnings()).isEmpty();
        assertThat(((Booked) results.getLast()).warnings()).contains("checkout.chain-broken");
        assertThat(orders.find(changed.id())).isPresent();
    }

    @Test
    void losesNothingItCannotBook() {
        var journal = new Journal();
        UUID id = Ids.next();
        journal.add(id, "{not json");
        journal.add(offline(1, 9_999));
        JournalEntry good = journal.entries.getLast();
        JournalEntry conflicting =
                new JournalEntry(good.id(), 3, good.hash(), TillJournal.hash(good.hash(), "{}"), "{}");

        List<SyncResult> results = sync(List.of(journal.entries.getFirst(), good, conflicting));

        assertThat(results.get(0)).isEqualTo(new NeedsAttention(id, "checkout.journal-unreadable", false));
        assertThat(((Booked) results.get(1)).warnings()).contains("checkout.totals-differ");
        assertThat(results.get(2)).isEqualTo(new NeedsAttention(good.id(), "checkout.journal-conflict", false));
        assertThat(sync(List.of(conflicting)).getFirst())
                .isEqualTo(new NeedsAttention(good.id(), "checkout.journal-conflict", true));
    }

    @Test
    void booksASaleOnceThatWasMadeOnlineAndWrittenDownOfflineToo() {
        var sale = sale(1, null, tender("terminal", 1_250));
        counter.sell(sale);
        var journal = new Journal();
        journal.add(sale.id(), json.writeValueAsString(offline(sale.id(), 1, 1_250)));

        Booked result = (Booked) sync(journal.entries).getFirst();

        assertThat(result.replayed()).isTrue();
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(2);
        assertThat(payments.ofOrder(sale.id())).hasSize(1);
    }

    private List<SyncResult> sync(List<JournalEntry> entries) {
        return counter.sync(device, shop.channel(), shop.location(), entries);
    }

    private CounterSale sale(int quantity, @Nullable Money expected, CounterTender... tenders) {
        return new CounterSale(
                Ids.next(),
                new Basket(
                        shop.channel(),
                        shop.location(),
                        null,
                        List.of(new BasketLine(Ids.next(), lamp, quantity)),
                        List.of(),
                        List.of(),
                        "nl"),
                null,
                device,
                null,
                "Test Verkoper",
                List.of(tenders),
                expected);
    }

    private OfflineSale offline(int quantity, long total) {
        return offline(Ids.next(), quantity, total);
    }

    private OfflineSale offline(UUID id, int quantity, long total) {
        long gross = 1_250L * quantity;
        long tax = gross * 21 / 121;
        return new OfflineSale(
                id,
                null,
                null,
                "Test Verkoper",
                clock.instant(),
                "EUR",
                true,
                List.of(new OfflineLine(
                        Ids.next(), lamp, "T-1", "Proefartikel", quantity, 1_250, 0, 210_000, gross - tax, tax, gross)),
                List.of(new OfflineTender(Ids.next(), "terminal", gross, 0, null)),
                total);
    }

    private static CounterTender tender(String method, long amount) {
        return new CounterTender(Ids.next(), method, eur(amount), null);
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    /** What a till writes down. */
    private final class Journal {

        private final List<JournalEntry> entries = new ArrayList<>();

        void add(OfflineSale sale) {
            add(sale.id(), json.writeValueAsString(sale));
        }

        void add(UUID id, String payload) {
            String before =
                    entries.isEmpty() ? "0".repeat(64) : entries.getLast().hash();
            entries.add(new JournalEntry(id, entries.size() + 1, before, TillJournal.hash(before, payload), payload));
        }
    }
}
