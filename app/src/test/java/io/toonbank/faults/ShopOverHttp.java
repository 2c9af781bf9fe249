package io.toonbank.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A small shop made the way a retailer without Java makes one: by the admin API alone. */
final class ShopOverHttp {

    private static final String ADMIN = "/api/admin";

    private final SeparateToonbank toonbank;
    private final String key;
    private final UUID location = Ids.next();
    private final UUID priceList = Ids.next();
    private final UUID channel;

    private ShopOverHttp(SeparateToonbank toonbank, String key) {
        this.toonbank = toonbank;
        this.key = key;
        this.channel = agents();
    }

    static ShopOverHttp openedIn(SeparateToonbank toonbank) {
        ShopOverHttp shop = new ShopOverHttp(toonbank, apiKey(toonbank));
        shop.makeLocation();
        shop.makePriceList();
        return shop;
    }

    UUID location() {
        return location;
    }

    Caller admin() {
        return toonbank.caller().with("Authorization", "Bearer " + key);
    }

    Caller shopper() {
        return toonbank.caller();
    }

    private static String apiKey(SeparateToonbank toonbank) {
        var owner = Map.of(
                "code", toonbank.setUpCode(),
                "name", "Test Owner",
                "email", "owner@example.com",
                "password", "een lang wachtwoord",
                "language", "nl");
        String session = made(toonbank.caller().post(ADMIN + "/access/setup", owner), 201)
                .cookie("toonbank_staff");
        Caller staff = toonbank.caller().with("Cookie", "toonbank_staff=" + session);
        var permissions =
                made(staff.get(ADMIN + "/access/sessions/current"), 200).json().path("permissions");
        return made(staff.post(ADMIN + "/access/api-keys", Map.of("name", "a test", "permissions", permissions)), 201)
                .json()
                .path("secret")
                .asString();
    }

    private UUID agents() {
        JsonNode channels =
                made(admin().get(ADMIN + "/network/channels"), 200).json().path("items");
        return StreamSupport.stream(channels.spliterator(), false)
                .filter(one -> one.path("code").asString().equals("agent"))
                .map(one -> UUID.fromString(one.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private void makeLocation() {
        var address = Map.of(
                "street", "Proefweg",
                "houseNumber", "1",
                "postcode", "1234 AB",
                "city", "Proefstad",
                "country", "NL");
        made(
                admin().post(
                                ADMIN + "/network/locations",
                                Map.of(
                                        "id",
                                        location,
                                        "code",
                                        "test",
                                        "name",
                                        "Test",
                                        "kind",
                                        "STORE",
                                        "address",
                                        address,
                                        "zone",
                                        "Europe/Amsterdam",
                                        "capabilities",
                                        List.of("SELL", "SHIP", "COLLECT"),
                                        "active",
                                        true)),
                201);
        made(
                admin().put(
                                ADMIN + "/network/channels/" + channel + "/suppliers",
                                Map.of("locationIds", List.of(location))),
                200);
        made(
                admin().put(
                                ADMIN + "/checkout/delivery-methods",
                                Map.of(
                                        "channelId", channel,
                                        "code", "test",
                                        "kind", "SHIP",
                                        "nameNl", "Bezorgen",
                                        "nameEn", "Delivery",
                                        "price", Map.of("amount", 495, "currency", "EUR"),
                                        "taxCategory", "standard",
                                        "position", 1,
                                        "active", true)),
                200);
    }

    private void makePriceList() {
        made(
                admin().post(
                                ADMIN + "/pricing/price-lists",
                                Map.of(
                                        "id",
                                        priceList,
                                        "code",
                                        "test",
                                        "name",
                                        "Test",
                                        "currency",
                                        "EUR",
                                        "channelId",
                                        channel,
                                        "priority",
                                        9,
                                        "active",
                                        true)),
                201);
    }

    /** A priced article with so many in stock. */
    UUID anArticle(long price, int quantity) {
        UUID variant = Ids.next();
        String sku = "T-" + variant.toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        made(
                admin().post(
                                ADMIN + "/catalog/products",
                                Map.of(
                                        "title", Map.of("nl", "Proefartikel " + sku, "en", "Test article " + sku),
                                        "status", "ACTIVE",
                                        "publications", List.of(Map.of("channelId", channel)),
                                        "variants", List.of(Map.of("id", variant, "sku", sku)))),
                201);
        made(
                admin().post(
                                ADMIN + "/pricing/price-lists/" + priceList + "/prices",
                                Map.of("prices", List.of(Map.of("variantId", variant, "amount", price)))),
                200);
        made(
                admin().post(
                                ADMIN + "/inventory/receipts",
                                Map.of(
                                        "locationId",
                                        location,
                                        "source",
                                        "SUPPLIER",
                                        "reference",
                                        "test",
                                        "lines",
                                        List.of(Map.of("variantId", variant, "quantity", quantity)))),
                201);
        return variant;
    }

    /** What a shopper sends to begin a checkout, complete but for the payment. */
    static Map<String, Object> wanting(UUID variant, int quantity, String email) {
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
                List.of(Map.of("selected_option_id", "test")));
        return Map.of(
                "line_items", List.of(Map.of("item", Map.of("id", variant), "quantity", quantity)),
                "buyer", Map.of("first_name", "Test", "last_name", "Shopper", "email", email),
                "fulfillment", Map.of("methods", List.of(method)));
    }

    static Map<String, Object> paying() {
        var instrument = Map.of(
                "id", "1",
                "handler_id", "toonbank",
                "type", "card",
                "credential", Map.of("type", "token", "token", "approve"));
        return Map.of("payment", Map.of("instruments", List.of(instrument)));
    }

    static Answer made(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }
}
