package io.toonbank.checkout;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What service and store people do with orders over the admin API; the orders are made by real purchases. */
@ToonbankTest
class OrdersInTheOfficeTest {

    private static final String ORDERS = "/api/admin/orders";

    @LocalServerPort
    private int port;

    @Autowired
    private ShopCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private StockLevels levels;

    @Autowired
    private ApiKeys keys;

    private Caller office = Caller.at(0);
    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aShopWithAnArticle() {
        office = Caller.at(port).withKey(keys);
        shop = cast.aWebShop(1);
        lamp = cast.anArticle(shop, 2_000, 50);
    }

    @Test
    void pagesThroughAllOrdersInBothDirections() {
        List<UUID> placed = new ArrayList<>();
        for (int quantity : List.of(3, 1, 2, 5, 4)) {
            placed.add(anOrder(quantity));
        }
        List<String> byTime = placed.stream().map(UUID::toString).toList();
        assertThat(walk("sort=placedAt")).isEqualTo(byTime);
        assertThat(walk("sort=-placedAt")).isEqualTo(byTime.reversed());
        assertThat(walk("")).isEqualTo(byTime.reversed());
    }

    @Test
    void findsOrdersByNumberAddressNamePlaceStateAndTime() {
        UUID order = anOrder(1);
        UUID cancelled = anOrder(1);
        office.post(ORDERS + "/" + cancelled + "/cancellations", Map.of("reason", "test"));
        JsonNode shown = detail(order);
        String number = shown.at("/order/number").asString();
        String email = shown.at("/order/contact/email").asString();
        String mine = "channelId=" + shop.channel();
        assertThat(ids("q=" + number)).containsExactly(order.toString());
        assertThat(ids("q=" + number.toLowerCase(java.util.Locale.ROOT))).containsExactly(order.toString());
        assertThat(ids("q=" + email)).containsExactly(order.toString());
        assertThat(ids("q=" + email.substring(0, email.indexOf('@')))).containsExactly(order.toString());
        assertThat(ids(mine + "&q=test%20pers")).hasSize(2);
        assertThat(ids(mine + "&q=%25")).isEmpty();
        assertThat(ids(mine + "&status=OPEN")).containsExactly(order.toString());
        assertThat(ids(mine + "&status=CANCELLED")).containsExactly(cancelled.toString());
        assertThat(ids(mine + "&status=OPEN&status=CANCELLED")).hasSize(2);
        assertThat(ids(mine + "&from=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(ids(mine + "&to=2100-01-01T00:00:00Z")).hasSize(2);
        assertThat(ids(mine + "&customerId=" + Ids.next())).isEmpty();
        UUID collected = placed(cast.collecting(shop, shop.location(), line(lamp, 1)));
        assertThat(ids("locationId=" + shop.location())).containsExactly(collected.toString());
    }

    @Test
    void cancelsPartOfAnOrderOnceAndThenTheRest() {
        UUID order = anOrder(3);
        String line = detail(order).at("/order/lines/0/id").asString();
        var two =
                Map.of("id", Ids.next(), "lines", List.of(Map.of("lineId", line, "quantity", 2)), "reason", "te laat");
        Answer first = office.post(ORDERS + "/" + order + "/cancellations", two);
        Answer again = office.post(ORDERS + "/" + order + "/cancellations", two);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.json().at("/lines/0/progress/cancelled").asInt()).isEqualTo(2);
        assertThat(levels.level(lamp, shop.location()).reserved()).isEqualTo(1);
        var tooMany = Map.of("lines", List.of(Map.of("lineId", line, "quantity", 2)));
        assertThat(office.post(ORDERS + "/" + order + "/cancellations", tooMany).code())
                .isEqualTo("orders.more-than-open");
        var foreign = Map.of("lines", List.of(Map.of("lineId", Ids.next(), "quantity", 1)));
        assertThat(office.post(ORDERS + "/" + order + "/cancellations", foreign).code())
                .isEqualTo("orders.no-such-line");
        assertThat(office.post(ORDERS + "/" + order + "/cancellations", Map.of())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(office.post(ORDERS + "/" + order + "/cancellations", Map.of())
                        .code())
                .isEqualTo("orders.nothing-to-cancel");
        assertThat(levels.level(lamp, shop.location()).reserved()).isZero();
        assertThat(detail(order).at("/timeline").toString()).contains("CANCELLED", "te laat");
    }

    @Test
    void handsAnOrderOverWhereItLiesAndTakesTheMoney() {
        UUID order = anOrder(2);
        var there = Map.of("id", Ids.next(), "locationId", shop.location(), "way", "SHIPPED");
        Answer elsewhere =
                office.post(ORDERS + "/" + order + "/handovers", Map.of("locationId", Ids.next(), "way", "SHIPPED"));
        assertThat(elsewhere.code()).isEqualTo("orders.nothing-to-hand-over");
        Answer shipped = office.post(ORDERS + "/" + order + "/handovers", there);
        Answer again = office.post(ORDERS + "/" + order + "/handovers", there);
        assertThat(shipped.status()).as(shipped.text()).isEqualTo(201);
        assertThat(shipped.json().path("status").asString()).isEqualTo("FULFILLED");
        assertThat(again.json().at("/lines/0/progress/shipped").asInt()).isEqualTo(2);
        var level = levels.level(lamp, shop.location());
        assertThat(level.onHand()).isEqualTo(48);
        assertThat(level.reserved()).isZero();
        org.awaitility.Awaitility.await()
                .until(() -> detail(order).at("/payments/0/state").asString().equals("CAPTURED"));
        assertThat(office.post(ORDERS + "/" + order + "/cancellations", Map.of())
                        .code())
                .isEqualTo("orders.nothing-to-cancel");
    }

    @Test
    void keepsNotesOnATimelineThatTellsWhoDidWhat() {
        UUID order = anOrder(1);
        var note = Map.of("id", Ids.next(), "text", "Klant belt morgen terug");
        assertThat(office.post(ORDERS + "/" + order + "/notes", note).status()).isEqualTo(201);
        assertThat(office.post(ORDERS + "/" + order + "/notes", note).status()).isEqualTo(201);
        JsonNode timeline = detail(order).path("timeline");
        assertThat(timeline.valueStream().map(entry -> entry.path("kind").asString()))
                .containsExactlyInAnyOrder("PLACED", "NOTE");
        JsonNode entry = timeline.valueStream()
                .filter(one -> one.path("kind").asString().equals("NOTE"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("actorName").asString()).isEqualTo("a test");
        assertThat(entry.path("text").asString()).isEqualTo("Klant belt morgen terug");
    }

    @Test
    void readersMayReadAndStrangersNothing() {
        UUID order = anOrder(1);
        Caller reader = Caller.at(port).withKey(keys, Permission.ORDERS_READ);
        assertThat(reader.get(ORDERS + "/" + order).status()).isEqualTo(200);
        for (String action : List.of("/cancellations", "/notes", "/handovers")) {
            Map<String, Object> body = action.equals("/notes")
                    ? Map.of("text", "x")
                    : action.equals("/handovers") ? Map.of("locationId", shop.location(), "way", "SHIPPED") : Map.of();
            assertThat(reader.post(ORDERS + "/" + order + action, body).status())
                    .isEqualTo(403);
        }
        assertThat(reader.get(ORDERS + "/totals?by=MONTH").status()).isEqualTo(403);
        assertThat(Caller.at(port).get(ORDERS).status()).isEqualTo(401);
        assertThat(detail(order).at("/order/status").asString()).isEqualTo("OPEN");
    }

    @Test
    void showsTheCheckoutOfAnOrder() {
        UUID order = anOrder(2);
        JsonNode checkout = office.get("/api/admin/checkouts/" + order).json();
        assertThat(checkout.path("id").asString()).isEqualTo(order.toString());
        assertThat(checkout.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(checkout.at("/lines/0/quantity").asInt()).isEqualTo(2);
        assertThat(office.get("/api/admin/checkouts/" + Ids.next()).status()).isEqualTo(404);
    }

    @Test
    void addsUpTheBookOfOneChannel() {
        anOrder(1);
        anOrder(2);
        JsonNode all = office.get(ORDERS + "/totals?by=ALL&channelId=" + shop.channel())
                .json();
        assertThat(all).hasSize(1);
        JsonNode byCountry = office.get(ORDERS + "/totals?by=COUNTRY&channelId=" + shop.channel())
                .json();
        assertThat(byCountry.toString()).contains("NL");
    }

    private JsonNode detail(UUID order) {
        return office.get(ORDERS + "/" + order).json();
    }

    /** Page by page, two at a time, with the channel of this test only. */
    private List<String> walk(String sort) {
        List<String> seen = new ArrayList<>();
        String path = ORDERS + "?limit=2&channelId=" + shop.channel() + "&" + sort;
        JsonNode page = office.get(path).json();
        assertThat(page.at("/total/count").asInt()).isEqualTo(5);
        while (true) {
            page.path("items").forEach(order -> seen.add(order.path("id").asString()));
            if (page.path("next").isMissingNode()) {
                return seen;
            }
            page = office.get(path + "&cursor=" + page.path("next").asString()).json();
        }
    }

    private List<String> ids(String filter) {
        return office.get(ORDERS + "?" + filter)
                .json()
                .path("items")
                .valueStream()
                .map(order -> order.path("id").asString())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private UUID anOrder(int quantity) {
        return placed(cast.shipping(shop, line(lamp, quantity)));
    }

    private UUID placed(StartCheckout start) {
        Checkout checkout = checkouts.create(start);
        CompletionOutcome outcome = checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        assertThat(outcome).isInstanceOf(CompletionOutcome.Completed.class);
        return checkout.id();
    }
}
