package io.toonbank.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import java.nio.charset.StandardCharsets;

/**
 * One request that no careful caller would send, and what it must be answered with.
 *
 * @param code of the problem, or of the protocol's first message; empty where more than one is right
 */
record Nonsense(String what, String method, String path, String contentType, byte[] body, int status, String code) {

    private static final String JSON = "application/json";

    /** What no answer may tell: how we are made. */
    private static final String[] INNER_LIFE = {
        "Exception", "\tat ", "at io.toonbank", "org.postgresql", "java.lang", "io.toonbank.", "SELECT ", "select \""
    };

    static Nonsense json(String what, String method, String path, String body, int status, String code) {
        return new Nonsense(what, method, path, JSON, body.getBytes(StandardCharsets.UTF_8), status, code);
    }

    static Nonsense get(String what, String path, int status, String code) {
        return new Nonsense(what, "GET", path, JSON, new byte[0], status, code);
    }

    /** Bytes that are no UTF-8, inside what would be JSON. */
    static Nonsense notUtf8(String method, String path, int status, String code) {
        byte[] broken = "{\"title\":\"??\"}".getBytes(StandardCharsets.ISO_8859_1);
        broken[10] = (byte) 0xC3;
        broken[11] = (byte) 0x28;
        return new Nonsense("bytes that are no UTF-8", method, path, JSON, broken, status, code);
    }

    Answer sentBy(Caller caller) {
        Answer answer = method.equals("GET") ? caller.get(path) : caller.send(method, path, contentType, body);
        assertThat(answer.text()).as(what).doesNotContain(INNER_LIFE);
        return answer;
    }

    void isProblemFor(Caller caller) {
        Answer answer = sentBy(caller);
        assertThat(answer.status()).as("%s: %s", what, answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith("application/problem+json");
        assertThat(answer.code()).as("%s: %s", what, answer.text()).isNotEmpty();
        if (!code.isEmpty()) {
            assertThat(answer.code()).as("%s: %s", what, answer.text()).isEqualTo(code);
        }
        assertThat(answer.json().path("detail").asString("")).as(what).isNotEmpty();
    }

    @Override
    public String toString() {
        return method + " " + path.replaceAll("\\?.*", "") + ": " + what;
    }
}
