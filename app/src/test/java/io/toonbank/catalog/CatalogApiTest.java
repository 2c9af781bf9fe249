package io.toonbank.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.network.SalesChannels;
import io.toonbank.testing.ToonbankTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The back office's door, over HTTP. */
@ToonbankTest
class CatalogApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CATALOG = "/api/admin/catalog";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private SalesChannels channels;

    @Autowired
    private JsonMapper json;

    private String key = "";
    private String reader = "";

    @BeforeEach
    void twoPrograms() {
        key = keyFor(Permission.CATALOG_READ, Permission.CATALOG_WRITE);
        reader = keyFor(Permission.CATALOG_READ);
    }

    @Test
    void createsChangesPublishesAndArchivesAProduct() throws Exception {
        JsonNode product = created("Bijzettafel Bij");
        String at = CATALOG + "/products/" + product.get("id").asString();
        assertThat(product.get("status").asString()).isEqualTo("DRAFT");
        assertThat(product.at("/title/en").asString()).isEqualTo("Bee side table");
        UUID web = channels.byCode("web").orElseThrow().id();
        var published =
                put(at + "/publications", "{\"version\":0,\"publications\":[{\"channelId\":\"%s\"}]}".formatted(web));
        assertThat(published.statusCode()).isEqualTo(200);
        var stale = put(at + "/status", "{\"version\":0,\"status\":\"ACTIVE\"}");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(tree(stale).get("code").asString()).isEqualTo("platform.stale-version");
        var active = put(at + "/status", "{\"version\":1,\"status\":\"ACTIVE\"}");
        assertThat(tree(active).at("/publications/0/channelId").asString()).isEqualTo(web.toString());
        var changed = put(
                at,
                body(
                        "Bijzettafel Bij",
                        "\"version\":2,\"handle\":\"tafel-" + Ids.next() + "\",\"status\":\"ARCHIVED\","));
        assertThat(tree(changed).get("status").asString()).isEqualTo("ARCHIVED");
        JsonNode history = tree(send(
                "GET",
                "/api/admin/history?subject=" + product.get("id").asString(),
                null,
                keyFor(Permission.HISTORY_READ)));
        assertThat(history.get("items").size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void listsWithFiltersAndPagesThatDoNotOverlap() throws Exception {
        String word = "woord" + Ids.next().toString().substring(24);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(created("Kruk " + word + " " + i).get("id").asString());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    tree(get(CATALOG + "/products?limit=2&sort=title&status=DRAFT&q=" + word.toUpperCase() + cursor));
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            assertThat(page.at("/total/count").asInt()).isEqualTo(5);
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyElementsOf(made);
        assertThat(tree(get(CATALOG + "/products?status=ACTIVE&q=" + word))
                        .get("items")
                        .size())
                .isZero();
        assertThat(tree(get(CATALOG + "/variants?q=" + word)).get("items").size())
                .isEqualTo(5);
    }

    @Test
    void pointsAtTheFieldAndSaysTheDigitThatWasExpected() throws Exception {
        var refused = post(
                CATALOG + "/products",
                "{\"title\":{\"nl\":\"Kom\"},\"variants\":[{\"sku\":\"%s\",\"gtin\":\"4006381333930\"}]}"
                        .formatted(Assortment.anySku()));
        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode problem = tree(refused);
        assertThat(problem.get("code").asString()).isEqualTo("catalog.bad-check-digit");
        assertThat(problem.get("expected").asInt()).isEqualTo(1);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/variants/0/gtin");
        assertThat(problem.get("detail").asString()).contains("should be 1, not 0");
        JsonNode unknown = tree(post(CATALOG + "/products", "{\"title\":{\"nl\":\"Kom\"},\"tilte\":1}"));
        assertThat(unknown.at("/errors/0/code").asString()).isEqualTo("field.unknown");
        JsonNode missing = tree(post(CATALOG + "/products", "{\"variants\":[{\"gtin\":\"1\"}]}"));
        assertThat(missing.get("errors").findValuesAsString("pointer")).contains("/title", "/variants/0/sku");
    }

    @Test
    void keepsReadersFromWriting() throws Exception {
        assertThat(send("GET", CATALOG + "/products", null, reader).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", CATALOG + "/products", body("Kom", ""), reader).statusCode())
                .isEqualTo(403);
        assertThat(send("GET", CATALOG + "/products", null, "tbk_wrong").statusCode())
                .isEqualTo(401);
        assertThat(get(CATALOG + "/products/" + Ids.next()).statusCode()).isEqualTo(404);
    }

    @Test
    void servesAnUploadedPictureForEver() throws Exception {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><path d=\"M0 0h4v3H0Z\"/></svg>";
        JsonNode picture = tree(post(CATALOG + "/pictures", svg));
        assertThat(picture.get("width").asInt()).isEqualTo(4);
        var served = get(picture.get("url").asString());
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).contains("M0 0h4v3H0Z");
        assertThat(served.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(served.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        var again = CLIENT.send(
                HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + port + picture.get("url").asString()))
                        .header(
                                "If-None-Match",
                                served.headers().firstValue("ETag").orElseThrow())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(get("/media/" + "0".repeat(64) + ".svg").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsCategoriesWithSlashesAndCustomFields() throws Exception {
        String code = "c" + Ids.next().toString().substring(24);
        assertThat(put(CATALOG + "/categories/" + code, "{\"name\":{\"nl\":\"Boven\"}}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode below = tree(put(
                CATALOG + "/categories/" + code + "/onder",
                "{\"name\":{\"nl\":\"Onder\"},\"parentCode\":\"%s\"}".formatted(code)));
        assertThat(below.get("code").asString()).isEqualTo(code + "/onder");
        var loop = put(
                CATALOG + "/categories/" + code,
                "{\"version\":0,\"name\":{\"nl\":\"Boven\"},\"parentCode\":\"%s/onder\"}".formatted(code));
        assertThat(tree(loop).get("code").asString()).isEqualTo("catalog.category-under-itself");
        assertThat(send("DELETE", CATALOG + "/categories/" + code + "/onder", null, key)
                        .statusCode())
                .isEqualTo(204);
        JsonNode field = tree(put(
                CATALOG + "/custom-fields/" + code,
                "{\"name\":{\"nl\":\"Hoogte\"},\"type\":\"MEASURE\",\"unit\":\"CM\"}"));
        assertThat(field.get("unit").asString()).isEqualTo("CM");
    }

    private JsonNode created(String title) throws Exception {
        var response = post(CATALOG + "/products", body(title, ""));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return tree(response);
    }

    private static String body(String title, String more) {
        return "{%s\"title\":{\"nl\":\"%s\",\"en\":\"Bee side table\"},\"variants\":[{\"sku\":\"%s\"}]}"
                .formatted(more, title, Assortment.anySku());
    }

    private String keyFor(Permission... permissions) {
        return keys.create(new ApiKeys.NewApiKey(Ids.next(), "test", Set.of(permissions), null))
                .secret();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, null, key);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, body, key);
    }

    private HttpResponse<String> put(String path, String body) throws Exception {
        return send("PUT", path, body, key);
    }

    private HttpResponse<String> send(String method, String path, String body, String secret)
            throws IOException, InterruptedException {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .header("Authorization", "Bearer " + secret)
                        .method(method, publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode tree(HttpResponse<String> response) {
        return json.readTree(response.body());
    }
}
