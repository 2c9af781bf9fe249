package io.toonbank.sourcing;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.Order;
import io.toonbank.testing.Caller;
import io.toonbank.testing.ToonbankTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What the back office reads and writes over HTTP. */
@ToonbankTest
class SourcingScreensTest {

    private static final String SOURCING = "/api/admin/sourcing";

    @Autowired
    ApiKeys keys;

    @Autowired
    Checkouts checkouts;

    @Autowired
    Strategies strategies;

    @Autowired
    ShopCast cast;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @Test
    void tellsWhyAnOrderComesFromWhereItComes() {
        Shop shop = cast.aWebShop(2);
        Order order = bought(shop, cast.anArticle(shop, 1_000, 5, 5));

        var answer = caller().get(SOURCING + "/decisions?orderId=" + order.id());

        assertThat(answer.status()).isEqualTo(200);
        var decision = answer.json().at("/items/0");
        assertThat(decision.at("/reason").asString()).isEqualTo("PLACED");
        assertThat(decision.at("/provenCheapest").asBoolean()).isTrue();
        assertThat(decision.at("/chosen/supplies/0/locationName").asString()).startsWith("Test ");
        assertThat(decision.at("/chosen/cost").asLong()).isPositive();
        assertThat(decision.at("/others").size()).isPositive();
    }

    @Test
    void writesADraftAndRefusesWhatIsOutOfRangeAtItsField() {
        Map<String, Object> form = form();
        UUID id = Ids.next();
        var created = caller().post(SOURCING + "/strategies", Map.of("id", id, "name", "Draft", "form", form));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().has("number")).isFalse();

        form.put("placesMax", 99);
        var refused = caller().put(SOURCING + "/strategies/" + id, Map.of("name", "Draft", "form", form, "version", 1));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/code").asString()).isEqualTo("sourcing.form-out-of-range");
        assertThat(caller().delete(SOURCING + "/strategies/" + id).status()).isEqualTo(204);
        assertThat(caller().get(SOURCING + "/strategies/" + id).status()).isEqualTo(404);
    }

    @Test
    void changesACarriersRatesAndRefusesOnesThatFall() {
        String code = "test-" + Ids.next().toString().substring(24);
        var zone = Map.of(
                "name",
                "Anywhere",
                "countries",
                List.of("ZZ"),
                "postcodes",
                List.of(),
                "daysMin",
                1,
                "daysMax",
                2,
                "rates",
                List.of(Map.of("gramsMax", 1_000, "cost", 500), Map.of("gramsMax", 2_000, "cost", 400)));
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "name",
                "Test",
                "methods",
                List.of(code),
                "cutOff",
                "16:00",
                "collects",
                List.of("MONDAY"),
                "delivers",
                List.of("TUESDAY"),
                "zones",
                List.of(zone),
                "active",
                true));
        var refused = caller().put(SOURCING + "/carrier-services/" + code, body);
        assertThat(refused.json().at("/code").asString()).isEqualTo("sourcing.rates-not-rising");

        body.put("zones", List.of(new LinkedHashMap<>(zone) {
            {
                put("rates", List.of(Map.of("gramsMax", 1_000, "cost", 500)));
            }
        }));
        assertThat(caller().put(SOURCING + "/carrier-services/" + code, body).status())
                .isEqualTo(200);
        body.put("version", 7);
        assertThat(caller().put(SOURCING + "/carrier-services/" + code, body).status())
                .isEqualTo(409);
    }

    @Test
    void isForWhoMay() {
        var nobody = Caller.at(port).withKey(keys, Permission.CATALOG_READ);

        assertThat(nobody.get(SOURCING + "/strategies").status()).isEqualTo(403);
        assertThat(nobody.get(SOURCING + "/runs").status()).isEqualTo(403);
        assertThat(nobody.post(SOURCING + "/runs/backlog", Map.of("dry", true, "gainMin", 0))
                        .status())
                .isEqualTo(403);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> form() {
        return json.convertValue(strategies.inForce().form(), LinkedHashMap.class);
    }

    private Caller caller() {
        return Caller.at(port).withKey(keys);
    }

    private Order bought(Shop shop, UUID variant) {
        var checkout = checkouts.create(cast.shipping(shop, line(variant, 1)));
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))).order();
    }
}
