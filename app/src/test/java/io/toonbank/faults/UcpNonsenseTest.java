package io.toonbank.faults;

import static io.toonbank.faults.Nonsense.get;
import static io.toonbank.faults.Nonsense.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the shopping door answers to what nobody should send: always the protocol's own form. */
@ToonbankTest
class UcpNonsenseTest {

    private static final String CHECKOUTS = "/ucp/v1/checkout-sessions";
    private static final String CARTS = "/ucp/v1/carts";
    private static final String NOBODY = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    static Stream<Nonsense> requests() {
        return Stream.of(
                        unreadable("POST", CHECKOUTS),
                        unreadable("PUT", CHECKOUTS + "/" + NOBODY),
                        unreadable("POST", CHECKOUTS + "/" + NOBODY + "/complete"),
                        unreadable("POST", CARTS),
                        unreadable("POST", "/ucp/v1/catalog/search"),
                        unreadable("POST", "/ucp/v1/catalog/lookup"),
                        lines(CHECKOUTS),
                        lines(CARTS),
                        absent())
                .flatMap(list -> list);
    }

    private static Stream<Nonsense> unreadable(String method, String path) {
        return Stream.of(
                json("JSON that ends early", method, path, "{\"line_items\": [", 422, "invalid"),
                json("no body", method, path, "", 422, "invalid"),
                json("a list for an object", method, path, "[[]]", 422, "invalid"),
                json("nested a thousand deep", method, path, "{\"line_items\":" + "[".repeat(1_500), 422, "invalid"),
                Nonsense.notUtf8(method, path, 422, "invalid"),
                new Nonsense("a form", method, path, "text/plain", new byte[] {'x'}, 415, "invalid"),
                json(
                        "three megabytes",
                        method,
                        path,
                        "{\"q\":\"" + "x".repeat(3 << 20) + "\"}",
                        413,
                        "platform_body_too_large"));
    }

    private static Stream<Nonsense> lines(String path) {
        String item = "{\"item\":{\"id\":\"" + NOBODY + "\"},\"quantity\":%s}";
        return Stream.of(
                json("lines that are none", "POST", path, "{\"line_items\":\"two\"}", 422, "invalid"),
                json("a null among the lines", "POST", path, "{\"line_items\":[null]}", 422, "invalid"),
                json("a line without item", "POST", path, line("{\"quantity\":1}"), 422, "invalid"),
                json(
                        "a line without quantity",
                        "POST",
                        path,
                        line("{\"item\":{\"id\":\"" + NOBODY + "\"}}"),
                        422,
                        "invalid"),
                json("an item that does not exist", "POST", path, line(item.formatted(1)), 422, "invalid"),
                json(
                        "an item with no id",
                        "POST",
                        path,
                        line("{\"item\":{\"id\":\"lamp\"},\"quantity\":1}"),
                        422,
                        "invalid"),
                json("a negative quantity", "POST", path, line(item.formatted(-3)), 422, "invalid"),
                json("a huge quantity", "POST", path, line(item.formatted("2147483647")), 422, "invalid"),
                json("a quantity beyond all numbers", "POST", path, line(item.formatted("1e99")), 422, "invalid"),
                json("half a piece", "POST", path, line(item.formatted("1.5")), 422, "invalid"),
                json("a quantity in words", "POST", path, line(item.formatted("\"two\"")), 422, "invalid"),
                json(
                        "a thousand lines",
                        "POST",
                        path,
                        line((item.formatted(1) + ",").repeat(999) + item.formatted(1)),
                        path.equals(CARTS) ? 409 : 413,
                        ""));
    }

    private static String line(String lines) {
        return "{\"line_items\":[" + lines + "]}";
    }

    private static Stream<Nonsense> absent() {
        return Stream.of(
                get("an unknown session", CHECKOUTS + "/" + NOBODY, 404, "not_found"),
                get("an id that is none", CHECKOUTS + "/12", 404, "not_found"),
                get("an unknown order", "/ucp/v1/orders/" + NOBODY, 404, "not_found"),
                get("an order id that is none", "/ucp/v1/orders/12", 404, "not_found"),
                get("an unknown cart", CARTS + "/" + NOBODY + ".secret", 404, "not_found"),
                get("a cart without its secret", CARTS + "/" + NOBODY, 404, "not_found"),
                json(
                        "completing nothing",
                        "POST",
                        CHECKOUTS + "/" + NOBODY + "/complete",
                        "{\"payment\":{\"instruments\":[{\"id\":\"1\",\"type\":\"card\"}]}}",
                        404,
                        "not_found"),
                json("cancelling nothing", "POST", CHECKOUTS + "/" + NOBODY + "/cancel", "{}", 404, "not_found"),
                json("a cart of nobody", "POST", CHECKOUTS, "{\"cart_id\":\"" + NOBODY + ".x\"}", 404, "not_found"),
                json("a method it does not have", "DELETE", CHECKOUTS, "", 405, "invalid"),
                json(
                        "a cursor made up",
                        "POST",
                        "/ucp/v1/catalog/search",
                        "{\"query\":\"lamp\",\"pagination\":{\"cursor\":\"made up\"}}",
                        422,
                        "invalid"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredInTheProtocolsForm(Nonsense nonsense) {
        Answer answer = nonsense.sentBy(Caller.at(port));
        assertThat(answer.status()).as("%s: %s", nonsense, answer.text()).isEqualTo(nonsense.status());
        assertThat(answer.json().at("/ucp/status").asString(""))
                .as("%s: %s", nonsense, answer.text())
                .isEqualTo("error");
        assertThat(answer.json().at("/messages/0/content").asString("")).isNotEmpty();
        if (!nonsense.code().isEmpty()) {
            assertThat(answer.json().at("/messages/0/code").asString(""))
                    .as(answer.text())
                    .isEqualTo(nonsense.code());
        }
    }
}
