package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody with a browser that runs no scripts: keeps cookies, follows redirects, sends the forms it is shown. */
public final class Shopper {

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)([^>]*)>");
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    private final String root;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Shopper(int port) {
        this.root = "http://localhost:" + port;
    }

    /** A page as it came. @param path where it was in the end */
    public record Shown(int status, String path, String html, HttpResponse<String> response) {

        public String text() {
            return HtmlUtils.htmlUnescape(
                            html.replaceAll("(?s)<(script|style).*?</\\1>", "").replaceAll("<[^>]+>", " "))
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    public Shown open(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    public Shown post(String path, Map<String, String> fields) {
        return send(posting(path, fields));
    }

    public Shown post(String path, Map<String, String> fields, String header, String value) {
        return send(posting(path, fields).header(header, value));
    }

    /** Sends the first form of the page whose action ends so, with what stands in it and what is typed over it. */
    public Shown submit(Shown page, String action, Map<String, String> typed) {
        Form form = form(page, action);
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.putAll(typed);
        return post(form.action(), fields);
    }

    record Form(String action, Map<String, String> fields) {}

    static Form form(Shown page, String action) {
        Matcher forms =
                Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL).matcher(page.html());
        while (forms.find()) {
            String target = attributes(forms.group(1)).getOrDefault("action", page.path());
            if (target.endsWith(action)) {
                return new Form(target, fields(forms.group(2)));
            }
        }
        throw new AssertionError("No form to " + action + " on " + page.path() + ":\n" + page.text());
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            Map<String, String> input = attributes(inputs.group(1));
            boolean choice = input.getOrDefault("type", "").matches("radio|checkbox");
            boolean button = inputs.group().startsWith("<button");
            if (input.containsKey("name") && !button && (!choice || input.containsKey("checked"))) {
                fields.put(input.get("name"), input.getOrDefault("value", ""));
            }
        }
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            Matcher option = Pattern.compile("<option(?: value=\"([^\"]*)\")?[^>]*>([^<]*)")
                    .matcher(selects.group(2));
            if (option.find()) {
                fields.put(selects.group(1), option.group(1) == null ? option.group(2) : option.group(1));
            }
        }
        return fields;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            attributes.put(found.group(1), found.group(2) == null ? "" : HtmlUtils.htmlUnescape(found.group(2)));
        }
        return attributes;
    }

    private HttpRequest.Builder posting(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private Shown send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            assertThat(response.body()).doesNotContain("Exception", "\tat io.toonbank");
            String path = response.uri().getRawPath();
            String query = response.uri().getRawQuery();
            return new Shown(
                    response.statusCode(), query == null ? path : path + "?" + query, response.body(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private URI address(String path) {
        return URI.create(path.startsWith("http") ? path : root + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
