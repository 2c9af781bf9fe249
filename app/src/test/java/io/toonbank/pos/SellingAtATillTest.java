package io.toonbank.pos;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Role;
import io.toonbank.catalog.Variant;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.pos.TillCast.Store;
import io.toonbank.storefront.Shopper;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An associate sells over the door that tills use. */
@ToonbankTest
class SellingAtATillTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TillCast cast;

    @Autowired
    private StockLevels levels;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerAccounts accounts;

    @Autowired
    private ApiKeys keys;

    private Store store = new Store(Ids.next(), Ids.next(), Ids.next(), Ids.next());
    private Caller till = Caller.at(0);
    private Caller seller = Caller.at(0);

    @BeforeEach
    void somebodyIsAtTheTill() {
        store = cast.aStore();
        till = cast.aTill(port, store);
        seller = cast.withSeller(till, store.seller());
    }

    @Test
    void aTillThatWasJustEnrolledSellsAfterAPin() {
        String code = Caller.at(port)
                .withKey(keys)
                .post("/api/admin/access/enrolment-codes", Map.of("locationId", store.location()))
                .json()
                .path("code")
                .asString();
        Answer enrolled = Caller.at(port).post("/api/pos/enrolments", Map.of("code", code, "name", "Kassa 2"));
        assertThat(enrolled.status()).as(enrolled.text()).isEqualTo(201);
        Caller second = Caller.at(port)
                .with("Authorization", "Device " + enrolled.json().path("token").asString());
        Caller working = cast.withSeller(second, store.seller());
        Variant candle = cast.anArticle(store, 1_250, 7);
        Answer sold = working.post("/api/pos/sales", sale(Ids.next(), basket(candle, 1), tender("cash", 1_250)));
        assertThat(sold.status()).as(sold.text()).isEqualTo(201);
    }

    @Test
    void knowsAScannedArticleByBarcodeAndBySku() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        for (String code : List.of(String.valueOf(candle.gtin()), candle.sku())) {
            JsonNode article = seller.get("/api/pos/articles/" + code).json();
            assertThat(article.path("variantId").asString())
                    .isEqualTo(candle.id().toString());
            assertThat(article.at("/title/nl").asString()).startsWith("Proefkaars");
            assertThat(article.at("/price/amount").asLong()).isEqualTo(1_250);
            assertThat(article.path("here").asInt()).isEqualTo(7);
        }
        JsonNode places = seller.get("/api/pos/articles/" + candle.id() + "/places")
                .json()
                .path("items");
        assertThat(places.at("/0/locationId").asString())
                .isEqualTo(store.location().toString());
        assertThat(places.at("/0/available").asInt()).isEqualTo(7);
        assertThat(seller.get("/api/pos/articles/8719999999999").status()).isEqualTo(404);
    }

    @Test
    void quotesAndSellsWithSeveralTendersAndPrintsTheReceiptAgain() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        Map<String, Object> basket = basket(candle, 2);
        JsonNode quote = seller.post("/api/pos/quotes", basket).json();
        assertThat(quote.at("/total/amount").asLong()).isEqualTo(2_500);
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(7);

        UUID id = Ids.next();
        Map<String, Object> sale = sale(id, basket, tender("terminal", 1_000), tender("cash", 2_000));
        Answer sold = seller.post("/api/pos/sales", sale);
        assertThat(sold.status()).as(sold.text()).isEqualTo(201);
        JsonNode receipt = sold.json().path("receipt");
        assertThat(receipt.path("number").asString()).startsWith("T");
        assertThat(receipt.at("/change/amount").asLong()).isEqualTo(500);
        assertThat(receipt.at("/total/amount").asLong()).isEqualTo(2_500);
        assertThat(receipt.at("/lines/0/sku").asString()).isEqualTo(candle.sku());
        assertThat(receipt.at("/taxes/0/net/amount").asLong()
                        + receipt.at("/taxes/0/tax/amount").asLong())
                .isEqualTo(2_500);
        assertThat(receipt.path("tenders")).hasSize(2);
        assertThat(receipt.path("seller").asString()).isEqualTo("Test Verkoper");
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(5);

        Answer again = seller.post("/api/pos/sales", sale);
        assertThat(again.json().at("/sale/replayed").asBoolean()).isTrue();
        assertThat(again.json().path("receipt")).isEqualTo(receipt);
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(5);
        assertThat(seller.get("/api/pos/sales/" + id + "/receipt").json()).isEqualTo(receipt);
    }

    @Test
    void refusesTendersThatDoNotPayAndTotalsThatWereNotShown() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        Answer tooLittle = seller.post("/api/pos/sales", sale(Ids.next(), basket(candle, 1), tender("cash", 1_000)));
        assertThat(tooLittle.code()).isEqualTo("checkout.tenders-do-not-match");
        var shown = new java.util.HashMap<>(sale(Ids.next(), basket(candle, 1), tender("cash", 1_250)));
        shown.put("expectedTotal", Map.of("amount", 1_000, "currency", "EUR"));
        Answer other = seller.post("/api/pos/sales", shown);
        assertThat(other.code()).isEqualTo("checkout.price-changed");
        assertThat(other.json().at("/newTotal/amount").asLong()).isEqualTo(1_250);
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(7);
    }

    @Test
    void aPurchaseWithTheCustomersCardIsAmongTheirOrdersInTheWebShop() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        String email = "card-" + Ids.next() + "@example.com";
        String card = customers.nextLoyaltyCard();
        UUID customer = Ids.next();
        customers.save(SaveCustomer.byEmail(customer, PersonName.of("Test", "Klant"), "nl", email)
                .withLoyaltyCard(card));
        accounts.open(customer, "een lange lindeboom in mei", false);

        JsonNode found = seller.get("/api/pos/customers?q=" + card).json().path("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/id").asString()).isEqualTo(customer.toString());
        var basket = new java.util.HashMap<>(basket(candle, 1));
        basket.put("customerId", customer);
        Answer sold = seller.post("/api/pos/sales", sale(Ids.next(), basket, tender("terminal", 1_250)));
        String number = sold.json().at("/receipt/number").asString();

        Shopper shopper = new Shopper(port);
        var account = shopper.submit(
                shopper.open("/account/sign-in"),
                "/account/sign-in",
                Map.of("email", email, "password", "een lange lindeboom in mei"));
        assertThat(account.text()).contains(number, "€ 12,50");
        String order = sold.json().at("/receipt/orderId").asString();
        assertThat(shopper.open("/orders/" + order).text()).contains("Proefkaars");
        assertThat(new Shopper(port).open("/orders/" + order).status()).isEqualTo(404);
    }

    @Test
    void reductionsByHandNeedThePermission() {
        Variant candle = cast.anArticle(store, 1_000, 7);
        var basket = new java.util.HashMap<>(basket(candle, 1));
        basket.put("adjustments", List.of(Map.of("kind", "ORDER_AMOUNT", "value", 200, "reason", "kras in het glas")));
        Caller associate = cast.withSeller(till, cast.aSeller(store.location(), Role.ASSOCIATE));
        Answer refused = associate.post("/api/pos/quotes", basket);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("permission").asString()).isEqualTo("DISCOUNT");
        Answer quote = seller.post("/api/pos/quotes", basket);
        assertThat(quote.json().at("/total/amount").asLong()).as(quote.text()).isEqualTo(800);
    }

    @Test
    void whoeverIsNotAtThisTillGetsNothing() {
        Variant candle = cast.anArticle(store, 1_000, 7);
        var sale = sale(Ids.next(), basket(candle, 1), tender("cash", 1_000));
        assertThat(Caller.at(port).post("/api/pos/sales", sale).status()).isEqualTo(401);
        assertThat(till.post("/api/pos/sales", sale).code()).isEqualTo("access.pin-needed");
        assertThat(Caller.at(port).withKey(keys).post("/api/pos/sales", sale).status())
                .isEqualTo(401);

        Store elsewhere = cast.aStore();
        Caller tillElsewhere = cast.aTill(port, elsewhere);
        Answer stranger =
                tillElsewhere.post("/api/pos/sessions", Map.of("staffId", store.seller(), "pin", TillCast.PIN));
        assertThat(stranger.code()).isEqualTo("access.wrong-pin");
        Caller stolenSession = tillElsewhere.with("X-Staff-Session", "stolen");
        assertThat(stolenSession.post("/api/pos/sales", sale).code()).isEqualTo("access.pin-needed");
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(7);
    }

    @Test
    void aSaleCountsAtTheLocationOfItsTillAndNowhereElse() {
        Variant candle = cast.anArticle(store, 1_000, 7);
        Store elsewhere = cast.aStore();
        Caller there = cast.withSeller(cast.aTill(port, elsewhere), elsewhere.seller());
        Answer sold = there.post("/api/pos/sales", sale(Ids.next(), basket(candle, 1), tender("cash", 1_000)));
        assertThat(sold.json().path("sale").path("warnings").toString()).contains("checkout.sold-below-stock");
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(7);
        assertThat(levels.level(candle.id(), elsewhere.location()).onHand()).isEqualTo(-1);
    }

    @Test
    void wrongPinsAreSlowedDown() {
        for (int i = 0; i < 5; i++) {
            assertThat(till.post("/api/pos/sessions", Map.of("staffId", store.seller(), "pin", "000" + i))
                            .code())
                    .isEqualTo("access.wrong-pin");
        }
        Answer locked = till.post("/api/pos/sessions", Map.of("staffId", store.seller(), "pin", TillCast.PIN));
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
    }

    private static Map<String, Object> basket(Variant variant, int quantity) {
        return Map.of("lines", List.of(Map.of("variantId", variant.id(), "quantity", quantity)));
    }

    @SafeVarargs
    private static Map<String, Object> sale(UUID id, Map<String, ?> basket, Map<String, Object>... tenders) {
        return Map.of("id", id, "basket", basket, "tenders", List.of(tenders));
    }

    private static Map<String, Object> tender(String method, long amount) {
        return Map.of("method", method, "received", Map.of("amount", amount, "currency", "EUR"));
    }
}
