package io.toonbank.shopping;

import static io.toonbank.checkout.PromotionCast.off;
import static io.toonbank.shopping.UcpSchemas.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The discount extension, judged by the protocol's own schemas. */
@ToonbankTest
class DiscountsTest {

    private static final String CHECKOUTS = "/ucp/v1/checkout-sessions";
    private static final String CHECKOUT = "shopping/discount.json#/$defs/dev.ucp.shopping.checkout";
    private static final String CART = "shopping/discount.json#/$defs/dev.ucp.shopping.cart";

    @Autowired
    private ShopCast shops;

    @Autowired
    private PromotionCast cast;

    @Autowired
    private Promotions promotions;

    @LocalServerPort
    private int port;

    private Shop shop = new Shop(new UUID(0, 0), new UUID(0, 0), List.of());

    @BeforeEach
    void openAShopForAgents() {
        shop = shops.aShopForAgents();
    }

    @Test
    void namesTheExtensionInTheProfile() {
        Answer profile = Caller.at(port).get("/.well-known/ucp");

        assertThat(UcpSchemas.errors(profile, "https://ucp.dev/schemas/discovery/profile.json"))
                .isEmpty();
        assertThat(profile.json()
                        .at("/ucp/capabilities/dev.ucp.shopping.discount/0/extends/1")
                        .asString())
                .isEqualTo("dev.ucp.shopping.checkout");
    }

    @Test
    void tellsWhatWasAppliedWhereAndWhyOtherCodesDoNothing() {
        UUID article = shops.anArticle(shop, 10_000, 9);
        Promotion automatic = cast.running(shop.channel(), off(article, 1_000), "");
        Promotion withCode = cast.running(shop.channel(), "{\"coupon\":true}", forOnly(article, 500), "");
        String code = cast.coupon(withCode, null);

        Answer created = valid(
                Caller.at(port)
                        .post(
                                CHECKOUTS,
                                Map.of(
                                        "line_items",
                                        List.of(line(article, 2)),
                                        "discounts",
                                        Map.of(
                                                "codes",
                                                List.of(code.toLowerCase(java.util.Locale.ROOT), "NOSUCHCODE")))),
                201,
                CHECKOUT);

        assertThat(total(created)).isEqualTo(20_000 - 2_000 - 500);
        var applied = created.json().at("/discounts/applied");
        assertThat(applied).hasSize(2);
        applied.forEach(discount -> {
            long allocated = 0;
            for (var allocation : discount.at("/allocations")) {
                assertThat(allocation.at("/path").asString()).isEqualTo("$.line_items[0]");
                allocated += allocation.at("/amount").asLong();
            }
            assertThat(allocated).isEqualTo(discount.at("/amount").asLong());
        });
        assertThat(created.json().at("/discounts/codes")).hasSize(2);
        assertThat(created.json().toString()).contains("discount_code_invalid", "$.discounts.codes[1]");

        Answer cleared = valid(
                Caller.at(port)
                        .put(
                                CHECKOUTS + "/" + created.json().at("/id").asString(),
                                Map.of("discounts", Map.of("codes", List.of()))),
                200,
                CHECKOUT);
        assertThat(total(cleared)).isEqualTo(18_000);
        assertThat(cleared.json().at("/discounts/applied/0/automatic").asBoolean())
                .isTrue();
        promotions.end(automatic.id());
        promotions.end(withCode.id());
    }

    @Test
    void takesTheCodesOfTheCartAlong() {
        UUID article = shops.anArticle(shop, 10_000, 9);
        Promotion withCode = cast.running(shop.channel(), "{\"coupon\":true}", forOnly(article, 500), "");
        String code = cast.coupon(withCode, null);

        Answer cart = valid(
                Caller.at(port)
                        .post(
                                "/ucp/v1/carts",
                                Map.of(
                                        "line_items",
                                        List.of(line(article, 1)),
                                        "discounts",
                                        Map.of("codes", List.of(code)))),
                201,
                CART);
        assertThat(total(cart)).isEqualTo(9_500);

        Answer checkout = valid(
                Caller.at(port)
                        .post(CHECKOUTS, Map.of("cart_id", cart.json().at("/id").asString())),
                201,
                CHECKOUT);
        assertThat(total(checkout)).isEqualTo(9_500);
        promotions.end(withCode.id());
    }

    private static String forOnly(UUID variant, long amount) {
        return "{\"orderCut\":{\"goods\":{\"variants\":[\"" + variant + "\"]},\"cut\":{\"amountOff\":" + amount + "}}}";
    }

    private static Map<String, Object> line(UUID variant, int quantity) {
        return Map.of("item", Map.of("id", variant.toString()), "quantity", quantity);
    }

    private static long total(Answer answer) {
        for (var total : answer.json().at("/totals")) {
            if (total.at("/type").asString().equals("total")) {
                return total.at("/amount").asLong();
            }
        }
        throw new AssertionError("no total in " + answer.text());
    }
}
