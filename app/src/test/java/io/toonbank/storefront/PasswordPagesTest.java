package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomerAccounts.Registration;
import io.toonbank.customers.PersonName;
import io.toonbank.kernel.Ids;
import io.toonbank.messaging.internal.Mailroom;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.ReadMail;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A forgotten password and an unproven address, by the mail that really arrives. */
@ToonbankTest
class PasswordPagesTest {

    private static final String PASSWORD = "een lange lindeboom in mei";
    private static final String OTHER = "een korte beuk in november";

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @Autowired
    private CustomerAccounts accounts;

    @Autowired
    private Mailroom mailroom;

    private final String email = "klant-" + Ids.next() + "@mail.example";

    @BeforeEach
    void anAccount() {
        cast.shop();
        accounts.register(new Registration(
                Ids.next(), new PersonName("Anna", "", "Test"), email, PASSWORD, "nl", "address-" + Ids.next()));
    }

    @Test
    void chooseANewPasswordByTheLinkInTheMailOnce() {
        Shopper shopper = new Shopper(port);
        Shown asked = shopper.submit(
                shopper.open("/account/password"),
                "/account/password",
                Map.of("email", email.toUpperCase(java.util.Locale.ROOT)));
        assertThat(asked.text()).contains("Kijk in je mail");
        ReadMail mail = mail("Kies een nieuw wachtwoord");
        String path = path(mail, "/account/password/");

        Shown choose = shopper.open(path);
        Shown weak = shopper.submit(choose, path, Map.of("password", "kort"));
        assertThat(weak.status()).isEqualTo(422);
        Shown chosen = shopper.submit(choose, path, Map.of("password", OTHER));
        assertThat(chosen.text()).contains("Je nieuwe wachtwoord is opgeslagen");

        assertThat(shopper.open(path).text()).contains("Deze link werkt niet meer");
        Shown signedIn = shopper.submit(
                shopper.open("/account/sign-in"), "/account/sign-in", Map.of("email", email, "password", OTHER));
        assertThat(signedIn.path()).isEqualTo("/account");
    }

    @Test
    void saysTheSameToWhoeverHasNoAccountAndWritesNothing() {
        String nobody = "niemand-" + Ids.next() + "@mail.example";
        Shopper shopper = new Shopper(port);
        Shown asked =
                shopper.submit(shopper.open("/en/account/password"), "/account/password", Map.of("email", nobody));
        assertThat(asked.text()).contains("Look in your mail");
        assertThat(mailroom.arrivedAt(nobody)).isEmpty();
    }

    @Test
    void proveTheAddressByAButtonBecauseMailProgramsFollowLinks() {
        ReadMail mail = mail("Bevestig je e-mailadres");
        String path = path(mail, "/account/confirmation/");
        Shopper shopper = new Shopper(port);
        Shown page = shopper.open(path);
        Shown again = shopper.open(path);
        assertThat(again.text()).contains("Dit is mijn adres");

        assertThat(shopper.submit(page, path, Map.of()).text()).contains("Je e-mailadres is bevestigd");
        assertThat(shopper.submit(page, path, Map.of()).text()).contains("Bevestigen lukte niet");
    }

    private ReadMail mail(String subject) {
        List<ReadMail> arrived = mailroom.arrivedAt(email);
        return arrived.stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such mail among " + arrived));
    }

    private static String path(ReadMail mail, String begin) {
        Matcher link =
                Pattern.compile("https://shop\\.example(" + begin + "\\S+)").matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
