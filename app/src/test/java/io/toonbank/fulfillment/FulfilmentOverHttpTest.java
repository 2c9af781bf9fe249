package io.toonbank.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
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

/** What the page of associates and the back office call. */
@ToonbankTest
class FulfilmentOverHttpTest {

    private static final String BASE = "/api/admin/fulfillment";

    @LocalServerPort
    private int port;

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private ShopCast shops;

    @Autowired
    private ApiKeys keys;

    private Caller store = Caller.at(0);
    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aStoreWithLamps() {
        store = Caller.at(port).withKey(keys, Permission.FULFIL);
        shop = shops.aWebShop(1);
        lamp = shops.anArticle(shop, 2_000, 50);
    }

    private JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }

    private JsonNode post(String path, Object body) {
        return ok(store.post(BASE + path, body));
    }

    @Test
    void anOrderGoesFromTheListToTheCustomersDoor() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        JsonNode listed = ok(store.get(BASE + "/work-orders?locationId=" + shop.location() + "&state=OFFERED"))
                .at("/items/0");
        assertThat(listed.path("orderId").asString()).isEqualTo(order.toString());
        assertThat(listed.path("held").asBoolean()).isFalse();
        String id = "/work-orders/" + listed.path("id").asString();
        assertThat(post(id + "/acceptance", Map.of()).path("state").asString()).isEqualTo("ACCEPTED");
        String sku = ok(store.get(BASE + id)).at("/lines/0/sku").asString();
        JsonNode picked = post(id + "/picks", Map.of("id", Ids.next(), "barcode", sku, "quantity", 2));
        assertThat(picked.at("/lines/0/picked").asInt()).isEqualTo(2);
        assertThat(picked.at("/lines/0/short").asInt()).isZero();
        assertThat(picked.at("/assignee/name").asString()).isEqualTo("a test");
        UUID parcel = Ids.next();
        JsonNode opened = post(id + "/parcels", Map.of("id", parcel, "lines", List.of()));
        assertThat(opened.at("/parcels/0/state").asString()).isEqualTo("OPEN");
        post("/parcels/" + parcel + "/scans", Map.of("barcode", sku, "quantity", 1));
        post("/parcels/" + parcel + "/scans", Map.of("barcode", sku, "quantity", 1));
        assertThat(post("/parcels/" + parcel + "/closing", Map.of("weightGrams", 900))
                        .path("state")
                        .asString())
                .isEqualTo("PACKED");
        JsonNode label = post("/parcels/" + parcel + "/label", Map.of());
        assertThat(label.path("trackingCode").asString()).startsWith("3STB");
        assertThat(store.get(BASE + "/parcels/" + parcel + "/label.pdf").text()).startsWith("%PDF");
        assertThat(store.get(BASE + id + "/packing-slip.pdf?language=en").text())
                .startsWith("%PDF");
        JsonNode manifest = post("/manifests", Map.of("locationId", shop.location(), "carrier", "simulated"));
        assertThat(manifest.path("parcels").asInt()).isEqualTo(1);
        assertThat(store.get(BASE + "/manifests/" + manifest.path("id").asString() + "/sheet.pdf")
                        .text())
                .startsWith("%PDF");
        JsonNode delivered = post("/parcels/" + parcel + "/tracking", Map.of("status", "DELIVERED"));
        assertThat(delivered.path("state").asString()).isEqualTo("DELIVERED");
        assertThat(delivered.path("tracking")).hasSize(1);
        JsonNode done = ok(store.get(BASE + id));
        assertThat(done.path("state").asString()).isEqualTo("DELIVERED");
        assertThat(done.path("steps")
                        .valueStream()
                        .map(step -> step.path("what").asString()))
                .contains("accepted", "picked", "packed", "shipped");
        assertThat(ok(store.get(BASE + "/parcels?q="
                                + label.path("trackingCode").asString()))
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void aWalkGathersForSeveralOrdersInTheOrderOfTheBins() {
        UUID vase = shops.anArticle(shop, 500, 50);
        UUID one = cast.work(cast.aShippedOrder(shop, lamp, 2)).id();
        UUID other = cast.work(cast.aShippedOrder(shop, vase, 1)).id();
        UUID third = cast.work(cast.aShippedOrder(shop, lamp, 1)).id();
        post("/work-orders/acceptances", Map.of("ids", List.of(one, other, third)));
        Caller office = Caller.at(port).withKey(keys);
        ok(office.put(
                BASE + "/bins",
                Map.of(
                        "locationId",
                        shop.location(),
                        "bins",
                        List.of(Map.of("variantId", lamp, "bin", "A-10"), Map.of("variantId", vase, "bin", "A-9")))));
        JsonNode list = post("/pick-lists", Map.of("locationId", shop.location()));
        String id = "/pick-lists/" + list.path("id").asString();
        assertThat(list.path("totes")).hasSize(3);
        assertThat(list.path("stops").valueStream().map(stop -> stop.path("bin").asString()))
                .containsExactly("A-9", "A-10");
        UUID pick = Ids.next();
        JsonNode picked = post(id + "/picks", Map.of("id", pick, "variantId", lamp, "quantity", 3));
        assertThat(post(id + "/picks", Map.of("id", pick, "variantId", lamp, "quantity", 3)))
                .isEqualTo(picked);
        assertThat(picked.at("/stops/1/picked").asInt()).isEqualTo(3);
        assertThat(store.post(BASE + id + "/picks", Map.of("variantId", lamp, "quantity", 1))
                        .code())
                .isEqualTo("fulfillment.more-than-asked");
        assertThat(store.get(BASE + id + "/sheet.pdf").text()).startsWith("%PDF");
        JsonNode closed = post(id + "/closing", Map.of());
        assertThat(closed.path("doneAt").isMissingNode()).isFalse();
        assertThat(ok(store.get(BASE + "/work-orders/" + one)).path("state").asString())
                .isEqualTo("PICKED");
        assertThat(ok(store.get(BASE + "/work-orders/" + other)).path("state").asString())
                .isEqualTo("ACCEPTED");
        JsonNode tasks = ok(store.get(BASE + "/tasks?locationId=" + shop.location()));
        assertThat(tasks.path("toPack").asInt()).isEqualTo(2);
        assertThat(tasks.path("toPick").asInt()).isEqualTo(1);
    }

    @Test
    void whoMayNotWorkMayLookAndStrangersNeither() {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        String id = "/work-orders/" + cast.work(order).id();
        Caller reader = Caller.at(port).withKey(keys, Permission.ORDERS_READ);
        assertThat(reader.get(BASE + id).status()).isEqualTo(200);
        assertThat(reader.get(BASE + "/work-orders?orderId=" + order).status()).isEqualTo(200);
        assertThat(reader.post(BASE + id + "/acceptance", Map.of()).status()).isEqualTo(403);
        assertThat(store.post(BASE + id + "/rerouting", Map.of()).status()).isEqualTo(403);
        assertThat(Caller.at(port).get(BASE + id).status()).isEqualTo(401);
        assertThat(Caller.at(port)
                        .withKey(keys, Permission.CATALOG_READ)
                        .get(BASE + "/work-orders")
                        .status())
                .isEqualTo(403);
        assertThat(reader.get(BASE + "/lateness").status()).isEqualTo(200);
        assertThat(store.get(BASE + "/settings").status()).isEqualTo(200);
        Answer unknown = store.post(BASE + id + "/refusal", Map.of("reason", "TIMED_OUT"));
        assertThat(unknown.code()).isEqualTo("fulfillment.wrong-reason");
        assertThat(store.get(BASE + "/work-orders/" + Ids.next()).code()).isEqualTo("fulfillment.no-such-work");
    }

    @Test
    void settingsOfALocationAreKept() {
        Caller office = Caller.at(port).withKey(keys);
        var wanted = Map.of(
                "acceptsByItself", true,
                "answerWithinMinutes", 30,
                "collectKeepDays", 5,
                "remindAfterDays", 2,
                "version", 0);
        JsonNode saved = ok(office.put(BASE + "/settings/" + shop.location(), wanted));
        assertThat(saved.path("version").asInt()).isEqualTo(1);
        assertThat(office.put(BASE + "/settings/" + shop.location(), wanted).code())
                .isEqualTo("platform.stale-version");
        assertThat(cast.work(cast.aShippedOrder(shop, lamp, 1)).state()).isEqualTo(WorkState.ACCEPTED);
    }
}
