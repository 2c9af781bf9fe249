package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.payments.GiftCardOffice;
import io.toonbank.payments.GiftCardOffice.IssueCard;
import io.toonbank.payments.GiftCardOffice.IssuedCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.ToonbankTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
class GiftCardsInTheShopTest {

    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @Autowired
    private GiftCardOffice office;

    @Autowired
    private GiftCards cards;

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @Test
    void seesWhatIsOnACardOnlyWithItsPin() {
        IssuedCard card = aCard(1_234);
        Shopper shopper = new Shopper(port);
        Shown form = shopper.open("/gift-card");

        Shown wrong = shopper.submit(form, "/gift-card", Map.of("code", card.code(), "pin", other(card.pin())));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.text()).contains("We kennen geen cadeaukaart");

        Shown right = shopper.submit(form, "/gift-card", Map.of("code", card.code(), "pin", card.pin()));
        assertThat(right.text()).contains("€ 12,34", card.card().lastFour());
        assertThat(right.path()).isEqualTo("/gift-card");
    }

    @Test
    void paysInPartWithACardAndTheRestByCreditCard() {
        IssuedCard card = aCard(1_000);
        Variant article = cast.anArticle(1_295, 5, 0);
        Shopper shopper = new Shopper(port);
        Shown pay = details(shopper, checkout(shopper, article));

        Shown refused = shopper.submit(pay, "/gift-card", Map.of("code", card.code(), "pin", other(card.pin())));
        assertThat(refused.status()).isEqualTo(404);
        Shown chosen = shopper.submit(pay, "/gift-card", Map.of("code", card.code(), "pin", card.pin()));
        assertThat(chosen.text())
                .contains("Nog te betalen", "€ 7,90", card.card().lastFour());
        assertThat(chosen.html()).doesNotContain(card.code());

        Shown off = shopper.submit(chosen, "/credits/removal", Map.of());
        assertThat(off.text()).doesNotContain("Nog te betalen");
        Shown again = shopper.submit(off, "/gift-card", Map.of("code", card.code(), "pin", card.pin()));
        Shown order = shopper.submit(again, "/order", Map.of("method", "card"));

        assertThat(order.path()).startsWith("/orders/");
        assertThat(order.text()).contains("Bedankt voor je bestelling", "Cadeaukaart");
        assertThat(cards.find(card.card().id()).orElseThrow().available().isZero())
                .isTrue();
    }

    @Test
    void asksForNoOtherMethodWhenTheCardPaysAll() {
        IssuedCard card = aCard(10_000);
        Variant article = cast.anArticle(1_295, 5, 0);
        Shopper shopper = new Shopper(port);
        Shown pay = details(shopper, checkout(shopper, article));

        Shown chosen = shopper.submit(pay, "/gift-card", Map.of("code", card.code(), "pin", card.pin()));
        assertThat(chosen.html()).doesNotContain("name=\"method\"");
        Shown order = shopper.submit(chosen, "/order", Map.of());

        assertThat(order.path()).startsWith("/orders/");
        assertThat(cards.find(card.card().id()).orElseThrow().available()).isEqualTo(Money.of(8_210, "EUR"));
    }

    @Test
    void buysACardWithoutAnAddressAndReadsItsCodeOnThePageOfTheOrder() {
        Variant voucher = cast.aGiftCardArticle(2_500);
        Shopper shopper = new Shopper(port);
        Shown checkout = checkout(shopper, voucher);
        assertThat(checkout.text()).contains("Cadeaukaarten hoeven niet te worden bezorgd");
        Map<String, String> who = Map.of("email", "shopper-" + Ids.next() + "@example.org", "name", "Test Persoon");
        Shown pay = shopper.submit(checkout, "/details", who);
        assertThat(pay.path()).endsWith("/pay");

        Shown order = shopper.submit(pay, "/order", Map.of("method", "card"));

        assertThat(order.text()).contains("Je cadeaukaarten", "€ 25,00");
        Matcher code = CODE.matcher(order.text());
        assertThat(code.find()).isTrue();
        Matcher pin = Pattern.compile("Pincode (\\d{4})").matcher(order.text());
        assertThat(pin.find()).isTrue();
        Shown balance = shopper.submit(
                shopper.open("/gift-card"), "/gift-card", Map.of("code", code.group(), "pin", pin.group(1)));
        assertThat(balance.text()).contains("€ 25,00");
    }

    private IssuedCard aCard(long amount) {
        return office.issue(IssueCard.given(Ids.next(), Money.of(amount, "EUR"), null, "a test"));
    }

    private static String other(String pin) {
        return pin.equals("0000") ? "0001" : "0000";
    }

    private Shown checkout(Shopper shopper, Variant article) {
        Shown product = shopper.open("/products/" + article.handle());
        Shown cart = shopper.submit(product, "/cart/additions", Map.of("quantity", "1"));
        return shopper.submit(cart, "/checkout", Map.of());
    }

    private static Shown details(Shopper shopper, Shown checkout) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("email", "shopper-" + Ids.next() + "@example.org");
        fields.put("name", "Test Persoon");
        fields.put("method", "standard");
        fields.put("postcode", "1234ab");
        fields.put("houseNumber", "7");
        fields.put("street", "Proefweg");
        fields.put("city", "Proefstad");
        fields.put("country", "NL");
        return shopper.submit(checkout, "/details", fields);
    }
}
