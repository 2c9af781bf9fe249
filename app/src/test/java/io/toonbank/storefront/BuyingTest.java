package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variant;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.SetBackorder;
import io.toonbank.kernel.Ids;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
class BuyingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @Autowired
    private Availability availability;

    @Autowired
    private Backorders backorders;

    @Autowired
    private Clock clock;

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @Test
    void aStrangerBuysWithoutScripts() {
        Variant article = cast.anArticle(1295, 5, 0);
        Shopper shopper = new Shopper(port);
        Shown product = shopper.open("/products/" + article.handle());
        assertThat(product.text()).contains("€ 12,95", "Nog 5 op voorraad");
        Shown cart = shopper.submit(product, "/cart/additions", Map.of("quantity", "2"));
        assertThat(cart.path()).startsWith("/cart");
        assertThat(cart.text()).contains("€ 25,90");
        Shown order = pay(shopper, details(shopper, checkout(shopper, cart)), "card");
        assertThat(order.path()).startsWith("/orders/");
        assertThat(order.text()).contains("Bedankt voor je bestelling", "€ 30,85", "1234 AB");
        assertThat(free(article)).isEqualTo(3);
        assertThat(shopper.open("/cart").text()).contains("Je winkelwagen is nog leeg");
    }

    @Test
    void buysWhatIsStillToCome() {
        Variant article = cast.anArticle(1000, 0, 0);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"))
                .plusDays(40);
        backorders.set(new SetBackorder(article.id(), cast.store(0), Kind.PREORDER, 3, day, null, null));
        String said = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("nl"))
                .format(day);
        Shopper shopper = new Shopper(port);
        Shown product = shopper.open("/products/" + article.handle());
        assertThat(product.text()).contains("Pre-order: verschijnt " + said);
        Shown cart = shopper.submit(product, "/cart/additions", Map.of("quantity", "2"));
        assertThat(cart.text()).contains("Pre-order: verschijnt " + said).doesNotContain("uitverkocht");
        Shown order = pay(shopper, details(shopper, checkout(shopper, cart)), "card");
        assertThat(order.text()).contains("Bedankt voor je bestelling", "We verwachten het rond " + said, "2 × ");
        assertThat(filled(shopper, article, 2).text()).contains("Er is er nog 1");
    }

    @Test
    void collectsInAStoreThatHasEverything() {
        Variant article = cast.anArticle(1000, 0, 4);
        Shopper shopper = new Shopper(port);
        Shown checkout = checkout(shopper, filled(shopper, article, 1));
        Shown pay = shopper.submit(
                checkout, "/details", details("collect", cast.store(1).toString()));
        Shown order = pay(shopper, pay, "card");
        assertThat(order.text()).contains("Afhalen", "€ 10,00", "Teststraat 1");
    }

    @Test
    void paysAtTheBankAndComesBack() {
        Variant article = cast.anArticle(2000, 3, 0);
        Shopper shopper = new Shopper(port);
        Shown bank = pay(shopper, details(shopper, checkout(shopper, filled(shopper, article, 1))), "ideal");
        assertThat(bank.path()).startsWith("/simulated-bank/");
        Shown cancelled = shopper.post(bank.path(), Map.of("paid", "false"));
        assertThat(cancelled.text()).contains("De betaling ging niet door");
        Shown again = pay(shopper, cancelled, "ideal");
        Shown order = shopper.post(again.path(), Map.of("paid", "true"));
        assertThat(order.text()).contains("Bedankt voor je bestelling");
        assertThat(free(article)).isEqualTo(2);
    }

    @Test
    void pressingTwiceAddsOnceAndOrdersOnce() {
        Variant article = cast.anArticle(1500, 9, 0);
        Shopper shopper = new Shopper(port);
        Shown product = shopper.open("/products/" + article.handle());
        shopper.submit(product, "/cart/additions", Map.of());
        Shown cart = shopper.submit(product, "/cart/additions", Map.of());
        assertThat(Shopper.form(cart, "/cart/quantities").fields()).containsEntry("quantity", "1");
        Shown pay = details(shopper, checkout(shopper, cart));
        Shown first = pay(shopper, pay, "card");
        Shown second = pay(shopper, pay, "card");
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(free(article)).isEqualTo(8);
    }

    @Test
    void saysKindlyThatTheLastOneIsGone() {
        Variant article = cast.anArticle(1500, 1, 0);
        Shopper slow = new Shopper(port);
        Shown pay = details(slow, checkout(slow, filled(slow, article, 1)));
        Shopper quick = new Shopper(port);
        pay(quick, details(quick, checkout(quick, filled(quick, article, 1))), "card");
        Shown late = pay(slow, pay, "card");
        assertThat(late.text()).contains("Er is net iets op", "Proefartikel", "Winkelwagen aanpassen");
        Shown cart = slow.open("/cart");
        assertThat(cart.text()).contains("Zojuist uitverkocht");
        assertThat(slow.submit(cart, "/cart/removals", Map.of()).text()).contains("Je winkelwagen is nog leeg");
    }

    @Test
    void agreesAnewWhenTheShopperExpectedAnotherTotal() {
        Variant article = cast.anArticle(1000, 5, 0);
        Shopper shopper = new Shopper(port);
        Shown pay = details(shopper, checkout(shopper, filled(shopper, article, 1)));
        Shown changed = shopper.submit(pay, "/order", Map.of("method", "card", "expected", "1"));
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text()).contains("Het totaal is veranderd", "€ 0,01", "€ 14,95");
        assertThat(pay(shopper, changed, "card").text()).contains("Bedankt");
    }

    @Test
    void changesQuantitiesAndWarnsWhenThereAreTooFew() {
        Variant article = cast.anArticle(1000, 2, 0);
        Shopper shopper = new Shopper(port);
        Shown cart = filled(shopper, article, 1);
        Shown more = shopper.submit(cart, "/cart/quantities", Map.of("step", "1"));
        assertThat(more.text()).contains("€ 20,00");
        Shown tooMany = shopper.submit(more, "/cart/quantities", Map.of("quantity", "7"));
        assertThat(tooMany.text()).contains("Er zijn er nog 2");
        assertThat(tooMany.html()).contains("disabled");
        Shown gone = shopper.submit(tooMany, "/cart/quantities", Map.of("quantity", "0"));
        assertThat(gone.text()).contains("Je winkelwagen is nog leeg");
    }

    @Test
    void saysWhatIsMissingInTheDetails() {
        Shopper shopper = new Shopper(port);
        Shown checkout = checkout(shopper, filled(shopper, cast.anArticle(1000, 5, 0), 1));
        Map<String, String> wrong = new LinkedHashMap<>(details("standard", ""));
        wrong.put("email", "nergens");
        wrong.put("postcode", "12");
        Shown again = shopper.submit(checkout, "/details", wrong);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Dit lijkt geen e-mailadres", "vier cijfers en twee letters");
        assertThat(again.html()).contains("value=\"nergens\"");
    }

    @Test
    void cancelsAnOrderThatWasNotPreparedYet() {
        Variant article = cast.anArticle(1000, 5, 0);
        Shopper shopper = new Shopper(port);
        Shown order = pay(shopper, details(shopper, checkout(shopper, filled(shopper, article, 2))), "card");
        assertThat(free(article)).isEqualTo(3);
        Shown cancelled = shopper.submit(order, "/cancellations", Map.of());
        assertThat(cancelled.text()).contains("Geannuleerd");
        assertThat(free(article)).isEqualTo(5);
    }

    @Test
    void unknownAndForeignIdsAreNoPages() {
        Shopper shopper = new Shopper(port);
        for (String path : List.of(
                "/orders/" + Ids.next(),
                "/checkout/" + Ids.next(),
                "/checkout/" + Ids.next() + "/pay",
                "/checkout/" + Ids.next() + "/return",
                "/orders/nonsense",
                "/products/none-such",
                "/stores/none-such",
                "/categories/none/such",
                "/nowhere")) {
            Shown answer = shopper.open(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).as(path).contains("Deze pagina is er niet");
        }
        assertThat(shopper.open("/en/nowhere").text()).contains("This page is not here");
    }

    private Shown filled(Shopper shopper, Variant article, int quantity) {
        Shown product = shopper.open("/products/" + article.handle());
        return shopper.submit(product, "/cart/additions", Map.of("quantity", String.valueOf(quantity)));
    }

    private static Shown checkout(Shopper shopper, Shown cart) {
        return shopper.submit(cart, "/checkout", Map.of());
    }

    private static Shown details(Shopper shopper, Shown checkout) {
        Shown pay = shopper.submit(checkout, "/details", details("standard", ""));
        assertThat(pay.path()).endsWith("/pay");
        return pay;
    }

    private static Map<String, String> details(String method, String store) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("email", "shopper-" + Ids.next() + "@example.org");
        fields.put("name", "Test Persoon");
        fields.put("method", method);
        fields.put("postcode", "1234ab");
        fields.put("houseNumber", "7");
        fields.put("street", "Proefweg");
        fields.put("city", "Proefstad");
        fields.put("country", "NL");
        if (!store.isEmpty()) {
            fields.put("store", store);
        }
        return fields;
    }

    private static Shown pay(Shopper shopper, Shown pay, String method) {
        return shopper.submit(pay, "/order", Map.of("method", method));
    }

    private long free(Variant article) {
        return availability
                .forChannel(cast.shop().channel(), List.of(article.id()))
                .get(article.id())
                .available();
    }
}
