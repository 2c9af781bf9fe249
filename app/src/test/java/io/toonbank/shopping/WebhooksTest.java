package io.toonbank.shopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.access.ApiKeys;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.shopping.Listener.Heard;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform is told what becomes of an order it brought, and can prove that it was us who told it. */
@ToonbankTest
class WebhooksTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern COVERED = Pattern.compile("sig1=(\\((.*?)\\).*)");

    @LocalServerPort
    private int port;

    @Autowired
    private ShopCast cast;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private ApiKeys keys;

    private Shop shop = new Shop(new UUID(0, 0), new UUID(0, 0), List.of());

    @BeforeEach
    void openAShopForAgents() {
        shop = cast.aShopForAgents();
    }

    @Test
    void tellsEachFactWithTheWholeOrderSignedByTheShop() throws GeneralSecurityException {
        try (Listener platform = new Listener()) {
            UUID order = ordered(aPlatform(platform), 3);
            UUID line = UUID.fromString(Caller.at(port)
                    .get("/ucp/v1/orders/" + order)
                    .json()
                    .at("/line_items/0/id")
                    .asString());
            handling.cancel(new CancelLines(Ids.next(), order, List.of(new LineQuantity(line, 1)), "too many"));
            handling.handOver(
                    new HandOverLines(Ids.next(), order, shop.location(), HandOverLines.Way.SHIPPED, List.of()));

            await().until(() -> platform.heard().size() == 3);

            List<Heard> heard = platform.heard();
            for (Heard webhook : heard) {
                proven(webhook, platform.authority());
                String body = new String(webhook.body(), StandardCharsets.UTF_8);
                assertThat(UcpSchemas.errors(body, "https://ucp.dev/schemas/shopping/order.json"))
                        .as(body)
                        .isEmpty();
            }
            assertThat(heard.stream()
                            .map(webhook -> webhook.headers().get("webhook-id"))
                            .distinct())
                    .hasSize(3);
            JsonNode last = JSON.readTree(heard.getLast().body());
            assertThat(last.at("/id").asString()).isEqualTo(order.toString());
            assertThat(last.at("/permalink_url").asString()).isEqualTo("https://shop.example/orders/" + order);
            assertThat(last.at("/line_items/0/status").asString()).isEqualTo("fulfilled");
            assertThat(last.at("/adjustments/0/type").asString()).isEqualTo("cancellation");
            assertThat(last.at("/adjustments/0/line_items/0/quantity").asInt()).isEqualTo(-1);
            assertThat(last.at("/fulfillment/events/0/type").asString()).isEqualTo("shipped");
        }
    }

    @Test
    void tellsAgainWhatWasNotTakenAndKeepsTheOrder() {
        try (Listener platform = new Listener(503)) {
            UUID order = ordered(aPlatform(platform), 1);
            handling.cancel(new CancelLines(Ids.next(), order, List.of(), null));
            Caller office = Caller.at(port).withKey(keys);
            String path = "/api/admin/shopping/deliveries?orderId=" + order + "&sort=createdAt";
            await().until(() -> office.get(path).json().path("items").size() == 2);
            await().until(() -> office.get(path).json().at("/items/0/status").asInt() == 503);
            assertThat(office.get(path).json().at("/items/1/tries").asInt()).isZero();
            JsonNode first = office.get(path).json().at("/items/0");
            assertThat(first.path("state").asString()).isEqualTo("WAITING");
            assertThat(platform.heard()).hasSize(1);

            Answer repeated = office.post(
                    "/api/admin/shopping/deliveries/" + first.path("id").asString() + "/repeats", Map.of());

            assertThat(repeated.status()).as(repeated.text()).isEqualTo(201);
            await().until(() -> platform.heard().size() == 3);
            assertThat(platform.heard().get(1).headers().get("webhook-id"))
                    .isEqualTo(platform.heard().get(0).headers().get("webhook-id"));
        }
    }

    @Test
    void refusesAKeyThatIsNobodysAndTellsNobodyWithoutOne() {
        UUID article = cast.anArticle(shop, 1_000, 5);
        Answer wrong =
                Caller.at(port).with("X-API-Key", "tbp_wrong").post("/ucp/v1/checkout-sessions", shipped(article, 1));
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(401);
        try (Listener platform = new Listener()) {
            var _ = aPlatform(platform);
            UUID order = ordered(null, 1);
            handling.cancel(new CancelLines(Ids.next(), order, List.of(), null));
            Answer told = Caller.at(port).withKey(keys).get("/api/admin/shopping/deliveries?orderId=" + order);
            assertThat(told.json().path("items")).isEmpty();
        }
    }

    @Test
    void refusesAddressesThatAreNotSecret() {
        Answer plain = Caller.at(port)
                .withKey(keys)
                .post(
                        "/api/admin/shopping/platforms",
                        Map.of(
                                "name", "P",
                                "profileUrl", "http://platform.example/ucp",
                                "webhookUrl", "https://platform.example/hooks",
                                "active", true));
        assertThat(plain.code()).isEqualTo("shopping.bad-address");
    }

    /** Answers its key. */
    private String aPlatform(Listener platform) {
        Caller office = Caller.at(port).withKey(keys);
        UUID id = Ids.next();
        Answer added = office.post(
                "/api/admin/shopping/platforms",
                Map.of(
                        "id",
                        id,
                        "name",
                        "Test platform",
                        "profileUrl",
                        "https://platform.example/" + id,
                        "webhookUrl",
                        platform.address(),
                        "active",
                        true));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return office.post("/api/admin/shopping/platforms/" + id + "/keys", Map.of())
                .json()
                .path("key")
                .asString();
    }

    private UUID ordered(@org.jspecify.annotations.Nullable String key, int quantity) {
        UUID article = cast.anArticle(shop, 1_000, 10);
        Caller agent = key == null ? Caller.at(port) : Caller.at(port).with("X-API-Key", key);
        Answer created = agent.post("/ucp/v1/checkout-sessions", shipped(article, quantity));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var instrument = Map.of(
                "id", "1",
                "handler_id", "toonbank",
                "type", "card",
                "credential", Map.of("type", "token", "token", "approve"));
        Answer done = agent.post(
                "/ucp/v1/checkout-sessions/" + created.json().at("/id").asString() + "/complete",
                Map.of("payment", Map.of("instruments", List.of(instrument))));
        return UUID.fromString(done.json().at("/order/id").asString());
    }

    private static Map<String, Object> shipped(UUID variant, int quantity) {
        var address = Map.of(
                "id", "home",
                "street_address", "Teststraat 1",
                "postal_code", "1234 AB",
                "address_locality", "Teststad",
                "address_country", "NL");
        return Map.of(
                "line_items", List.of(Map.of("item", Map.of("id", variant.toString()), "quantity", quantity)),
                "buyer", Map.of("first_name", "Anna", "email", "anna@mail.example"),
                "fulfillment",
                        Map.of(
                                "methods",
                                List.of(Map.of(
                                        "type",
                                        "shipping",
                                        "destinations",
                                        List.of(address),
                                        "selected_destination_id",
                                        "home",
                                        "groups",
                                        List.of(Map.of("selected_option_id", "standard"))))));
    }

    /** As a platform checks it: the digest of the body, then the signature by the key of our profile. */
    private void proven(Heard webhook, String authority) throws GeneralSecurityException {
        Map<String, String> headers = webhook.headers();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(webhook.body()));
        assertThat(headers.get("content-digest")).isEqualTo("sha-256=:" + digest + ":");
        Matcher input = COVERED.matcher(headers.get("signature-input"));
        assertThat(input.matches()).isTrue();
        List<String> covered = List.of(input.group(2).replace("\"", "").split(" "));
        assertThat(covered)
                .contains("@method", "@authority", "@path", "@query", "ucp-agent", "idempotency-key")
                .contains("content-digest", "content-type", "webhook-id", "webhook-timestamp");
        URI address = URI.create(webhook.path());
        List<String> base = new ArrayList<>();
        for (String component : covered) {
            String value = switch (component) {
                case "@method" -> "POST";
                case "@authority" -> authority;
                case "@path" -> address.getRawPath();
                case "@query" -> "?" + address.getRawQuery();
                default -> headers.get(component);
            };
            base.add("\"" + component + "\": " + value);
        }
        base.add("\"@signature-params\": " + input.group(1));
        JsonNode key = Caller.at(port).get("/.well-known/ucp").json().at("/signing_keys/0");
        assertThat(headers.get("signature-input"))
                .contains("keyid=\"" + key.path("kid").asString() + "\"");
        String signature = headers.get("signature").replaceFirst("^sig1=:", "").replaceFirst(":$", "");
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(publicKey(key));
        check.update(String.join("\n", base).getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(Base64.getDecoder().decode(signature))).isTrue();
    }

    private static PublicKey publicKey(JsonNode jwk) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(number(jwk, "x"), number(jwk, "y"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(JsonNode jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(name).asString()));
    }
}
