package io.toonbank.faults;

import static io.toonbank.faults.Nonsense.get;
import static io.toonbank.faults.Nonsense.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the back office's API answers to what nobody should send. */
@ToonbankTest
class AdminNonsenseTest {

    private static final String PRODUCTS = "/api/admin/catalog/products";
    private static final String RECEIPTS = "/api/admin/inventory/receipts";
    private static final String CUSTOMERS = "/api/admin/customers";
    private static final String ORDERS = "/api/admin/orders";
    private static final String LISTS = "/api/admin/pricing/price-lists";
    private static final String NOBODY = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private ApiKeys keys;

    private Caller admin = Caller.at(0);

    @BeforeEach
    void comesIn() {
        admin = Caller.at(port).withKey(keys);
    }

    static Stream<Nonsense> requests() {
        return Stream.of(
                        unreadable("POST", PRODUCTS),
                        unreadable("POST", RECEIPTS),
                        unreadable("POST", CUSTOMERS),
                        unreadable("POST", LISTS),
                        unreadable("POST", "/api/admin/network/locations"),
                        unreadable("POST", "/api/admin/access/staff"),
                        unreadable("PUT", "/api/admin/inventory/levels"),
                        unreadable("POST", "/api/admin/inventory/transfers"),
                        unreadable("POST", ORDERS + "/" + NOBODY + "/cancellations"),
                        wrong(),
                        absent(),
                        lists())
                .flatMap(list -> list);
    }

    /** Bodies of which nothing can be made at all. */
    private static Stream<Nonsense> unreadable(String method, String path) {
        return Stream.of(
                json("JSON that ends early", method, path, "{\"name\": \"half", 422, "platform.malformed"),
                json("no body", method, path, "", 422, "platform.malformed"),
                json("a list for an object", method, path, "[1, 2]", 422, "platform.invalid"),
                json("a field nobody knows", method, path, "{\"nobodyKnows\": 1}", 422, "platform.invalid"),
                json("nested a thousand deep", method, path, "{\"lines\":" + "[".repeat(1_500), 422, ""),
                Nonsense.notUtf8(method, path, 422, "platform.malformed"),
                new Nonsense(
                        "a form",
                        method,
                        path,
                        "application/x-www-form-urlencoded",
                        new byte[0],
                        415,
                        "platform.unknown-media-type"),
                json(
                        "three megabytes",
                        method,
                        path,
                        "{\"q\":\"" + "x".repeat(3 << 20) + "\"}",
                        413,
                        "platform.body-too-large"));
    }

