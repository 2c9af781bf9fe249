package io.toonbank.shopping;

import static io.toonbank.shopping.UcpSchemas.refused;
import static io.toonbank.shopping.UcpSchemas.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.SetBackorder;
import io.toonbank.kernel.Ids;
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

/** An agent shops: every answer is judged by the protocol's own schemas. */
@ToonbankTest
class ShoppingTest {

    private static final String CHECKOUTS = "/ucp/v1/checkout-sessions";

    @Autowired
    private ShopCast cast;

    @Autowired
    private Availability availability;

    @Autowired
    private Backorders backorders;

    @Autowired
    private Variants variants;

    @Autowired
    private ProductSearch search;

    @LocalServerPort
    private int port;

    private Shop shop = new Shop(new UUID(0, 0), new UUID(0, 0), List.of());

    @BeforeEach
    void openAShopForAgents() {
        shop = cast.aShopForAgents();
    }

    @Test
    void tellsWhatItSpeaksAndWhere() {
        Answer profile = caller().get("/.well-known/ucp");

        assertThat(profile.status()).isEqualTo(200);
        assertThat(UcpSchemas.errors(profile, "https://ucp.dev/schemas/discovery/profile.json"))
                .isEmpty();
        assertThat(profile.json()
                        .at("/ucp/services/dev.ucp.shopping/0/endpoint")
                        .asString())
                .endsWith("/ucp/v1");
    }

