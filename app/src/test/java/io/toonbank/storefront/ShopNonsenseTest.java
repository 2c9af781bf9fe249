package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variant;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.Caller;
import io.toonbank.testing.ToonbankTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web shop answers every address and every form with a page that says what to do next. */
@ToonbankTest
class ShopNonsenseTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @ParameterizedTest
    @CsvSource({
        "/products/nothing-like-it, 404",
        "/categories/nothing/like/it, 404",
        "/stores/nowhere, 404",
        "/orders/12, 404",
        "/orders/00000000-0000-7000-8000-000000000000, 404",
        "/checkout/12, 404",
        "/checkout/00000000-0000-7000-8000-000000000000, 404",
        "/checkout/00000000-0000-7000-8000-000000000000/pay, 404",
        "/nowhere, 404",
        "/en/nowhere, 404",
        "/search?page=-1, 200",
        "/search?page=99999999999999999999, 200",
        "/search?q=%25%5F%27%22%3Cscript%3E, 200",
        "/search?cursor=made-up, 200",
        "/search?priceFrom=cheap, 200",
        "/cart?added=lamp, 404"
    })
    void answersOddAddressesWithAPage(String path, int status) {
        Shown page = new Shopper(port).open(path);
        assertThat(page.status()).as(path).isEqualTo(status);
        assertThat(page.html()).contains("<html", "</html>").doesNotContain("Whitelabel", "<script>alert");
    }

    @ParameterizedTest
    @CsvSource({
        "variant=lamp&quantity=1",
        "variant=00000000-0000-7000-8000-000000000000&quantity=1",
        "variant=VARIANT&quantity=-1",
        "variant=VARIANT&quantity=0",
        "variant=VARIANT&quantity=99999999999",
        "variant=VARIANT&quantity=1.5",
        "variant=VARIANT&quantity=two",
        "variant=VARIANT&quantity=1&operation=again",
        "quantity=1",
        "nothing"
    })
    void putsNothingInTheCartThatIsNoQuantityOfAnArticle(String form) {
        Variant article = cast.anArticle(1000, 5, 0);
        Caller stranger = Caller.at(port).with("Accept", "text/html");
        var answer = stranger.send(
                "POST",
                "/cart/additions",
                "application/x-www-form-urlencoded",
                form.replace("VARIANT", article.id().toString()).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.text()).contains("<html").doesNotContain("Exception", "io.toonbank");
    }

    @Test
    void oversizedFormsAndFieldsAreRefusedKindly() {
        Shopper shopper = new Shopper(port);
        Shown registration = shopper.submit(
                shopper.open("/account/registration"),
                "/account/registration",
                Map.of(
                        "given",
                        "x".repeat(50_000),
                        "family",
                        "Persoon",
                        "email",
                        "x".repeat(50_000) + "@example.org",
                        "password",
                        "een lange lindeboom in mei"));
        assertThat(registration.status()).isEqualTo(422);
        Shown huge = shopper.post("/cart/additions", Map.of("variant", "x".repeat(3 << 20)));
        assertThat(huge.status()).isBetween(400, 499);
        assertThat(huge.html()).contains("<html");
    }

    @Test
    void aZeroCharacterIsNoName() {
        Shopper shopper = new Shopper(port);
        Shown registration = shopper.submit(
                shopper.open("/account/registration"),
                "/account/registration",
                Map.of(
                        "given", "a\u0000b",
                        "family", "Persoon",
                        "email", "zero-" + UUID.randomUUID() + "@example.org",
                        "password", "een lange lindeboom in mei"));
        assertThat(registration.status()).isEqualTo(422);
    }
}
