package io.toonbank.pos;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.pos.TillCast.Store;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a till sold without network comes in afterwards, over the door that tills use. */
@ToonbankTest
class TillJournalTest {

    private static final String NOTHING_BEFORE = "0".repeat(64);

    @LocalServerPort
    private int port;

    @Autowired
    private TillCast cast;

    @Autowired
    private StockLevels levels;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private final List<Map<String, Object>> journal = new ArrayList<>();
    private Store store = new Store(Ids.next(), Ids.next(), Ids.next(), Ids.next());
    private Caller seller = Caller.at(0);

    @BeforeEach
    void somebodyIsAtTheTill() {
        store = cast.aStore();
        seller = cast.withSeller(cast.aTill(port, store), store.seller());
    }

    @Test
    void isTakenInOnceHoweverOftenItIsSent() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        assertThat(head().path("sequence").asLong()).isZero();
        UUID first = write(candle, 1);
        UUID second = write(candle, 2);

        Answer taken = send(journal);
        Answer again = send(journal);

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(again.json().at("/results/0/replayed").asBoolean()).isTrue();
        assertThat(again.json().at("/results/1/orderNumber"))
                .isEqualTo(taken.json().at("/results/1/orderNumber"));
        assertThat(head().path("sequence").asLong()).isEqualTo(2);
        assertThat(head().path("hash")).isEqualTo(taken.json().at("/head/hash"));
        assertThat(onHand(candle)).isEqualTo(4);
        for (UUID id : List.of(first, second)) {
            assertThat(seller.get("/api/pos/sales/" + id + "/receipt").status()).isEqualTo(200);
        }
    }

    @Test
    void ofTwoSendingsAtOnceOneBooks() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        write(candle, 1);
        write(candle, 1);
        var answers = io.toonbank.testing.Together.run(4, _ -> send(journal));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(onHand(candle)).isEqualTo(5);
    }

    @Test
    void isNeverRefusedForStock() {
        Variant candle = cast.anArticle(store, 1_250, 1);
        write(candle, 3);
        JsonNode result = send(journal).json().at("/results/0");
        assertThat(result.path("warnings").toString()).contains("checkout.sold-below-stock");
        assertThat(onHand(candle)).isEqualTo(-2);
    }

    @Test
    void isBookedAndReportedWhenItsChainIsBroken() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        write(candle, 1);
        UUID changed = write(candle, 1);
        String payload = journal.get(1).get("payload").toString().replace("Proefkaars", "Proefvaas");
        journal.get(1).put("payload", payload);

        JsonNode results = send(journal).json().path("results");

        assertThat(results.at("/0/warnings")).isEmpty();
        assertThat(results.at("/1/warnings").toString()).contains("checkout.chain-broken");
        assertThat(onHand(candle)).isEqualTo(5);
        Caller office = Caller.at(port).withKey(keys);
        JsonNode problems =
                office.get("/api/admin/checkout/journal?problems=true").json().path("items");
        assertThat(problems.toString()).contains(changed.toString());
    }

    @Test
    void keepsWhatItCannotReadForAPerson() {
        Variant candle = cast.anArticle(store, 1_250, 7);
        UUID broken = Ids.next();
        add(broken, "{\"id\": ");
        write(candle, 1);
        JsonNode results = send(journal).json().path("results");
        assertThat(results.at("/0/code").asString()).isEqualTo("checkout.journal-unreadable");
        assertThat(results.at("/1/orderNumber").asString()).isNotEmpty();
        assertThat(onHand(candle)).isEqualTo(6);
    }

    @Test
    void needsARightForm() {
        write(cast.anArticle(store, 1_250, 7), 1);
        journal.getFirst().put("hash", "not a hash");
        Answer answer = send(journal);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/entries/0/hash");
        assertThat(seller.post("/api/pos/journal", Map.of("entries", List.of())).status())
                .isEqualTo(422);
    }

    private JsonNode head() {
        return seller.get("/api/pos/journal/head").json();
    }

    private Answer send(List<Map<String, Object>> entries) {
        return seller.post("/api/pos/journal", Map.of("entries", entries));
    }

    private long onHand(Variant variant) {
        return levels.level(variant.id(), store.location()).onHand();
    }

    /** Sold and written down by the till. */
    private UUID write(Variant variant, int quantity) {
        UUID id = Ids.next();
        long gross = 1_250L * quantity;
        long tax = gross * 21 / 121;
        var line = Map.ofEntries(
                Map.entry("lineId", Ids.next()),
                Map.entry("variantId", variant.id()),
                Map.entry("sku", variant.sku()),
                Map.entry("title", "Proefkaars"),
                Map.entry("quantity", quantity),
                Map.entry("unitList", 1_250),
                Map.entry("discount", 0),
                Map.entry("taxRateMillionths", 210_000),
                Map.entry("net", gross - tax),
                Map.entry("tax", tax),
                Map.entry("gross", gross));
        var sale = Map.ofEntries(
                Map.entry("id", id),
                Map.entry("staffName", "Test Verkoper"),
                Map.entry("soldAt", clock.instant()),
                Map.entry("currency", "EUR"),
                Map.entry("pricesIncludeTax", true),
                Map.entry("lines", List.of(line)),
                Map.entry(
                        "tenders", List.of(Map.of("id", Ids.next(), "method", "cash", "received", gross, "change", 0))),
                Map.entry("total", gross));
        add(id, json.writeValueAsString(sale));
        return id;
    }

    private void add(UUID id, String payload) {
        String before = journal.isEmpty()
                ? NOTHING_BEFORE
                : journal.getLast().get("hash").toString();
        journal.add(new HashMap<>(Map.of(
                "id", id,
                "sequence", journal.size() + 1,
                "previousHash", before,
                "hash", hash(before + "\n" + payload),
                "payload", payload)));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