    private static Stream<Nonsense> wrong() {
        String variants = "{\"title\":{\"nl\":\"Vaas\"},\"variants\":[%s]}";
        String line = "{\"locationId\":\"" + NOBODY + "\",\"source\":\"SUPPLIER\",\"reference\":\"x\",\"lines\":[%s]}";
        String variant = "{\"variantId\":\"" + NOBODY + "\",\"quantity\":%s}";
        String customer = "{\"name\":{\"given\":\"A\"},\"language\":\"nl\",%s}";
        return Stream.of(
                json("no title", "POST", PRODUCTS, "{}", 422, "platform.invalid"),
                json("a title that is a number", "POST", PRODUCTS, "{\"title\":{\"nl\":{}}}", 422, "platform.invalid"),
                json(
                        "a title of a megabyte",
                        "POST",
                        PRODUCTS,
                        "{\"title\":{\"nl\":\"" + "x".repeat(1 << 20) + "\"}}",
                        422,
                        "catalog.text-too-long"),
                json(
                        "a wrong check digit",
                        "POST",
                        PRODUCTS,
                        variants.formatted("{\"sku\":\"N-1\",\"gtin\":\"8712345678900\"}"),
                        422,
                        "catalog.bad-check-digit"),
                json(
                        "letters in a GTIN",
                        "POST",
                        PRODUCTS,
                        variants.formatted("{\"sku\":\"N-1\",\"gtin\":\"87123456789AB\"}"),
                        422,
                        "catalog.bad-gtin-digits"),
                json(
                        "an unknown status",
                        "POST",
                        PRODUCTS,
                        "{\"title\":{\"nl\":\"Vaas\"},\"status\":\"SOLD\"}",
                        422,
                        "platform.invalid"),
                json(
                        "text with a zero character",
                        "POST",
                        CUSTOMERS,
                        "{\"name\":{\"given\":\"a\\u0000b\"},\"language\":\"nl\"}",
                        422,
                        "platform.malformed"),
                json(
                        "a negative quantity",
                        "POST",
                        RECEIPTS,
                        line.formatted(variant.formatted("-1")),
                        422,
                        "platform.invalid"),
                json(
                        "more than fits in a store",
                        "POST",
                        RECEIPTS,
                        line.formatted(variant.formatted("99999999999")),
                        422,
                        "platform.invalid"),
                json(
                        "half a piece",
                        "POST",
                        RECEIPTS,
                        line.formatted(variant.formatted("1.5")),
                        422,
                        "platform.invalid"),
                json(
                        "a quantity in words",
                        "POST",
                        RECEIPTS,
                        line.formatted(variant.formatted("\"two\"")),
                        422,
                        "platform.invalid"),
                json("no lines", "POST", RECEIPTS, line.formatted(""), 422, "platform.invalid"),
                json(
                        "an unknown variant",
                        "POST",
                        RECEIPTS,
                        line.formatted(variant.formatted("1")),
                        422,
                        "inventory.no-such-variant"),
                json(
                        "no e-mail address",
                        "POST",
                        CUSTOMERS,
                        customer.formatted("\"email\":\"not an address\""),
                        422,
                        "customers.bad-email"),
                json(
                        "a card with a wrong check digit",
                        "POST",
                        CUSTOMERS,
                        customer.formatted("\"loyaltyCard\":\"2900000000002\""),
                        422,
                        "customers.bad-loyalty-card"),
                json(
                        "a name of a page",
                        "POST",
                        CUSTOMERS,
                        "{\"name\":{\"given\":\"" + "x".repeat(5_000) + "\"},\"language\":\"nl\"}",
                        422,
                        "platform.invalid"),
                json(
                        "a negative price",
                        "POST",
                        LISTS + "/" + NOBODY + "/prices",
                        "{\"prices\":[{\"sku\":\"x\",\"amount\":-1}]}",
                        422,
                        "platform.invalid"),
                json(
                        "a price beyond all numbers",
                        "POST",
                        LISTS + "/" + NOBODY + "/prices",
                        "{\"prices\":[{\"sku\":\"x\",\"amount\":1e30}]}",
                        422,
                        "platform.invalid"),
                json(
                        "a currency in words",
                        "POST",
                        LISTS,
                        "{\"code\":\"x\",\"name\":\"x\",\"currency\":\"euro\",\"priority\":1,\"active\":true}",
                        422,
                        "platform.invalid"),
                json(
                        "a place on another planet",
                        "POST",
                        "/api/admin/network/locations",
                        "{\"code\":\"x\",\"name\":\"x\",\"kind\":\"STORE\",\"zone\":\"Mars/Base\"}",
                        422,
                        "platform.invalid"),
                json(
                        "an empty note",
                        "POST",
                        ORDERS + "/" + NOBODY + "/notes",
                        "{\"text\":\" \"}",
                        422,
                        "platform.invalid"),
                json(
                        "less than nothing cancelled",
                        "POST",
                        ORDERS + "/" + NOBODY + "/cancellations",
                        "{\"lines\":[{\"lineId\":\"" + NOBODY + "\",\"quantity\":-2}]}",
                        422,
                        "platform.invalid"),
                json(
                        "a null among the lines",
                        "POST",
                        ORDERS + "/" + NOBODY + "/cancellations",
                        "{\"lines\":[null]}",
                        422,
                        "platform.invalid"));
    }

    /** Ids of nothing, and what is no id. */
    private static Stream<Nonsense> absent() {
        return Stream.of(
                get("an unknown product", PRODUCTS + "/" + NOBODY, 404, "toonbank.not-found"),
                get("an unknown order", ORDERS + "/" + NOBODY, 404, "orders.not-found"),
                get("an unknown customer", CUSTOMERS + "/" + NOBODY, 404, "customers.no-such-customer"),
                get("an unknown location", "/api/admin/network/locations/" + NOBODY, 404, "network.no-such-location"),
                get("an unknown price list", LISTS + "/" + NOBODY, 404, "pricing.no-such-price-list"),
                get("an unknown import", "/api/admin/imports/" + NOBODY, 404, "imports.not-found"),
                get("an id that is none", ORDERS + "/12", 422, "platform.invalid"),
                get("an address nobody answers", "/api/admin/nothing", 404, "platform.no-such-address"),
                json(
                        "an unknown order",
                        "POST",
                        ORDERS + "/" + NOBODY + "/cancellations",
                        "{}",
                        404,
                        "orders.not-found"),
                json(
                        "an unknown order",
                        "POST",
                        ORDERS + "/" + NOBODY + "/notes",
                        "{\"text\":\"x\"}",
                        404,
                        "orders.not-found"),
                json("a method it does not have", "DELETE", ORDERS, "", 405, "platform.no-such-method"));
    }

