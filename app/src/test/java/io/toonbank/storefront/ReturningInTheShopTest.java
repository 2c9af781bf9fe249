package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variant;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.OrderEditing;
import io.toonbank.checkout.OrderEditing.AddedLine;
import io.toonbank.checkout.OrderEditing.EditOrder;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A shopper asks to bring something back, without an account. */
@ToonbankTest
class ReturningInTheShopTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @Autowired
    private ShopCast shops;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderEditing editing;

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @Test
    void aGuestNamesOrderAndPostcodeChoosesAndFollows() {
        Order order = sent(cast.anArticle(1_995, 9, 0));
        Shopper guest = new Shopper(port);
        Shown start = guest.open("/returns");
        Shown choice = guest.submit(start, "/returns", Map.of("number", order.number(), "postcode", "1234ab"));
        assertThat(choice.status()).as(choice.text()).isEqualTo(200);
        assertThat(choice.text()).contains("Wat komt er terug?", "Proefartikel", "€ 19,95");
        String line = order.lines().getFirst().id().toString();
        Shown nothing = guest.submit(choice, "/returns", Map.of());
        assertThat(nothing.status()).isEqualTo(422);
        Shown asked = guest.submit(
                choice, "/returns", Map.of("quantity-" + line, "1", "reason-" + line, "TOO_LARGE", "way", "STORE"));
        assertThat(asked.path()).startsWith("/returns/");
        assertThat(asked.text()).contains("Retour R", "Aangemeld", "een van onze winkels");
        var slip = guest.open(asked.path() + "/slip.pdf");
        assertThat(slip.status()).isEqualTo(200);
        assertThat(slip.html()).startsWith("%PDF");
        Shown kept = guest.submit(asked, "/withdrawals", Map.of());
        assertThat(kept.text()).contains("Ingetrokken");
    }

    @Test
    void aWrongPostcodeAndAnUnknownNumberSayTheSame() {
        Order order = sent(cast.anArticle(1_995, 9, 0));
        Shopper guest = new Shopper(port);
        Shown start = guest.open("/en/returns");
        Shown wrong = guest.submit(start, "/returns", Map.of("number", order.number(), "postcode", "9999 ZZ"));
        Shown unknown = guest.submit(start, "/returns", Map.of("number", "W999999999", "postcode", "9999 ZZ"));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(wrong.text()).contains("We cannot find this order");
        assertThat(unknown.text()).contains("We cannot find this order");
        for (int i = 0; i < 12; i++) {
            wrong = guest.submit(start, "/returns", Map.of("number", order.number(), "postcode", "1000 A" + i));
        }
        assertThat(wrong.status()).isEqualTo(429);
    }

    @Test
    void aGuestPaysWhatADearerOrderStillCosts() {
        Variant article = cast.anArticle(2_000, 9, 0);
        Order order = placed(article);
        editing.edit(new EditOrder(
                Ids.next(),
                order.id(),
                order.version(),
                List.of(),
                List.of(new AddedLine(article.id(), 1)),
                null,
                null,
                null,
                null));
        Shopper guest = new Shopper(port);
        Shown waiting = guest.open("/orders/" + order.id());
        assertThat(waiting.text()).contains("Nog te betalen: € 20,00");
        Shown pay = guest.open("/orders/" + order.id() + "/payment");
        assertThat(pay.text()).contains("Het verschil betalen", "€ 20,00 betalen");
        Shown bank = guest.submit(pay, "/payment", Map.of("method", "ideal"));
        assertThat(bank.path()).startsWith("/simulated-bank/");
        Shown paid = guest.post(bank.path(), Map.of("paid", "true"));
        assertThat(paid.path()).isEqualTo("/orders/" + order.id());
        assertThat(paid.text()).doesNotContain("Nog te betalen");
        assertThat(guest.open("/orders/" + order.id() + "/payment").path()).isEqualTo("/orders/" + order.id());
    }

    private Order sent(Variant article) {
        Order order = placed(article);
        return handling.handOver(new HandOverLines(
                Ids.next(),
                order.id(),
                order.lines().getFirst().allocations().getFirst().locationId(),
                HandOverLines.Way.SHIPPED,
                List.of()));
    }

    private Order placed(Variant article) {
        var checkout = checkouts.create(shops.shipping(cast.shop(), ShopCast.line(article.id(), 1)));
        var outcome =
                checkouts.complete(checkout.id(), io.toonbank.checkout.Shopper.STRANGER, ShopCast.paying("approve"));
        return ((CompletionOutcome.Completed) outcome).order();
    }
}
