package io.toonbank.shopping.internal;

import io.toonbank.messaging.ShopLinks;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Requests that prove who sent them: HTTP Message Signatures (RFC 9421) over method, address, agent, key and digest of the body
 * (RFC 9530), as the protocol asks for webhooks.
 */
@Component
class SignedRequests {

    private static final Duration ANSWER_MAX = Duration.ofSeconds(10);

    private final SigningKey key;
    private final ShopLinks shop;

    SignedRequests(SigningKey key, ShopLinks shop) {
        this.key = key;
        this.shop = shop;
    }

    /** @param id of the event: the same at every try */
    HttpRequest post(URI address, UUID id, Instant occurredAt, byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ucp-agent", "profile=\"" + shop.absolute("/.well-known/ucp") + "\"");
        fields.put("idempotency-key", id.toString());
        fields.put("webhook-id", id.toString());
        fields.put("webhook-timestamp", Long.toString(occurredAt.getEpochSecond()));
        fields.put("content-digest", "sha-256=:" + digest(body) + ":");
        fields.put("content-type", "application/json");
        Map<String, String> signed = new LinkedHashMap<>();
        signed.put("@method", "POST");
        signed.put("@authority", authority(address));
        signed.put("@path", address.getRawPath().isEmpty() ? "/" : address.getRawPath());
        if (address.getRawQuery() != null) {
            signed.put("@query", "?" + address.getRawQuery());
        }
        signed.putAll(fields);
        String covered =
                signed.keySet().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" ", "(", ")"))
                        + ";created=" + occurredAt.getEpochSecond() + ";keyid=\"" + key.id() + "\"";
        String base = signed.entrySet().stream()
                        .map(component -> "\"" + component.getKey() + "\": " + component.getValue() + "\n")
                        .collect(Collectors.joining())
                + "\"@signature-params\": " + covered;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(ANSWER_MAX).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        fields.forEach(request::header);
        return request.header("signature-input", "sig1=" + covered)
                .header("signature", "sig1=:" + Base64.getEncoder().encodeToString(key.sign(base)) + ":")
                .build();
    }

    /** In lower case, without the port that goes without saying. */
    private static String authority(URI address) {
        String host = address.getHost().toLowerCase(java.util.Locale.ROOT);
        boolean usual =
                address.getPort() == -1 || address.getPort() == ("https".equals(address.getScheme()) ? 443 : 80);
        return usual ? host : host + ":" + address.getPort();
    }

    private static String digest(byte[] body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