    private static Stream<Nonsense> lists() {
        return Stream.of(
                        PRODUCTS, ORDERS, CUSTOMERS, "/api/admin/inventory/levels", "/api/admin/inventory/reservations")
                .flatMap(list -> Stream.of(
                        get("a page of nothing", list + "?limit=0", 422, "platform.bad-page-size"),
                        get("a page of everything", list + "?limit=100000", 422, "platform.bad-page-size"),
                        get("a page of many words", list + "?limit=many", 422, "platform.bad-page-size"),
                        get("a cursor made up", list + "?cursor=%7B%7D", 422, "platform.bad-cursor"),
                        get("an order by nothing known", list + "?sort=-secret", 422, "platform.bad-sort"),
                        get(
                                "a filter that is no id",
                                list + "?locationId=everywhere&customerId=me&channel=x&orderId=x&hasAccount=perhaps",
                                422,
                                "platform.invalid")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredWithWhatIsWrong(Nonsense nonsense) {
        nonsense.isProblemFor(admin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"products", "inventory", "customers", "orders", "uci"})
    void filesThatAreNoneAreReportedInTheirImport(String kind) {
        byte[] noText = {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3, 0x28, '\n', ',', '"'};
        for (byte[] file : List.of(
                noText,
                new byte[0],
                "Handle\n\"never closed".getBytes(StandardCharsets.UTF_8),
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))) {
            Answer answer = admin.send("POST", "/api/admin/imports?kind=" + kind + "&name=x.csv", "text/csv", file);
            assertThat(answer.status()).as(answer.text()).isIn(202, 422);
            if (answer.status() == 202) {
                String id = answer.json().path("id").asString();
                org.awaitility.Awaitility.await().until(() -> !statusOf(id).equals("RUNNING"));
                assertThat(statusOf(id)).isIn("FAILED", "DONE");
                assertThat(admin.get("/api/admin/imports/" + id).text()).doesNotContain("Exception", "io.toonbank");
            }
        }
        assertThat(admin.send("POST", "/api/admin/imports?kind=nothing", "text/csv", noText)
                        .code())
                .isEqualTo("imports.unknown-kind");
    }

    private String statusOf(String importId) {
        return admin.get("/api/admin/imports/" + importId).json().path("status").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PRODUCTS, RECEIPTS, CUSTOMERS, LISTS, "/api/admin/network/locations", "/api/admin/access/staff"})
    void nothingIsWrittenForStrangersNorForThoseWhoMayNot(String path) {
        assertThat(Caller.at(port).post(path, "{}").code()).isEqualTo("platform.sign-in-needed");
        Answer forged =
                Caller.at(port).with("Authorization", "Bearer tbk_forged").post(path, "{}");
        assertThat(forged.status()).isEqualTo(401);
        Answer reader = Caller.at(port).withKey(keys, Permission.REPORTS_READ).post(path, body(path));
        assertThat(reader.status()).as(reader.text()).isEqualTo(403);
        assertThat(reader.code()).isEqualTo("platform.not-allowed");
    }

    /** Complete enough to get as far as the question who asks. */
    private static Object body(String path) {
        return switch (path) {
            case PRODUCTS -> Map.of("title", Map.of("nl", "Vaas"));
            case RECEIPTS ->
                Map.of(
                        "locationId",
                        NOBODY,
                        "source",
                        "SUPPLIER",
                        "reference",
                        "x",
                        "lines",
                        List.of(Map.of("sku", "x", "quantity", 1)));
            case CUSTOMERS -> Map.of("name", Map.of("given", "A"), "language", "nl");
            case LISTS -> Map.of("code", "x", "name", "x", "currency", "EUR", "priority", 1, "active", true);
            case "/api/admin/access/staff" ->
                Map.of(
                        "name",
                        "A",
                        "email",
                        "a@example.com",
                        "language",
                        "nl",
                        "assignments",
                        List.of(),
                        "active",
                        true);
            default ->
                Map.of(
                        "code",
                        "x",
                        "name",
                        "x",
                        "kind",
                        "STORE",
                        "address",
                        Map.of("street", "x", "houseNumber", "1", "postcode", "1", "city", "x", "country", "NL"),
                        "zone",
                        "Europe/Amsterdam",
                        "capabilities",
                        List.of(),
                        "active",
                        true);
        };
    }

    @Test
    void aRepeatedKeyAnswersOnceAndRefusesAnotherBody() {
        Caller repeating = admin.with("Idempotency-Key", UUID.randomUUID().toString());
        var product = Map.of("id", Ids.next(), "title", Map.of("nl", "Vaas"));
        Answer first = repeating.post(PRODUCTS, product);
        Answer again = repeating.post(PRODUCTS, product);
        Answer other = repeating.post(PRODUCTS, Map.of("title", Map.of("nl", "Kan")));
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("platform.idempotency-key-reused");
        assertThat(admin.with("Idempotency-Key", "with a space")
                        .post(PRODUCTS, product)
                        .code())
                .isEqualTo("platform.bad-idempotency-key");
    }

    @Test
    void aDoubleClickWithOneKeyMakesOne() {
        String name = "klik" + UUID.randomUUID().toString().substring(24);
        var product = Map.of("title", Map.of("nl", name));
        String key = UUID.randomUUID().toString();
        List<Answer> answers =
                Together.run(6, _ -> admin.with("Idempotency-Key", key).post(PRODUCTS, product));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(Answer::text)
                .containsOnly(answers.getFirst().text());
        assertThat(admin.get(PRODUCTS + "?q=" + name).json().path("items")).hasSize(1);
    }

    @Test
    void twoWhoChangeTheSameThingAreToldApart() {
        Answer made = admin.post(PRODUCTS, Map.of("title", Map.of("nl", "Vaas")));
        String path = PRODUCTS + "/" + made.json().path("id").asString();
        List<Integer> statuses = Together.run(
                4,
                number -> admin.put(
                                path,
                                Map.of(
                                        "title",
                                        Map.of("nl", "Vaas " + number),
                                        "version",
                                        made.json().path("version").asInt()))
                        .status());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(3);
    }
}
