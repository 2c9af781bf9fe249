package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A merchandiser works through the back office's door. */
@ToonbankTest
class PromotionEndpointsTest {

    private static final String PROMOTIONS = "/api/admin/pricing/promotions";

    @LocalServerPort
    private int port;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private ShopCast shops;

    @Test
    void draftsTriesPublishesAndEndsAPromotion() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 10_000);
        Caller merchandiser = Caller.at(port).withKey(keys);

        Answer draft = merchandiser.post(PROMOTIONS, body(shop, lamp, null));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.json().at("/state").asString()).isEqualTo("DRAFT");
        assertThat(draft.json().at("/problems")).isEmpty();
        String id = draft.json().at("/id").asString();

        Answer trial = merchandiser.post(
                "/api/admin/pricing/test-baskets",
                Map.of(
                        "channelId", shop.channel(),
                        "lines", List.of(Map.of("variantId", lamp, "quantity", 2)),
                        "draftIds", List.of(id)));
        assertThat(trial.status()).as(trial.text()).isEqualTo(200);
        assertThat(trial.json().at("/quote/total/amount").asLong()).isEqualTo(16_000);
        assertThat(trial.json()
                        .at("/promotions")
                        .valueStream()
                        .filter(said -> said.at("/id").asString().equals(id)))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.at("/outcome").asString()).isEqualTo("APPLIED");
                    assertThat(said.at("/where/0/lineId").asString()).isEqualTo("1");
                });

        Answer published = merchandiser.post(PROMOTIONS + "/" + id + "/publications", Map.of("version", 1));
        assertThat(published.json().at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(merchandiser.delete(PROMOTIONS + "/" + id).status()).isEqualTo(409);
        assertThat(merchandiser.get(PROMOTIONS + "/" + id + "/revisions").json().at("/items"))
                .hasSize(1);
        assertThat(merchandiser
                        .get(PROMOTIONS + "?state=PUBLISHED&q="
                                + draft.json().at("/code").asString())
                        .json()
                        .at("/items"))
                .hasSize(1);
        Answer ended = merchandiser.post(PROMOTIONS + "/" + id + "/endings", Map.of());
        assertThat(ended.json().at("/state").asString()).isEqualTo("ENDED");
        assertThat(merchandiser.get("/api/admin/history?subject=" + id).json().at("/items"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void pointsAtWhatIsWrongInAForm() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 10_000);
        Caller merchandiser = Caller.at(port).withKey(keys);
        Map<String, Object> body = body(shop, lamp, Map.of("anyOf", List.of()));

        Answer checked = merchandiser.post("/api/admin/pricing/promotion-checks", body);
        assertThat(checked.json().at("/problems/0/code").asString()).isEqualTo("empty");
        assertThat(checked.json().at("/problems/0/pointer").asString()).startsWith("/form/condition");

        Answer draft = merchandiser.post(PROMOTIONS, body);
        Answer refused =
                merchandiser.post(PROMOTIONS + "/" + draft.json().at("/id").asString() + "/publications", Map.of());
        assertThat(refused.code()).isEqualTo("pricing.promotion-problems");
        assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("/form/condition");
        assertThat(refused.json().at("/errors/0/detail").asString()).isNotEmpty();

        Map<String, Object> newer = new HashMap<>(body);
        newer.put("form", Map.of("version", 9, "effect", Map.of()));
        newer.put("code", "n-" + Ids.next());
        assertThat(merchandiser.post(PROMOTIONS, newer).code()).isEqualTo("pricing.promotion-form-newer");
        assertThat(Caller.at(port)
                        .withKey(keys, Permission.PRICES_READ)
                        .post(PROMOTIONS, body)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void makesCouponsAndHandsThemOverAsAFile() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 10_000);
        Caller merchandiser = Caller.at(port).withKey(keys);
        Answer draft = merchandiser.post(PROMOTIONS, body(shop, lamp, Map.of("coupon", true)));
        String id = draft.json().at("/id").asString();

        Answer batch =
                merchandiser.post(PROMOTIONS + "/" + id + "/coupon-batches", Map.of("count", 1_500, "prefix", "KERST"));
        assertThat(batch.status()).as(batch.text()).isEqualTo(201);
        Answer file = merchandiser.get(
                "/api/admin/pricing/coupon-batches/" + batch.json().at("/id").asString() + "/coupons.csv");
        assertThat(file.text().lines())
                .hasSize(1_501)
                .allMatch(line -> line.startsWith("KERST") || line.startsWith("code,"));

        String code = "eigen-" + Ids.next().toString().substring(24);
        Answer own = merchandiser.post(PROMOTIONS + "/" + id + "/coupons", Map.of("code", code, "usesMax", 3));
        assertThat(own.status()).as(own.text()).isEqualTo(201);
        String kept = own.json().at("/code").asString();
        assertThat(kept).isEqualTo(Coupons.normalised(code));
        assertThat(merchandiser
                        .get(PROMOTIONS + "/" + id + "/coupons?q=" + kept)
                        .json()
                        .at("/items"))
                .hasSize(1);
        assertThat(merchandiser
                        .post("/api/admin/pricing/coupons/" + kept + "/blocks", Map.of())
                        .json()
                        .at("/blocked")
                        .asBoolean())
                .isTrue();
        assertThat(merchandiser
                        .delete("/api/admin/pricing/coupons/" + kept + "/blocks")
                        .json()
                        .at("/blocked")
                        .asBoolean())
                .isFalse();
    }

    private static Map<String, Object> body(
            Shop shop, UUID variant, @org.jspecify.annotations.Nullable Object condition) {
        Object channels = Map.of("channels", List.of(shop.channel()));
        Map<String, Object> form = Map.of(
                "version",
                1,
                "condition",
                condition == null ? channels : Map.of("allOf", List.of(channels, condition)),
                "effect",
                Map.of(
                        "priceCut",
                        Map.of(
                                "per", "unit",
                                "goods", Map.of("variants", List.of(variant)),
                                "cut", Map.of("basisPoints", 2_000))));
        Map<String, Object> body = new HashMap<>();
        body.put("code", "e-" + Ids.next());
        body.put("title", Map.of("nl", "Lampen", "en", "Lamps"));
        body.put("form", form);
        return body;
    }
}
