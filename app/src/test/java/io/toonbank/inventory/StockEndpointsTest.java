package io.toonbank.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.testing.ToonbankTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ToonbankTest
class StockEndpointsTest {

    private static final String STOCK = "/api/admin/inventory";

    @Autowired
    private StockCast cast;

    @Autowired
    private Products products;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private Reservations reservations;

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void goodsComeInAreSeenCorrectedAndRemembered() throws Exception {
        UUID here = cast.aLocation();
        String sku = aSku();
        Answer receipt = post(
                "/receipts",
                Map.of(
                        "locationId",
                        here,
                        "source",
                        "SUPPLIER",
                        "reference",
                        "note 12",
                        "lines",
                        List.of(Map.of("sku", sku, "quantity", 12))));
        assertThat(receipt.status).isEqualTo(201);

        JsonNode level = get("/levels?q=" + sku).body.at("/items/0");
        assertThat(level.at("/onHand").asInt()).isEqualTo(12);
        assertThat(level.at("/variant/sku").asString()).isEqualTo(sku);
        assertThat(level.at("/location/id").asString()).isEqualTo(here.toString());

        String variantId = level.at("/variant/id").asString();
        Answer adjustment = post(
                "/adjustments",
                Map.of(
                        "locationId",
                        here,
                        "reason",
                        "DAMAGED",
                        "note",
                        "",
                        "lines",
                        List.of(Map.of("variantId", variantId, "difference", -2))));
        assertThat(adjustment.status).isEqualTo(201);
        JsonNode movements = get("/movements?variantId=" + variantId).body.at("/items");
        assertThat(movements.size()).isEqualTo(2);
        assertThat(movements.at("/0/reason").asString()).isEqualTo("DAMAGED");
        assertThat(movements.at("/0/from/location/id").asString()).isEqualTo(here.toString());
        assertThat(get("/bookings/" + adjustment.body.at("/id").asString())
                        .body
                        .at("/movements/0/variant/sku")
                        .asString())
                .isEqualTo(sku);
        assertThat(get("/stock-at?variantId=" + variantId + "&locationId=" + here + "&at=2020-01-01T00:00:00Z")
                        .body
                        .at("/onHand")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void wrongLinesAreRefusedWithAPointerToEach() throws Exception {
        UUID here = cast.aLocation();
        Answer unknown = post(
                "/receipts",
                Map.of(
                        "locationId",
                        here,
                        "source",
                        "SUPPLIER",
                        "reference",
                        "x",
                        "lines",
                        List.of(Map.of("sku", aSku(), "quantity", 1), Map.of("sku", "nothing", "quantity", 1))));
        assertThat(unknown.status).isEqualTo(422);
        assertThat(unknown.body.at("/code").asString()).isEqualTo("inventory.no-such-variant");
        assertThat(unknown.body.at("/errors/0/pointer").asString()).isEqualTo("/lines/1/sku");

        Answer huge = post(
                "/receipts",
                Map.of(
                        "locationId",
                        here,
                        "source",
                        "SUPPLIER",
                        "reference",
                        "x",
                        "lines",
                        List.of(Map.of("sku", aSku(), "quantity", 2_000_000))));
        assertThat(huge.status).isEqualTo(422);
        Answer noNote = post(
                "/adjustments",
                Map.of(
                        "locationId",
                        here,
                        "reason",
                        "CORRECTION",
                        "note",
                        " ",
                        "lines",
                        List.of(Map.of("sku", aSku(), "difference", 1))));
        assertThat(noNote.body.at("/errors/0/pointer").asString()).isEqualTo("/note");
        Answer elsewhere = post(
                "/receipts",
                Map.of(
                        "locationId",
                        Ids.next(),
                        "source",
                        "SUPPLIER",
                        "reference",
                        "x",
                        "lines",
                        List.of(Map.of("sku", aSku(), "quantity", 1))));
        assertThat(elsewhere.status).isEqualTo(404);
    }

    @Test
    void levelsAreSetInBulkAndWatchedForChanges() throws Exception {
        UUID here = cast.aLocation();
        String sku = aSku();
        Map<String, Object> body = Map.of(
                "id",
                Ids.next(),
                "reference",
                "file",
                "lines",
                List.of(Map.of("sku", sku, "locationId", here, "onHand", 9)));
        assertThat(send("PUT", "/levels", body).body.at("/lines").asInt()).isEqualTo(1);
        assertThat(send("PUT", "/levels", body).status).isEqualTo(200);
        Answer outdated = send(
                "PUT",
                "/levels",
                Map.of(
                        "reference",
                        "file",
                        "lines",
                        List.of(Map.of("sku", sku, "locationId", here, "onHand", 1, "expected", 3))));
        assertThat(outdated.status).isEqualTo(409);
        assertThat(outdated.body.at("/onHand").asInt()).isEqualTo(9);
        assertThat(get("/levels?locationId=" + here + "&state=OUT")
                        .body
                        .at("/total/count")
                        .asInt())
                .isZero();
    }

    @Test
    void countsTransfersAndSettingsHaveTheirPages() throws Exception {
        UUID here = cast.aLocation();
        UUID there = cast.aLocation();
        UUID channel = cast.aChannelSuppliedBy(here);
        String sku = aSku();
        Object line = Map.of("sku", sku, "quantity", 6);
        String count = post("/counts", Map.of("locationId", here, "note", "all"))
                .body
                .at("/id")
                .asString();
        assertThat(send("PUT", "/counts/" + count + "/lines", Map.of("lines", List.of(line)))
                        .body
                        .at("/lines/0/difference")
                        .asInt())
                .isEqualTo(6);
        assertThat(post("/counts/" + count + "/application", Map.of())
                        .body
                        .at("/state")
                        .asString())
                .isEqualTo("APPLIED");

        String transfer = post(
                        "/transfers",
                        Map.of("fromLocationId", here, "toLocationId", there, "note", "", "lines", List.of(line)))
                .body
                .at("/id")
                .asString();
        Answer tooMuch = post(
                "/transfers/" + transfer + "/shipment", Map.of("lines", List.of(Map.of("sku", sku, "quantity", 7))));
        assertThat(tooMuch.status).isEqualTo(409);
        assertThat(tooMuch.body.at("/shortages/0/available").asInt()).isEqualTo(6);
        assertThat(post("/transfers/" + transfer + "/shipment", Map.of("lines", List.of(line))).status)
                .isEqualTo(200);
        assertThat(get("/transfers?locationId=" + there)
                        .body
                        .at("/items/0/state")
                        .asString())
                .isEqualTo("SHIPPED");
        assertThat(post("/transfers/" + transfer + "/receipt", Map.of("lines", List.of(line)))
                        .body
                        .at("/state")
                        .asString())
                .isEqualTo("RECEIVED");

        assertThat(send(
                                "PUT",
                                "/safety-stock",
                                Map.of("lines", List.of(Map.of("sku", sku, "locationId", there, "quantity", 2))))
                        .status)
                .isEqualTo(200);
        assertThat(send("PUT", "/buffers", Map.of("channelId", channel, "quantity", 1)).status)
                .isEqualTo(204);
        assertThat(get("/buffers?channelId=" + channel)
                        .body
                        .at("/items/0/quantity")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void reservationsAndAuditsAreShown() throws Exception {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 3);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 2));
        reservations.reserve(wish);
        assertThat(get("/reservations?variantId=" + lamp).body.at("/items/0/id").asString())
                .isEqualTo(wish.reservationId().toString());
        assertThat(get("/reservations/" + wish.reservationId())
                        .body
                        .at("/lines/0/quantity")
                        .asInt())
                .isEqualTo(2);
        assertThat(post("/reservations/" + wish.reservationId() + "/release", Map.of("reason", "gone")).status)
                .isEqualTo(204);
        Answer audit = post("/audits", Map.of());
        assertThat(audit.status).isEqualTo(201);
        assertThat(get("/audits").body.at("/items/0/id").asString()).isNotEmpty();
        assertThat(get("/audits/" + audit.body.at("/id").asString())
                        .body
                        .at("/clean")
                        .asBoolean())
                .isTrue();
        assertThat(get("/audits/" + Ids.next()).status).isEqualTo(404);
    }

    @Test
    void nobodyWithoutPermissionSeesOrChangesStock() throws Exception {
        assertThat(send("GET", "/levels", null, "tbk_wrong").status).isEqualTo(401);
        String reader = key(Permission.STOCK_READ);
        assertThat(send("GET", "/levels", null, reader).status).isEqualTo(200);
        Object body = Map.of("channelId", Ids.next(), "quantity", 1);
        assertThat(send("PUT", "/buffers", body, reader).status).isEqualTo(403);
    }

    private String aSku() {
        String sku = "STK-" + Ids.next();
        Translated title = Translated.nlEn("Vaas " + sku, "Vase " + sku);
        products.save(new SaveProduct(
                Ids.next(),
                null,
                null,
                title,
                title,
                "Test",
                List.of(),
                List.of(),
                List.of(),
                List.of(SaveVariant.of(null, sku, null, Map.of())),
                null,
                Map.of(),
                null,
                ProductStatus.ACTIVE));
        return sku;
    }

    private Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    private Answer post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    private Answer send(String method, String path, @Nullable Object body) throws IOException, InterruptedException {
        return send(method, path, body, key(Permission.STOCK_READ, Permission.STOCK_WRITE));
    }

    private Answer send(String method, String path, @Nullable Object body, String secret)
            throws IOException, InterruptedException {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + STOCK + path))
                        .header("Authorization", "Bearer " + secret)
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String text = response.body().isEmpty() ? "{}" : response.body();
        return new Answer(response.statusCode(), json.readTree(text));
    }

    private String key(Permission... permissions) {
        return keys.create(new ApiKeys.NewApiKey(Ids.next(), "stock test", Set.of(permissions), null))
                .secret();
    }

    private record Answer(int status, JsonNode body) {}
}
