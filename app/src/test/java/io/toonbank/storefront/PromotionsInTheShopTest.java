package io.toonbank.storefront;

import static io.toonbank.checkout.PromotionCast.off;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variant;
import io.toonbank.checkout.PromotionCast;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody without scripts meets promotions. */
@ToonbankTest
class PromotionsInTheShopTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @Autowired
    private PromotionCast running;

    @Autowired
    private Promotions promotions;

    private final List<UUID> begun = new ArrayList<>();

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @AfterEach
    void endWhatWasBegun() {
        begun.forEach(promotions::end);
    }

    @Test
    void seesTheReducedPriceBesideTheOldOneAndTheOffer() {
        Variant lamp = cast.anArticle(10_000, 5, 0);
        begin(null, off(lamp.id(), 2_000));
        Shopper shopper = new Shopper(port);

        Shown product = shopper.open("/products/" + lamp.handle());
        assertThat(product.text()).contains("€ 80,00", "€ 100,00", "Actie");
        assertThat(shopper.open("/en/products/" + lamp.handle()).text()).contains("Offer");

        Shown cart = shopper.submit(product, "/cart/additions", Map.of("quantity", "2"));
        assertThat(cart.text()).contains("Actie", "€ 160,00", "€ 200,00");
    }

    @Test
    void isToldThatOneMoreMakesTheThirdFree() {
        Variant mug = cast.anArticle(1_000, 9, 0);
        begin(null, "{\"forPriceOf\":{\"goods\":{\"variants\":[\"" + mug.id() + "\"]},\"take\":3,\"pay\":2}}");
        Shopper shopper = new Shopper(port);

        Shown cart =
                shopper.submit(shopper.open("/products/" + mug.handle()), "/cart/additions", Map.of("quantity", "2"));
        assertThat(cart.text()).contains("Nog 1 erbij voor: Actie", "€ 20,00");

        Shown more = shopper.submit(cart, "/cart/quantities", Map.of("quantity", "3"));
        assertThat(more.text()).contains("€ 30,00", "€ 20,00").doesNotContain("Nog 1 erbij");
    }

    @Test
    void entersACodeAndReadsWhyAnotherDoesNothing() {
        Variant mug = cast.anArticle(5_000, 9, 0);
        Promotion withCode = begin(
                "{\"coupon\":true}",
                "{\"orderCut\":{\"goods\":{\"variants\":[\"" + mug.id() + "\"]},\"cut\":{\"amountOff\":500}}}");
        String code = running.coupon(withCode, null);
        Shopper shopper = new Shopper(port);
        Shown cart = shopper.submit(shopper.open("/products/" + mug.handle()), "/cart/additions", Map.of());

        Shown wrong = shopper.submit(cart, "/cart/coupons", Map.of("code", "NIKS"));
        assertThat(wrong.text()).contains("NIKS", "Deze code kennen we niet", "€ 50,00");
        Shown without = shopper.submit(wrong, "/cart/coupon-removals", Map.of());
        assertThat(without.text()).doesNotContain("Deze code kennen we niet");
        Shown good = shopper.submit(without, "/cart/coupons", Map.of("code", code));
        assertThat(good.text()).contains("is verrekend", "€ 45,00", "Actie (" + code + ")");

        Shown checkout = shopper.submit(good, "/checkout", Map.of());
        assertThat(checkout.text()).contains("€ 45,00", "Actie (" + code + ")");
    }

    private Promotion begin(@org.jspecify.annotations.Nullable String condition, String effect) {
        Promotion promotion = running.running(cast.shop().channel(), condition, effect, "");
        begun.add(promotion.id());
        return promotion;
    }
}
