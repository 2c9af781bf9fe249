package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveLocation;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prices over the back office's API. */
@ToonbankTest
class PriceEndpointsTest {

    private static final String PRICING = "/api/admin/pricing";

    @Autowired
    private PricedCast cast;

    @Autowired
    private PriceLists lists;

    @Autowired
    private Prices prices;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Variants variants;

    @Autowired
    private NetworkSetup network;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Caller caller = Caller.at(0);
    private UUID shop = Ids.next();
    private UUID list = Ids.next();
    private UUID lamp = Ids.next();
    private UUID coffee = Ids.next();

    @BeforeEach
    void sellALampAndCoffee() {
        caller = Caller.at(port).withKey(keys, Permission.PRICES_READ, Permission.PRICES_WRITE);
        shop = cast.aChannel("NL");
        list = cast.aList(shop);
        lamp = cast.aVariant(shop);
        coffee = cast.halfAKilogram(shop);
        lists.setPrices(list, List.of(SetPrice.of(lamp, 4_000), SetPrice.of(coffee, 1_295)));
    }

    @Test
    void showsPricesWithUnitPriceCostMarginAndFloor() {
        ok(caller.post(
                PRICING + "/costs", Map.of("costs", List.of(Map.of("sku", PricedCast.sku(coffee), "amount", 535)))));
        ok(caller.post(PRICING + "/floors", Map.of("floors", List.of(Map.of("variantId", coffee, "amount", 900)))));

        JsonNode row = ok(caller.get(PRICING + "/price-lists/" + list + "/prices?variantId=" + coffee))
                .json()
                .at("/items/0");

        assertThat(row.at("/current").asBoolean()).isTrue();
        assertThat(row.at("/unitPrice/price/amount").asLong()).isEqualTo(2_590);
        assertThat(row.at("/unitPrice/unit").asString()).isEqualTo("kg");
        assertThat(row.at("/cost/amount").asLong()).isEqualTo(535);
        assertThat(row.at("/marginBasisPoints").asInt()).as("5.35 of 10.70 net").isEqualTo(5_001);
        assertThat(row.at("/floor/amount").asLong()).isEqualTo(900);
    }

    @Test
    void givesEachLocationThePricesOfItsZone() {
        UUID station = aStore();
        UUID village = aStore();
        UUID zone = Ids.next();
        ok(caller.post(
                PRICING + "/price-zones",
                Map.of("id", zone, "code", "z-" + zone, "name", "Stations", "locationIds", List.of(station))));
        UUID dearer = cast.aList(shop, zone, null, 0, false);
        lists.setPrices(dearer, List.of(SetPrice.of(coffee, 1_495)));

        assertThat(at(station)).isEqualTo(1_495);
        assertThat(at(village)).isEqualTo(1_295);
        assertThat(quotes.quote(new PriceQuestion(
                                shop,
                                station,
                                null,
                                Set.of(),
                                "NL",
                                clock.instant(),
                                List.of(new PriceQuestion.PriceLine("1", coffee, 2)),
                                null,
                                List.of(),
                                List.of()))
                        .total())
                .isEqualTo(Money.of(2_990, "EUR"));
    }

    @Test
    void readsWhatItWroteAndTellsEveryBadLine() throws Exception {
        String exported = csv("GET", "/price-lists/" + list + "/prices.csv", "").body();
        assertThat(exported)
                .contains(PricedCast.sku(lamp) + ",")
                .contains("40.00")
                .startsWith("sku,title,price");

        String file = "sku;price;min_quantity;valid_from\r\n"
                + PricedCast.sku(lamp) + ";39,95;;\r\n"
                + PricedCast.sku(lamp) + ";34,955;10;\r\n"
                + "NO-SUCH;1,00;;\r\n"
                + PricedCast.sku(coffee) + ";twelve;;\r\n"
                + PricedCast.sku(coffee) + ";12,00;0;\r\n"
                + PricedCast.sku(coffee) + ";12,00;;2027-02-30\r\n"
                + PricedCast.sku(lamp) + ";38,00;;\r\n";
        JsonNode refused = json(csv("POST", "/price-lists/" + list + "/prices.csv", file));

        assertThat(refused.at("/applied").asBoolean()).isFalse();
        assertThat(refused.at("/refused").values().stream()
                        .map(line -> line.at("/line").asInt() + " "
                                + line.at("/code").asString()))
                .containsExactly(
                        "4 pricing.csv-unknown-sku",
                        "5 pricing.csv-bad-price",
                        "6 pricing.csv-bad-quantity",
                        "7 pricing.csv-bad-moment",
                        "8 pricing.csv-twice");
        assertThat(price(lamp)).as("nothing half applied").isEqualTo(4_000);

        JsonNode kept = json(csv("POST", "/price-lists/" + list + "/prices.csv?keepGood=true", file));
        assertThat(kept.at("/changed").asInt()).isEqualTo(2);
        assertThat(price(lamp)).isEqualTo(3_995);
        JsonNode again = json(csv(
                "POST",
                "/price-lists/" + list + "/prices.csv",
                csv("GET", "/price-lists/" + list + "/prices.csv", "").body()));
        assertThat(again.at("/refused").size()).isZero();
        assertThat(again.at("/changed").asInt())
                .as("what was exported changes nothing")
                .isZero();
    }

