package io.toonbank.shopping;

import static io.toonbank.shopping.UcpSchemas.refused;
import static io.toonbank.shopping.UcpSchemas.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.StockLevels;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Agents that come back too late, and agents that ask twice. */
@ToonbankTest
class LateAndDoubleTest {

    private static final String CHECKOUTS = "/ucp/v1/checkout-sessions";

    @Autowired
    private ShopCast cast;

    @Autowired
    private StockLevels levels;

    @Autowired
    private SettableClock clock;

    @LocalServerPort
    private int port;

    private Shop shop = new Shop(new UUID(0, 0), new UUID(0, 0), List.of());

    @BeforeEach
    void openAShopForAgents() {
        shop = cast.aShopForAgents();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aNewPriceIsToldOnceTheQuoteHasRunOut() {
        UUID article = cast.anArticle(shop, 1_000, 5);
        Answer begun = begin(article);
        cast.price(shop, article, 1_200);
        clock.advance(Checkouts.QUOTE_HOLDS.plusSeconds(1));

        Answer told = valid(complete(begun, "approve"), 200, "shopping/checkout.json");
        assertThat(told.json().at("/messages/0/code").asString()).isEqualTo("price_changed");
        assertThat(told.json().at("/order/id").asString("")).isEmpty();
        assertThat(levels.level(article, shop.location()).reserved()).isZero();

        Answer agreed = valid(complete(begun, "approve"), 200, "shopping/checkout.json");
        assertThat(agreed.json().at("/status").asString()).isEqualTo("completed");
        assertThat(agreed.json().at("/line_items/0/item/price").asLong()).isEqualTo(1_200);
    }

    @Test
    void aSessionOfYesterdayIsOver() {
        UUID article = cast.anArticle(shop, 1_000, 5);
        Answer begun = begin(article);
        clock.advance(Checkouts.EXPIRES_AFTER.plusSeconds(1));
        refused(complete(begun, "approve"), 409);
        assertThat(levels.level(article, shop.location()).reserved()).isZero();
    }

    @Test
    void manyCompletionsAtOnceMakeOneOrder() {
        UUID article = cast.anArticle(shop, 1_000, 9);
        Answer begun = begin(article);
        List<String> orders = Together.run(
                8,
                _ -> valid(complete(begun, "approve"), 200, "shopping/checkout.json")
                        .json()
                        .at("/order/id")
                        .asString());
        assertThat(orders).containsOnly(orders.getFirst()).doesNotContain("");
        assertThat(levels.level(article, shop.location()).reserved()).isEqualTo(1);
    }

    @Test
    void aKeyServesOneBodyAtEachAddress() {
        UUID article = cast.anArticle(shop, 1_000, 9);
        Answer begun = begin(article);
        Caller repeating = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        String path = CHECKOUTS + "/" + id(begun) + "/complete";
        Answer first = valid(repeating.post(path, paying("approve")), 200, "shopping/checkout.json");
        Answer again = valid(repeating.post(path, paying("approve")), 200, "shopping/checkout.json");
        assertThat(again.json().at("/order/id")).isEqualTo(first.json().at("/order/id"));
        refused(repeating.post(path, paying("decline")), 422);

        Answer another = begin(article);
        Caller changing = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        valid(changing.put(CHECKOUTS + "/" + id(another), wanting(article, 2)), 200, "shopping/checkout.json");
        refused(changing.put(CHECKOUTS + "/" + id(another), wanting(article, 3)), 422);
    }

    @Test
    void whatIsOverCannotBeChangedOrPaidAgain() {
        UUID article = cast.anArticle(shop, 1_000, 9);
        Answer given = begin(article);
        valid(caller().post(CHECKOUTS + "/" + id(given) + "/cancel", Map.of()), 200, "shopping/checkout.json");
        refused(complete(given, "approve"), 409);
        Answer bought = begin(article);
        valid(complete(bought, "approve"), 200, "shopping/checkout.json");
        refused(caller().put(CHECKOUTS + "/" + id(bought), wanting(article, 2)), 409);
        refused(caller().post(CHECKOUTS + "/" + id(bought) + "/cancel", Map.of()), 409);
        assertThat(levels.level(article, shop.location()).reserved()).isEqualTo(1);
    }

    private Answer begin(UUID article) {
        return valid(caller().post(CHECKOUTS, wanting(article, 1)), 201, "shopping/checkout.json");
    }

    private Answer complete(Answer session, String token) {
        return caller().post(CHECKOUTS + "/" + id(session) + "/complete", paying(token));
    }

    private static Map<String, Object> wanting(UUID article, int quantity) {
        var address = Map.of(
                "id", "home",
                "street_address", "Teststraat 1",
                "postal_code", "1234 AB",
                "address_locality", "Teststad",
                "address_country", "NL");
        var method = Map.of(
                "type",
                "shipping",
                "destinations",
                List.of(address),
                "selected_destination_id",
                "home",
                "groups",
                List.of(Map.of("selected_option_id", "standard")));
        return Map.of(
                "line_items", List.of(Map.of("item", Map.of("id", article.toString()), "quantity", quantity)),
                "buyer", Map.of("first_name", "Anna", "email", "anna@example.com"),
                "fulfillment", Map.of("methods", List.of(method)));
    }

    private static Map<String, Object> paying(String token) {
        var instrument = Map.of(
                "id", "1",
                "handler_id", "toonbank",
                "type", "card",
                "credential", Map.of("type", "token", "token", token));
        return Map.of("payment", Map.of("instruments", List.of(instrument)));
    }

    private static String id(Answer answer) {
        return answer.json().at("/id").asString();
    }

    private Caller caller() {
        return Caller.at(port);
    }
}
