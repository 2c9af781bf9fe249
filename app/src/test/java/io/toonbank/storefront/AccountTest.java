package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variant;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.kernel.Ids;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.ToonbankTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
class AccountTest {

    private static final String PASSWORD = "een lange lindeboom in mei";

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerAccounts accounts;

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @Test
    void theCartGoesAlongAtSignInAndIsThereOnAnotherDevice() {
        String email = aCustomer();
        Variant one = cast.anArticle(1000, 9, 0);
        Variant other = cast.anArticle(2500, 9, 0);
        Shopper telephone = new Shopper(port);
        signIn(telephone, email);
        add(telephone, one);
        Shopper laptop = new Shopper(port);
        add(laptop, other);
        signIn(laptop, email);
        assertThat(laptop.open("/cart").text()).contains("€ 35,00");
        assertThat(telephone.open("/cart").text()).contains("€ 35,00");
        laptop.submit(laptop.open("/account"), "/account/sign-out", Map.of());
        assertThat(laptop.open("/cart").text()).contains("Je winkelwagen is nog leeg");
    }

    @Test
    void aCustomersOrderIsThereForThemAndForNobodyElse() {
        String email = aCustomer();
        Shopper shopper = new Shopper(port);
        signIn(shopper, email);
        add(shopper, cast.anArticle(1000, 9, 0));
        Shown checkout = shopper.submit(shopper.open("/cart"), "/checkout", Map.of());
        assertThat(checkout.html()).contains("value=\"" + email + "\"");
        Shown pay = shopper.submit(
                checkout,
                "/details",
                Map.of(
                        "method",
                        "standard",
                        "street",
                        "Proefweg",
                        "houseNumber",
                        "7",
                        "postcode",
                        "1234 AB",
                        "city",
                        "Proefstad"));
        Shown order = shopper.submit(pay, "/order", Map.of("method", "card"));
        assertThat(order.text()).contains("Bedankt");
        String path = order.path().replace("?thanks", "");
        assertThat(shopper.open("/account").html()).contains(path);
        assertThat(new Shopper(port).open(path).status()).isEqualTo(404);
        Shopper somebodyElse = new Shopper(port);
        signIn(somebodyElse, aCustomer());
        assertThat(somebodyElse.open(path).status()).isEqualTo(404);
        assertThat(somebodyElse
                        .post(
                                path + "/cancellations",
                                Map.of("cancellation", Ids.next().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(somebodyElse.open(path.replace("/orders/", "/checkout/")).status())
                .isEqualTo(404);
    }

    @Test
    void registersAndChangesTheProfile() {
        Shopper shopper = new Shopper(port);
        Shown short_ = shopper.submit(
                shopper.open("/account/registration"),
                "/account/registration",
                Map.of("given", "Test", "family", "Persoon", "email", anEmail(), "password", "kort"));
        assertThat(short_.status()).isEqualTo(422);
        Shown account = shopper.submit(
                shopper.open("/account/registration"),
                "/account/registration",
                Map.of("given", "Test", "family", "Persoon", "email", anEmail(), "password", PASSWORD));
        assertThat(account.text()).contains("Dag Test");
        Shown saved = shopper.submit(
                shopper.open("/account/profile"),
                "/account/profile",
                Map.of(
                        "given",
                        "Proef",
                        "street",
                        "Proefweg",
                        "houseNumber",
                        "7",
                        "postcode",
                        "1234 AB",
                        "city",
                        "Stad"));
        assertThat(saved.text()).contains("Je gegevens zijn bewaard");
        assertThat(saved.html()).contains("value=\"Proefweg\"");
    }

    @Test
    void aWrongPasswordSaysSoAndAnAccountNeedsOne() {
        String email = aCustomer();
        Shopper shopper = new Shopper(port);
        Shown wrong = shopper.submit(
                shopper.open("/account/sign-in"), "/account/sign-in", Map.of("email", email, "password", "niet dit"));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).contains("Inloggen lukte niet");
        assertThat(wrong.html()).contains("value=\"" + email + "\"").doesNotContain("niet dit");
        assertThat(shopper.open("/account").path()).startsWith("/account/sign-in?then=");
        assertThat(shopper.open("/account/sign-in?then=//elsewhere.example").html())
                .doesNotContain("elsewhere");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Shopper shopper = new Shopper(port);
        Variant article = cast.anArticle(1000, 9, 0);
        add(shopper, article);
        Map<String, String> fields = Map.of("variant", article.id().toString(), "quantity", "1");
        assertThat(shopper.post("/cart/additions", fields, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(shopper.open("/cart").text()).contains("€ 10,00");
    }

    private void add(Shopper shopper, Variant article) {
        shopper.submit(shopper.open("/products/" + article.handle()), "/cart/additions", Map.of());
    }

    private static void signIn(Shopper shopper, String email) {
        Shown account = shopper.submit(
                shopper.open("/account/sign-in"), "/account/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(account.path()).isEqualTo("/account");
    }

    private String aCustomer() {
        UUID id = Ids.next();
        String email = anEmail();
        customers.save(SaveCustomer.byEmail(id, PersonName.of("Test", "Persoon"), "nl", email));
        accounts.open(id, PASSWORD, false);
        return email;
    }

    private static String anEmail() {
        return "c" + Ids.next() + "@example.org";
    }
}