    @Test
    void draftsLooksAtAppliesAndUndoesAChange() {
        JsonNode draft = ok(caller.post(
                        PRICING + "/price-changes",
                        Map.of(
                                "name",
                                "Sale",
                                "priceListId",
                                list,
                                "rule",
                                Map.of("kind", "PERCENT", "value", -1_000, "rounding", "CENT_99"))))
                .json();
        String id = draft.at("/id").asString();
        JsonNode row = ok(caller.get(PRICING + "/price-changes/" + id + "/rows?problem=CHANGED"))
                .json()
                .at("/items/0");
        assertThat(row.at("/old/amount").asLong()).isEqualTo(4_000);
        assertThat(row.at("/price/amount").asLong()).isEqualTo(3_599);

        ok(caller.post(
                PRICING + "/price-changes/" + id + "/applications",
                Map.of("version", draft.at("/version").asInt())));
        assertThat(price(lamp)).isEqualTo(3_599);

        JsonNode undone = ok(caller.post(PRICING + "/price-changes/" + id + "/undoings", Map.of()))
                .json();
        assertThat(undone.at("/undoneRows").asInt()).isEqualTo(2);
        assertThat(price(lamp)).isEqualTo(4_000);
    }

    @Test
    void draftsAChangeFromAFile() throws Exception {
        JsonNode drafted = json(csv(
                "POST",
                "/price-changes/csv?name=File&priceListId=" + list,
                "sku,price\n" + PricedCast.sku(lamp) + ",35\nNO-SUCH,1\n"));

        assertThat(drafted.at("/change/changedRows").asInt()).isEqualTo(1);
        assertThat(drafted.at("/refused/0/line").asInt()).isEqualTo(3);
    }

    @Test
    void saysWhyAReductionMayNotBeAnnounced() {
        Answer refused = caller.with("Accept-Language", "nl")
                .post(
                        PRICING + "/price-lists/" + list + "/prices",
                        Map.of("prices", List.of(Map.of("variantId", lamp, "amount", 4_000, "announced", true))));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("pricing.unlawful-reduction");
        assertThat(refused.json().at("/detail").asString())
                .contains("EUR 40.00")
                .contains(PricedCast.sku(lamp));
        assertThat(refused.json().at("/violations/0/reason").asString()).isEqualTo("NOT_LOWER");

        JsonNode checked = ok(caller.post(
                        PRICING + "/claim-checks",
                        Map.of(
                                "claims",
                                List.of(Map.of(
                                        "variantId",
                                        lamp,
                                        "channelId",
                                        shop,
                                        "price",
                                        Map.of("amount", 3_000, "currency", "EUR"),
                                        "percentageBasisPoints",
                                        3_000)))))
                .json();
        assertThat(checked.at("/violations/0/reason").asString()).isEqualTo("PERCENTAGE_TOO_HIGH");
    }

    @Test
    void provesWhatWasShown() throws Exception {
        lists.setPrices(list, List.of(new SetPrice(lamp, 3_000, 0, 1, null, null, true)));
        String product = variants.find(lamp).orElseThrow().productId().toString();
        Instant until = clock.instant().plus(Duration.ofMinutes(1));

        String file = csv("GET", "/price-proofs/" + product + ".csv?until=" + until, "")
                .body();

        assertThat(file.lines().filter(line -> line.contains(PricedCast.sku(lamp))))
                .anyMatch(line -> line.contains(",40.00,EUR,"))
                .anyMatch(line ->
                        line.contains(",30.00,EUR,") && line.contains(",true,40.00,") && line.contains("artikel 5a"));
        assertThat(caller.get(PRICING + "/price-proofs/" + product).text())
                .contains("<table>")
                .contains("30");
        assertThat(caller.get(PRICING + "/prior-prices/" + lamp + "?channelId=" + shop)
                        .json()
                        .at("/was/amount")
                        .asLong())
                .isEqualTo(4_000);
        assertThat(ok(caller.get(PRICING + "/prior-price-rules")).text())
                .contains("Preisangabenverordnung")
                .contains("L112-1-1");
    }

    @Test
    void saysWhichCurrencyItDoesNotKnow() {
        Answer refused = caller.post(
                PRICING + "/price-lists",
                Map.of("code", "x-" + Ids.next(), "name", "X", "currency", "XXQ", "priority", 0, "active", true));

        assertThat(refused.code()).isEqualTo("pricing.no-such-currency");
    }

    private long at(UUID location) {
        return Objects.requireNonNull(prices.shown(shop, location, Set.of(), List.of(coffee), clock.instant())
                        .get(coffee))
                .price()
                .amount();
    }

    private long price(UUID variant) {
        return Objects.requireNonNull(prices.shown(shop, Set.of(), List.of(variant), clock.instant())
                        .get(variant))
                .price()
                .amount();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer;
    }

    private HttpResponse<String> csv(String method, String path, String body) throws IOException, InterruptedException {
        var key = keys.create(new ApiKeys.NewApiKey(
                Ids.next(), "prices", Set.of(Permission.PRICES_READ, Permission.PRICES_WRITE), null));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PRICING + path))
                .header("Authorization", "Bearer " + key.secret())
                .header("Content-Type", "text/csv")
                .method(
                        method,
                        body.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body());
    }

    private UUID aStore() {
        UUID id = Ids.next();
        network.saveLocation(new SaveLocation(
                id,
                "S-" + id,
                "Store",
                LocationKind.STORE,
                new Address("Lindestraat", "1", "1234 AB", "Utrecht", "NL"),
                null,
                null,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SELL),
                OpeningHours.NEVER,
                true,
                null));
        return id;
    }
}
