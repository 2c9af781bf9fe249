package io.toonbank.customers;

import static io.toonbank.customers.CustomersTest.anyEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
class CustomersEndpointTest {

    private static final String CUSTOMERS = "/api/admin/customers";

    @LocalServerPort
    private int port;

    @Autowired
    private ApiKeys keys;

    private Caller service() {
        return Caller.at(port)
                .withKey(
                        keys,
                        Permission.CUSTOMERS_READ,
                        Permission.CUSTOMERS_WRITE,
                        Permission.CUSTOMERS_PRIVACY,
                        Permission.HISTORY_READ);
    }

    private static Map<String, Object> body(String family) {
        return new HashMap<>(Map.of(
                "name",
                Map.of("given", "Anna", "infix", "van den", "family", family),
                "language",
                "nl",
                "email",
                anyEmail(),
                "tags",
                List.of("vip"),
                "addresses",
                List.of(Map.of(
                        "street", "Dorpsstraat",
                        "houseNumber", "1",
                        "postcode", "1234 ab",
                        "city", "Ede",
                        "country", "NL"))));
    }

    private static String anyFamily() {
        return "Fam" + Ids.next().toString().substring(24);
    }

    @Test
    void addsFindsChangesAndShowsACustomer() {
        Caller service = service();
        String family = anyFamily();
        var body = body(family);
        Answer created = service.post(CUSTOMERS, body);
        assertThat(created.status()).isEqualTo(201);
        String id = created.json().path("id").asString();
        assertThat(created.json().at("/addresses/0/postcode").asString()).isEqualTo("1234 AB");

        Answer listed = service.get(CUSTOMERS + "?tag=VIP&q=anna%20" + family);
        assertThat(listed.json().path("items")).hasSize(1);
        assertThat(listed.json().at("/items/0/name").asString()).isEqualTo("Anna van den " + family);
        assertThat(listed.json().at("/items/0/city").asString()).isEqualTo("Ede");
        assertThat(listed.json().at("/total/exact").asBoolean()).isTrue();

        body.put("version", 1);
        body.put("note", "belt liever niet");
        assertThat(service.put(CUSTOMERS + "/" + id, body).json().path("note").asString())
                .isEqualTo("belt liever niet");
        assertThat(service.put(CUSTOMERS + "/" + id, body).code()).isEqualTo("platform.stale-version");
        assertThat(service.get("/api/admin/history?subject=" + id).json().path("items"))
                .hasSize(2);
        assertThat(service.get(CUSTOMERS + "/" + id)
                        .json()
                        .at("/customer/version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void pagesSortedByNameFollowEachOther() {
        Caller service = service();
        String family = anyFamily();
        for (String letter : List.of("e", "a", "d", "b", "c")) {
            service.post(CUSTOMERS, body(family + letter));
        }
        List<String> names = new ArrayList<>();
        String next = "";
        do {
            Answer page = service.get(
                    CUSTOMERS + "?limit=2&sort=name&q=" + family + (next.isEmpty() ? "" : "&cursor=" + next));
            page.json()
                    .path("items")
                    .forEach(item -> names.add(item.path("name").asString()));
            next = page.json().path("next").asString("");
        } while (!next.isEmpty());
        assertThat(names).hasSize(5).isSorted();
    }

    @Test
    void consentIsRecordedWithItsProof() {
        Caller service = service();
        String id = service.post(CUSTOMERS, body(anyFamily())).json().path("id").asString();
        var consent = Map.of(
                "id", Ids.next(), "purpose", "MARKETING", "channel", "EMAIL", "granted", true, "textVersion", "n-3");
        service.post(CUSTOMERS + "/" + id + "/consents", consent);
        Answer again = service.post(CUSTOMERS + "/" + id + "/consents", consent);
        assertThat(again.status()).isEqualTo(201);
        Answer history = service.get(CUSTOMERS + "/" + id + "/consents");
        assertThat(history.json().path("items")).hasSize(1);
        assertThat(history.json().at("/items/0/recordedBy").asString()).isEqualTo("a test");
        assertThat(history.json().at("/items/0/source").asString()).isEqualTo("back-office");
    }

    @Test
    void theSamePersonTwiceIsNoticed() {
        Caller service = service();
        String family = anyFamily();
        String first = service.post(CUSTOMERS, body(family)).json().path("id").asString();
        String second = service.post(CUSTOMERS, body(family)).json().path("id").asString();
        Answer duplicates = service.get(CUSTOMERS + "/" + first + "/duplicates");
        assertThat(duplicates.json().at("/items/0/id").asString()).isEqualTo(second);
        assertThat(service.get(CUSTOMERS + "/duplicates?limit=200").status()).isEqualTo(200);
    }

    @Test
    void privacyNeedsItsOwnPermission() {
        String id =
                service().post(CUSTOMERS, body(anyFamily())).json().path("id").asString();
        Caller reader = Caller.at(port).withKey(keys, Permission.CUSTOMERS_READ);
        assertThat(reader.get(CUSTOMERS + "/" + id + "/export").status()).isEqualTo(403);
        assertThat(reader.post(CUSTOMERS + "/" + id + "/erasures", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(service()
                        .post(CUSTOMERS + "/" + id + "/erasures", Map.of("reason", "asked by letter"))
                        .status())
                .isEqualTo(204);
        Answer history = service().get("/api/admin/history?subject=" + id);
        assertThat(history.text()).contains("asked by letter").doesNotContain("Dorpsstraat");
    }

    @ParameterizedTest
    @CsvSource({
        "email, not an address, customers.bad-email",
        "phone, 12, customers.bad-phone",
        "loyaltyCard, 2900000000002, customers.bad-loyalty-card",
        "language, dutch, platform.invalid",
        "nickname, Ans, platform.invalid",
        "name, Anna, platform.invalid"
    })
    void badFieldsAreNamed(String field, String value, String code) {
        var body = body(anyFamily());
        body.put(field, value);
        Answer answer = service().post(CUSTOMERS, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString()).startsWith("/" + field);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(service().get(CUSTOMERS + "/" + Ids.next()).code()).isEqualTo("customers.no-such-customer");
        assertThat(service().get(CUSTOMERS + "/" + Ids.next() + "/consents").status())
                .isEqualTo(404);
        assertThat(service()
                        .post(CUSTOMERS + "/" + Ids.next() + "/loyalty-card", "")
                        .status())
                .isEqualTo(404);
    }
}
