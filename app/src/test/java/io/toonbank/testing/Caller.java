package io.toonbank.testing;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the application over HTTP as a program or a browser would. Every step gives a new caller. */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String root;
    private final Map<String, String> headers;

    private Caller(String root, Map<String, String> headers) {
        this.root = root;
        this.headers = headers;
    }

    public static Caller at(int port) {
        return new Caller("http://localhost:" + port, Map.of());
    }

    public Caller with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(root, more);
    }

    /** As a program whose fresh key has these permissions; all of them when none is named. */
    public Caller withKey(ApiKeys keys, Permission... permissions) {
        Set<Permission> granted = Set.of(permissions.length == 0 ? Permission.values() : permissions);
        var key = keys.create(new ApiKeys.NewApiKey(Ids.next(), "a test", granted, null));
        return with("Authorization", "Bearer " + key.secret());
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** @param body text as it is, anything else as JSON */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, @Nullable Object body) {
        if (body == null) {
            return exchange(request(path).method(method, BodyPublishers.noBody()));
        }
        String text = body instanceof String already ? already : JSON.writeValueAsString(body);
        return send(method, path, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Exactly these bytes, whatever they are. */
    public Answer send(String method, String path, String contentType, byte[] body) {
        return exchange(
                request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        headers.forEach(request::header);
        return request;
    }

    private static Answer exchange(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), json(response.body()), response.body(), response.headers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(String body) {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : MissingNode.getInstance();
    }

    /** What came back. */
    public record Answer(int status, JsonNode json, String text, HttpHeaders headers) {

        /** The code of a problem document; empty when it is none. */
        public String code() {
            return json.path("code").asString("");
        }

        /** The value of a cookie that was set. */
        public String cookie(String name) {
            return headers.allValues("set-cookie").stream()
                    .filter(cookie -> cookie.startsWith(name + "="))
                    .map(cookie -> cookie.substring(name.length() + 1).split(";", -1)[0])
                    .findFirst()
                    .orElse("");
        }
    }
}
