package io.toonbank.pos;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.Role;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.pos.TillCast.Store;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An associate takes goods back and exchanges them over the door that tills use. */
@ToonbankTest
class ReturningAtATillTest {

    private static final String RETURNS = "/api/pos/returns";

    @LocalServerPort
    private int port;

    @Autowired
    private TillCast cast;

    @Autowired
    private StockLevels levels;

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
    void findsAPurchaseByReceiptAddressSlipAndReference() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        String reference = "TRM-" + Ids.next().toString().substring(24);
        JsonNode sold = sold(candle, 1, Map.of("method", "terminal", "received", eur(1_250), "reference", reference));
        String order = sold.at("/receipt/orderId").asString();
        String number = sold.at("/receipt/number").asString();
        for (String q : List.of(
                number, number.toLowerCase(java.util.Locale.ROOT), "https://x.example/orders/" + order, reference)) {
            JsonNode found = seller.get(RETURNS + "/purchases?q=" + q).json().path("items");
            assertThat(found).as(q).hasSize(1);
            assertThat(found.at("/0/id").asString()).isEqualTo(order);
        }
        assertThat(seller.get(RETURNS + "/purchases?q=nobody-has-this").json().path("items"))
                .isEmpty();
    }

    @Test
    void showsWhatMayComeBackAndTakesItBackForTheCashItWasPaidWith() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        JsonNode sold = sold(candle, 2, Map.of("method", "cash", "received", eur(2_500)));
        String order = sold.at("/receipt/orderId").asString();
        JsonNode purchase = seller.get(RETURNS + "/purchases/" + order).json();
        assertThat(purchase.at("/terms/0/returnable").asInt()).isEqualTo(2);
        assertThat(purchase.at("/terms/0/verdict").asString()).isEqualTo("ALLOWED");

        Map<String, Object> body = asked(order, purchase, 1, "ORIGINAL");
        JsonNode shown = seller.post(RETURNS + "/previews", body).json();
        assertThat(shown.at("/bookings/0/parts/0/method").asString()).isEqualTo("cash");
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(5);

        Answer taken = seller.post(RETURNS, body);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.json().at("/taken/refunded/amount").asLong()).isEqualTo(1_250);
        // The fact of the return asks for the money once more, which may be under way at this moment.
        assertThat(taken.json().path("money").asString()).isIn("SETTLED", "FOLLOWING");
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(6);
        assertThat(seller.post(RETURNS, body).json().at("/taken/number").asString())
                .isEqualTo(taken.json().at("/taken/number").asString());
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(6);

        Answer tooMany = seller.post(RETURNS, asked(order, purchase, 2, "ORIGINAL"));
        assertThat(tooMany.code()).isEqualTo("returns.more-than-returnable");
        assertThat(tooMany.text()).contains("1");
    }

    @Test
    void exchangesForSomethingDearerAndTakesTheDifference() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        Variant lantern = cast.anArticle(store, 1_999, 7);
        JsonNode sold = sold(candle, 1, Map.of("method", "terminal", "received", eur(1_250)));
        String order = sold.at("/receipt/orderId").asString();
        JsonNode purchase = seller.get(RETURNS + "/purchases/" + order).json();
        Map<String, Object> body = asked(order, purchase, 1, "EXCHANGE");
        assertThat(seller.post(RETURNS, body).status()).isEqualTo(201);
        String id = String.valueOf(body.get("id"));
        Map<String, Object> basket = Map.of("lines", List.of(Map.of("variantId", lantern.id(), "quantity", 1)));
        JsonNode quote =
                seller.post(RETURNS + "/" + id + "/exchange-quotes", basket).json();
        assertThat(quote.at("/toPay/amount").asLong()).isEqualTo(749);
        Answer done = seller.post(
                RETURNS + "/" + id + "/exchange-sales",
                Map.of(
                        "id", Ids.next(),
                        "basket", basket,
                        "tenders", List.of(Map.of("method", "terminal", "received", eur(749)))));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(done.json().at("/receipt/tenders").toString()).contains("exchange", "terminal");
        assertThat(levels.level(lantern.id(), store.location()).onHand()).isEqualTo(6);
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(7);
    }

    @Test
    void whoMayOnlySellTakesNothingBack() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        JsonNode sold = sold(candle, 1, Map.of("method", "cash", "received", eur(1_250)));
        String order = sold.at("/receipt/orderId").asString();
        JsonNode purchase = seller.get(RETURNS + "/purchases/" + order).json();
        UUID onlyStock = cast.aSeller(store.location(), Role.WAREHOUSE);
        Caller other = cast.withSeller(till, onlyStock);
        Answer refused = other.post(RETURNS, asked(order, purchase, 1, "ORIGINAL"));
        assertThat(refused.status()).isIn(401, 403);
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(6);
    }

    private JsonNode sold(Variant variant, int quantity, Map<String, Object> tender) {
        Answer sold = seller.post(
                "/api/pos/sales",
                Map.of(
                        "id", Ids.next(),
                        "basket", Map.of("lines", List.of(Map.of("variantId", variant.id(), "quantity", quantity))),
                        "tenders", List.of(tender)));
        assertThat(sold.status()).as(sold.text()).isEqualTo(201);
        return sold.json();
    }

    private static Map<String, Object> asked(String order, JsonNode purchase, int quantity, String way) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", Ids.next());
        body.put("bookingId", Ids.next());
        body.put("orderId", order);
        body.put("refundWay", way);
        body.put(
                "lines",
                List.of(Map.of(
                        "id",
                        Ids.next(),
                        "orderLineId",
                        purchase.at("/terms/0/orderLineId").asString(),
                        "quantity",
                        quantity,
                        "reason",
                        "CHANGED_MIND")));
        return body;
    }

    private static Map<String, Object> eur(long amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
