package io.toonbank.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ToonbankTest
class GiftCardEndpointsTest {

    private static final String CARDS = "/api/admin/payments/gift-cards";

    @LocalServerPort
    private int port;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private JdbcTemplate sql;

    private Caller office = Caller.at(0);

    @BeforeEach
    void signIn() {
        office = Caller.at(port).withKey(keys);
    }

    @Test
    void issuesFindsBlocksAndReplaces() {
        Answer issued = issue(5_000);
        String id = issued.json().path("card").path("id").asString();
        String code = issued.json().path("code").asString();
        assertThat(issued.status()).isEqualTo(201);

        Answer list = office.get(CARDS + "?q=" + code.substring(code.length() - 4) + "&state=ACTIVE&limit=200");
        assertThat(list.text()).contains(id).doesNotContain(code);
        Answer found = office.post(CARDS + "/look-ups", Map.of("code", code));
        assertThat(found.json().path("balance").path("amount").asLong()).isEqualTo(5_000);
        assertThat(office.get(CARDS + "/" + id + "/statement")
                        .json()
                        .path("items")
                        .path(0)
                        .path("reason")
                        .asString())
                .isEqualTo("given");

        Answer blocked = office.post(CARDS + "/" + id + "/blocks", Map.of("reason", "stolen"));
        assertThat(blocked.json().path("state").asString()).isEqualTo("BLOCKED");
        assertThat(office.post(CARDS + "/" + id + "/unblocks", Map.of("reason", "found"))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ACTIVE");
        Answer replaced = office.post(CARDS + "/" + id + "/replacements", Map.of("note", "lost"));
        assertThat(replaced.status()).isEqualTo(201);
        assertThat(replaced.json().path("card").path("replaces").asString()).isEqualTo(id);
        assertThat(office.get("/api/admin/history?subject=" + id).text()).contains("blocked", "unblocked", "issued");
        assertThat(office.get(CARDS + "/summary")
                        .json()
                        .path("outstanding")
                        .path(0)
                        .path("amount")
                        .asLong())
                .isPositive();
    }

    @Test
    void refusesUnderstandablyAndKeepsNoAnswerWithACode() {
        Answer wrong = office.post(CARDS, Map.of("amount", Map.of("amount", 0, "currency", "EUR"), "note", "a test"));
        assertThat(wrong.code()).isEqualTo("payments.wrong-amount");
        assertThat(office.get(CARDS + "/" + Ids.next()).code()).isEqualTo("payments.no-such-gift-card");
        Caller reader = Caller.at(port).withKey(keys, Permission.PAYMENTS_READ);
        assertThat(reader.post(CARDS, body(100)).status()).isEqualTo(403);

        String key = UUID.randomUUID().toString();
        Answer once = office.with("Idempotency-Key", key).post(CARDS, body(100));
        String code = once.json().path("code").asString();
        assertThat(code).isNotEmpty();
        var kept = sql.queryForList(
                "select table_schema || '.' || table_name from information_schema.tables where table_schema = 'platform' and table_name like '%idempot%'",
                String.class);
        for (String table : kept) {
            assertThat(sql.queryForList("select t::text from " + table + " t", String.class))
                    .noneMatch(row -> row.contains(code));
        }
    }

    @Test
    void givesAndTakesStoreCredit() {
        String credit = "/api/admin/payments/store-credits/" + Ids.next();
        var gift = Map.of("id", Ids.next(), "amount", Map.of("amount", 1_500, "currency", "EUR"), "reason", "sorry");

        assertThat(office.post(credit + "/bookings", gift).status()).isEqualTo(201);
        office.post(credit + "/bookings", gift);
        assertThat(office.get(credit)
                        .json()
                        .path("items")
                        .path(0)
                        .path("balance")
                        .path("amount")
                        .asLong())
                .isEqualTo(1_500);
        Answer tooMuch = office.post(
                credit + "/bookings",
                Map.of("amount", Map.of("amount", -1_501, "currency", "EUR"), "reason", "a test"));
        assertThat(tooMuch.code()).isEqualTo("payments.store-credit-short");
        assertThat(office.get(credit + "/statement?currency=EUR")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void addsEveryBalanceUpAgain() {
        Answer audit = office.post("/api/admin/ledger/audits", Map.of());

        assertThat(audit.status()).isEqualTo(201);
        assertThat(audit.json().path("clean").asBoolean()).isTrue();
        assertThat(office.get("/api/admin/ledger/audits/"
                                + audit.json().path("id").asString())
                        .status())
                .isEqualTo(200);
    }

    private Answer issue(long amount) {
        return office.post(CARDS, body(amount));
    }

    private static Map<String, Object> body(long amount) {
        return Map.of("amount", Map.of("amount", amount, "currency", "EUR"), "note", "a test");
    }
}