    @Test
    void findsLooksUpAndDescribesAProduct() {
        UUID article = cast.anArticle(shop, 2_500, 5);
        String product = variants.find(article).orElseThrow().productId().toString();
        search.catchUp();

        Answer found = valid(
                caller().post("/ucp/v1/catalog/search", Map.of("query", "proefartikel")),
                200,
                "shopping/catalog_search.json#/$defs/search_response");
        assertThat(found.json().at("/products")).isNotEmpty();

        Answer looked = valid(
                caller().post(
                                "/ucp/v1/catalog/lookup",
                                Map.of(
                                        "ids",
                                        List.of(article.toString(), Ids.next().toString()))),
                200,
                "shopping/catalog_lookup.json#/$defs/lookup_response");
        assertThat(looked.json().at("/products/0/variants/0/price/amount").asLong())
                .isEqualTo(2_500);
        assertThat(looked.json().at("/messages/0/code").asString()).isEqualTo("not_found");

        Answer described = valid(
                caller().post("/ucp/v1/catalog/product", Map.of("id", product)),
                200,
                "shopping/catalog_lookup.json#/$defs/get_product_response");
        assertThat(described
                        .json()
                        .at("/product/variants/0/availability/available")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void buysWithTwoCallsAndLowersTheStockEverybodySees() {
        UUID article = cast.anArticle(shop, 2_500, 5);

        Answer created = valid(create(shipped(article, 2)), 201, "shopping/checkout.json");
        assertThat(created.json().at("/status").asString()).isEqualTo("ready_for_complete");
        assertThat(total(created)).isEqualTo(2 * 2_500 + 495);

        Answer done = valid(complete(created, "approve"), 200, "shopping/checkout.json");
        assertThat(done.json().at("/status").asString()).isEqualTo("completed");
        assertThat(availability
                        .forChannel(shop.channel(), List.of(article))
                        .get(article)
                        .available())
                .isEqualTo(3);

        String order = done.json().at("/order/id").asString();
        Answer kept = valid(caller().get("/ucp/v1/orders/" + order), 200, "shopping/order.json");
        assertThat(kept.json().at("/line_items/0/quantity/original").asInt()).isEqualTo(2);
        assertThat(kept.json().at("/line_items/0/status").asString()).isEqualTo("processing");
    }

    @Test
    void collectsInAStoreThatHasEverything() {
        UUID article = cast.anArticle(shop, 2_500, 5);
        Answer created = valid(
                create(Map.of("line_items", List.of(line(article, 1)), "buyer", BUYER)), 201, "shopping/checkout.json");
        assertThat(created.json().at("/status").asString()).isEqualTo("incomplete");

        var pickup = Map.of(
                "line_items", List.of(line(article, 1)),
                "buyer", BUYER,
                "fulfillment",
                        Map.of(
                                "methods",
                                List.of(Map.of(
                                        "type", "pickup",
                                        "selected_destination_id",
                                                shop.location().toString(),
                                        "groups", List.of(Map.of("selected_option_id", "collect"))))));
        Answer chosen = valid(caller().put(CHECKOUTS + "/" + id(created), pickup), 200, "shopping/checkout.json");

        assertThat(chosen.json().at("/status").asString()).isEqualTo("ready_for_complete");
        assertThat(total(chosen)).isEqualTo(2_500);
    }

    @Test
    void buysAGiftCardThatNobodyCarriesAndCannotPayWithOne() {
        UUID voucher = cast.aGiftCardArticle(shop, 2_500);

        Answer created = valid(
                create(Map.of("line_items", List.of(line(voucher, 1)), "buyer", BUYER)), 201, "shopping/checkout.json");
        assertThat(created.json().at("/status").asString()).isEqualTo("ready_for_complete");
        Answer done = valid(complete(created, "approve"), 200, "shopping/checkout.json");
        assertThat(done.json().at("/status").asString()).isEqualTo("completed");

        String order = done.json().at("/order/id").asString();
        Answer kept = valid(caller().get("/ucp/v1/orders/" + order), 200, "shopping/order.json");
        assertThat(kept.json().at("/fulfillment/expectations/0/method_type").asString())
                .isEqualTo("digital");
        assertThat(kept.text()).doesNotContainPattern("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
    }

    @Test
    void buysWhatIsSoldBeforeItIsThereAndSaysWhenItComes() {
        UUID article = cast.anArticle(shop, 2_500, 0);
        backorders.set(new SetBackorder(article, shop.location(), Kind.BACKORDER, 4, null, 10, null));

        Answer looked = valid(
                caller().post("/ucp/v1/catalog/lookup", Map.of("ids", List.of(article.toString()))),
                200,
                "shopping/catalog_lookup.json#/$defs/lookup_response");
        JsonNode availability = looked.json().at("/products/0/variants/0/availability");
        assertThat(availability.at("/available").asBoolean()).isTrue();
        assertThat(availability.at("/status").asString()).isEqualTo("backorder");

        Answer done = valid(
                complete(valid(create(shipped(article, 2)), 201, "shopping/checkout.json"), "approve"),
                200,
                "shopping/checkout.json");
        String order = done.json().at("/order/id").asString();
        valid(caller().get("/ucp/v1/orders/" + order), 200, "shopping/order.json");
        assertThat(backorders.ofOrder(UUID.fromString(order)).getFirst().waiting())
                .isEqualTo(2);
        Answer tooMany = create(shipped(article, 3));
        assertThat(complete(tooMany, "approve").text()).doesNotContain("\"completed\"");
    }

    @Test
    void keepsACartAndTurnsItIntoACheckout() {
        UUID article = cast.anArticle(shop, 1_000, 5);
        Answer cart = valid(
                caller().post("/ucp/v1/carts", Map.of("line_items", List.of(line(article, 1)))),
                201,
                "shopping/cart.json");
        Answer more = valid(
                caller().put("/ucp/v1/carts/" + id(cart), Map.of("line_items", List.of(line(article, 3)))),
                200,
                "shopping/cart.json");
        assertThat(total(more)).isEqualTo(3_000);

        Answer checkout = valid(create(Map.of("cart_id", id(cart))), 201, "shopping/checkout.json");
        assertThat(checkout.json().at("/line_items/0/quantity").asInt()).isEqualTo(3);
        refused(caller().get("/ucp/v1/carts/" + id(cart).replace(id(cart).charAt(40), '_') + "x"), 404);
    }

    @Test
    void answersARepeatedKeyWithTheSameCheckoutAndRefusesItForAnotherBody() {
        UUID article = cast.anArticle(shop, 1_000, 5);
        String key = UUID.randomUUID().toString();
        Caller repeating = caller().with("Idempotency-Key", key);

        Answer first = valid(repeating.post(CHECKOUTS, shipped(article, 1)), 201, "shopping/checkout.json");
        Answer second = valid(repeating.post(CHECKOUTS, shipped(article, 1)), 201, "shopping/checkout.json");
        assertThat(id(second)).isEqualTo(id(first));

        refused(repeating.post(CHECKOUTS, shipped(article, 2)), 422);
    }

    @Test
    void saysInTheSessionThatItIsSoldOutOrDeclined() {
        UUID article = cast.anArticle(shop, 1_000, 1);
        Answer first = create(shipped(article, 1));
        Answer second = create(shipped(article, 1));
        valid(complete(first, "approve"), 200, "shopping/checkout.json");

        Answer soldOut = valid(complete(second, "approve"), 200, "shopping/checkout.json");
        assertThat(soldOut.json().at("/status").asString()).isNotEqualTo("completed");
        assertThat(soldOut.json().at("/messages/0/code").asString()).isEqualTo("out_of_stock");

        UUID other = cast.anArticle(shop, 1_000, 1);
        Answer declined = valid(complete(create(shipped(other, 1)), "decline"), 200, "shopping/checkout.json");
        assertThat(declined.json().at("/messages/0/code").asString()).isEqualTo("payment_declined");
    }

    @Test
    void answersTheSecondCompletionWithTheSameOrder() {
        Answer created = create(shipped(cast.anArticle(shop, 1_000, 5), 1));
        Answer once = complete(created, "approve");
        Answer twice = complete(created, "approve");

        assertThat(twice.json().at("/order/id").asString())
                .isEqualTo(once.json().at("/order/id").asString());
    }

    @Test
    void refusesWhatItCannotReadInTheProtocolsOwnForm() {
        refused(caller().post(CHECKOUTS, "{\"line_items\": ["), 422);
        refused(caller().post(CHECKOUTS, Map.of("line_items", List.of(Map.of("quantity", 1)))), 422);
        refused(caller().post(CHECKOUTS, Map.of("line_items", List.of(line(Ids.next(), 1)))), 422);
        refused(caller().post(CHECKOUTS, Map.of("line_items", List.of(line(cast.anArticle(shop, 100, 1), -3)))), 422);
        refused(caller().get(CHECKOUTS + "/" + Ids.next()), 404);
        refused(caller().get("/ucp/v1/orders/" + Ids.next()), 404);
    }

    private static final Map<String, String> BUYER = Map.of("first_name", "Anna", "email", "anna@example.com");

    private static Map<String, Object> line(UUID variant, int quantity) {
        return Map.of("item", Map.of("id", variant.toString()), "quantity", quantity);
    }

    private static Map<String, Object> shipped(UUID variant, int quantity) {
        var address = Map.of(
                "id", "home",
                "street_address", "Teststraat 1",
                "postal_code", "1234 AB",
                "address_locality", "Teststad",
                "address_country", "NL");
        return Map.of(
                "line_items", List.of(line(variant, quantity)),
                "buyer", BUYER,
                "fulfillment",
                        Map.of(
                                "methods",
                                List.of(Map.of(
                                        "type",
                                        "shipping",
                                        "destinations",
                                        List.of(address),
                                        "selected_destination_id",
                                        "home",
                                        "groups",
                                        List.of(Map.of("selected_option_id", "standard"))))));
    }

    private Answer create(Map<String, ?> body) {
        return caller().post(CHECKOUTS, body);
    }

    private Answer complete(Answer checkout, String token) {
        var instrument = Map.of(
                "id", "1",
                "handler_id", "toonbank",
                "type", "card",
                "credential", Map.of("type", "token", "token", token));
        return caller().post(
                        CHECKOUTS + "/" + id(checkout) + "/complete",
                        Map.of("payment", Map.of("instruments", List.of(instrument))));
    }

    private static String id(Answer answer) {
        return answer.json().at("/id").asString();
    }

    private static long total(Answer answer) {
        for (var total : answer.json().at("/totals")) {
            if (total.at("/type").asString().equals("total")) {
                return total.at("/amount").asLong();
            }
        }
        throw new AssertionError("no total in " + answer.text());
    }

    private Caller caller() {
        return Caller.at(port);
    }
}
