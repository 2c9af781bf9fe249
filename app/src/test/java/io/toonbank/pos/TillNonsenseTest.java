package io.toonbank.pos;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.pos.TillCast.Store;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tills' door answers to what no till should send. */
@ToonbankTest
class TillNonsenseTest {

    private static final String NOBODY = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private TillCast cast;

    @Autowired
    private StockLevels levels;

    private Store store = new Store(Ids.next(), Ids.next(), Ids.next(), Ids.next());
    private Caller seller = Caller.at(0);

    @BeforeEach
    void somebodyIsAtTheTill() {
        store = cast.aStore();
        seller = cast.withSeller(cast.aTill(port, store), store.seller());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            /quotes  | '{"lines": ['                                                        | 422 | platform.malformed
            /quotes  | ''                                                                   | 422 | platform.malformed
            /quotes  | '[]'                                                                 | 422 | platform.invalid
            /quotes  | '{}'                                                                 | 422 | platform.invalid
            /quotes  | '{"lines":[]}'                                                       | 422 | platform.invalid
            /quotes  | '{"lines":[null]}'                                                   | 422 | platform.invalid
            /quotes  | '{"lines":[{"variantId":"lamp","quantity":1}]}'                      | 422 | platform.invalid
            /quotes  | '{"lines":[{"variantId":"NOBODY","quantity":0}]}'                    | 422 | platform.invalid
            /quotes  | '{"lines":[{"variantId":"NOBODY","quantity":-1}]}'                   | 422 | platform.invalid
            /quotes  | '{"lines":[{"variantId":"NOBODY","quantity":1.5}]}'                  | 422 | platform.invalid
            /quotes  | '{"lines":[{"variantId":"NOBODY","quantity":99999999999}]}'          | 422 | platform.invalid
            /quotes  | '{"lines":[{"variantId":"NOBODY","quantity":1}]}'                    | 422 | checkout.no-such-variant
            /quotes  | '{"lines":[{"variantId":"NOBODY","quantity":1}],"couponCodes":[""]}' | 422 | platform.invalid
            /quotes  | '{"lines":[{"variantId":"NOBODY","quantity":1}],"nobodyKnows":1}'    | 422 | platform.invalid
            /sales   | '{}'                                                                 | 422 | platform.invalid
            /sales   | '{"id":"12","basket":{"lines":[]},"tenders":[]}'                     | 422 | platform.invalid
            /journal | '{"entries":"all"}'                                                  | 422 | platform.invalid
            /journal | '{"entries":[null]}'                                                 | 422 | platform.invalid
            /nothing | '{}'                                                                 | 404 | platform.no-such-address
            """)
    void isAnsweredWithWhatIsWrong(String path, String body, int status, String code) {
        Answer answer = seller.post("/api/pos" + path, body.replace("NOBODY", NOBODY));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("Exception", "io.toonbank");
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/8712345678900, 404",
        "/articles?q=, 422",
        "/articles, 422",
        "/customers?q=, 422",
        "/articles/12/places, 422",
        "/sales/12/receipt, 422",
        "/sales/00000000-0000-7000-8000-000000000000/receipt, 404"
    })
    void looksUpNothingForNonsense(String path, int status) {
        Answer answer = seller.get("/api/pos" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isNotEmpty();
    }

    @Test
    void aDoubleClickSellsOnce() {
        var candle = cast.anArticle(store, 1_250, 9);
        var sale = Map.of(
                "id", Ids.next(),
                "basket", Map.of("lines", List.of(Map.of("variantId", candle.id(), "quantity", 1))),
                "tenders", List.of(Map.of("method", "cash", "received", Map.of("amount", 1_250, "currency", "EUR"))));
        List<Answer> answers = Together.run(6, _ -> seller.post("/api/pos/sales", sale));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(answer -> answer.json().at("/receipt/number").asString())
                .containsOnly(answers.getFirst().json().at("/receipt/number").asString());
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(8);
    }

    @Test
    void aRepeatedKeyWithAnotherSaleIsRefused() {
        var candle = cast.anArticle(store, 1_250, 9);
        Caller repeating = seller.with("Idempotency-Key", UUID.randomUUID().toString());
        for (int sale = 0; sale < 2; sale++) {
            Answer answer = repeating.post(
                    "/api/pos/sales",
                    Map.of(
                            "id", Ids.next(),
                            "basket", Map.of("lines", List.of(Map.of("variantId", candle.id(), "quantity", 1))),
                            "tenders",
                                    List.of(Map.of(
                                            "method",
                                            "cash",
                                            "received",
                                            Map.of("amount", 1_250, "currency", "EUR")))));
            assertThat(answer.status()).as(answer.text()).isEqualTo(sale == 0 ? 201 : 422);
        }
        assertThat(levels.level(candle.id(), store.location()).onHand()).isEqualTo(8);
    }

    @Test
    void aTenderInForeignMoneyPaysNothing() {
        var candle = cast.anArticle(store, 1_250, 9);
        Answer answer = seller.post(
                "/api/pos/sales",
                Map.of(
                        "id", Ids.next(),
                        "basket", Map.of("lines", List.of(Map.of("variantId", candle.id(), "quantity", 1))),
                        "tenders",
                                List.of(Map.of(
                                        "method", "cash", "received", Map.of("amount", 1_250, "currency", "USD")))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code())
                .isIn("checkout.wrong-currency", "checkout.no-such-tender", "checkout.tenders-do-not-match");
    }
}
