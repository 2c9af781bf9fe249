package io.toonbank.notices;

import static io.toonbank.checkout.ShopCast.anAddress;
import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.OrderEditing;
import io.toonbank.checkout.OrderEditing.AddedLine;
import io.toonbank.checkout.OrderEditing.EditOrder;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.messaging.internal.Mailroom;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ReadMail;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a shopper finds in the mail after a real purchase. */
@ToonbankTest
class OrderNoticesTest {

    private static final String TEMPLATES = "/api/admin/messaging/templates/order-confirmation/";

    @LocalServerPort
    private int port;

    @Autowired
    private ShopCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderEditing editing;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private ApiKeys keys;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private String address = "";

    @BeforeEach
    void aShopWithAnArticle() {
        shop = cast.aWebShop(1);
        lamp = cast.anArticle(shop, 2_000, 50);
        address = "klant-" + Ids.next() + "@mail.example";
    }

    @Test
    void confirmsAnOrderOnceInTheLanguageOfTheShopper() {
        Order order = ordered(2, "nl", DeliveryWish.ship("standard", anAddress()));

        List<ReadMail> arrived = mailroom.arrivedAt(address);

        assertThat(arrived).hasSize(1);
        ReadMail mail = arrived.getFirst();
        assertThat(mail.subject()).isEqualTo("Je bestelling " + order.number() + " bij Onze winkel");
        assertThat(mail.text())
                .contains("Beste Test Persoon,", "2 x Proefartikel", "€ 44,95", "Proefweg 7", "1234 AB Proefstad")
                .contains("https://shop.example/orders/" + order.id())
                .doesNotContain("We leggen alles voor je klaar");
        assertThat(mail.html()).contains("Bezorgadres", "€ 44,95", "lang=\"nl\"");
        assertThat(mailroom.arrivedAt(address)).hasSize(1);
    }

    @Test
    void confirmsInEnglishWhereToCollect() {
        ordered(1, "en", DeliveryWish.collect("collect", shop.location()));

        ReadMail mail = mailroom.arrivedAt(address).getFirst();

        assertThat(mail.subject()).startsWith("Your order");
        assertThat(mail.text())
                .contains("Collect from Test", "please do not come before that", "€20.00")
                .doesNotContain("Delivery address")
                .contains("https://shop.example/en/orders/");
    }

    @Test
    void tellsEachCancellationOfPartAndOfTheRest() {
        Order order = ordered(3, "nl", DeliveryWish.ship("standard", anAddress()));
        UUID line = order.lines().getFirst().id();
        var two = new CancelLines(Ids.next(), order.id(), List.of(new LineQuantity(line, 2)), "te laat");
        handling.cancel(two);
        handling.cancel(two);
        handling.cancel(new CancelLines(Ids.next(), order.id(), List.of(), null));

        List<ReadMail> arrived = mailroom.arrivedAt(address);

        assertThat(arrived).hasSize(3);
        assertThat(arrived.get(1).text())
                .contains("Een deel van je bestelling is geannuleerd", "2 x Proefartikel", "€ 40,00");
        assertThat(arrived.get(2).text()).contains("Je bestelling is geannuleerd", "1 x Proefartikel", "€ 20,00");
    }

    @Test
    void asksForTheDifferenceOnceWithALinkToPayIt() {
        Order order = ordered(1, "nl", DeliveryWish.ship("standard", anAddress()));
        editing.edit(new EditOrder(
                Ids.next(),
                order.id(),
                order.version(),
                List.of(),
                List.of(new AddedLine(lamp, 1)),
                null,
                null,
                null,
                null));

        List<ReadMail> arrived = mailroom.arrivedAt(address);

        assertThat(arrived).hasSize(2);
        assertThat(arrived.getLast().subject()).contains("20,00 te betalen voor bestelling " + order.number());
        assertThat(arrived.getLast().text()).contains("https://shop.example/orders/" + order.id() + "/payment");
    }

    @Test
    void usesTheRetailersOwnWordsUntilTheyAreTakenBack() {
        Caller office = Caller.at(port).withKey(keys);
        JsonNode before = office.get(TEMPLATES + "en").json();
        int version = before.path("version").asInt();
        var own = Map.of(
                "subject",
                "Hurrah, {{orderNumber}}",
                "preheader",
                "",
                "body",
                "{{greeting}}\n\n{{goods}}",
                "version",
                version);
        Answer saved = office.put(TEMPLATES + "en", own);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(office.put(TEMPLATES + "en", own).code()).isEqualTo("platform.stale-version");
        try {
            Order order = ordered(1, "en", DeliveryWish.ship("standard", anAddress()));
            assertThat(mailroom.arrivedAt(address).getFirst().subject()).isEqualTo("Hurrah, " + order.number());
        } finally {
            Answer reset = office.post(TEMPLATES + "en/resets", Map.of("version", version + 1));
            assertThat(reset.json().path("own").asBoolean()).isFalse();
            assertThat(reset.json().path("versions"))
                    .hasSize(2 + before.path("versions").size());
        }
    }

    @Test
    void refusesWordsThatDoNotFit() {
        assertThat(refused("Hello", "{{nonsense}}")).isEqualTo("messaging.unknown-place");
        assertThat(refused("{{goods}}", "Hello")).isEqualTo("messaging.block-in-line");
        assertThat(refused("Hello", "Look: {{goods}}")).isEqualTo("messaging.block-in-line");
        assertThat(refused("Hello", "Look {{orderLink}}")).isEqualTo("messaging.link-in-text");
        assertThat(refused("Hello", "[here](javascript:alert)")).isEqualTo("messaging.bad-link");
        assertThat(refused("Hello", "[here]({{orderNumber}})")).isEqualTo("messaging.bad-link");
        assertThat(refused("Hello", "{{#if store}}\nHello")).isEqualTo("messaging.unclosed-condition");
        assertThat(refused("Hello", "Hello\n{{/if}}")).isEqualTo("messaging.stray-end");
    }

    @Test
    void showsATemplateWithARealOrderAndWithAnInventedOne() {
        Order order = ordered(2, "nl", DeliveryWish.ship("standard", anAddress()));
        Caller office = Caller.at(port).withKey(keys);
        JsonNode words = office.get(TEMPLATES + "nl").json().path("words");

        Answer real = office.post(TEMPLATES + "nl/previews", Map.of("words", words, "about", order.number()));
        Answer invented = office.post(TEMPLATES + "nl/previews", Map.of("words", words));
        Answer nobody = office.post(TEMPLATES + "nl/previews", Map.of("words", words, "about", "W0"));

        assertThat(real.json().path("text").asString()).contains("2 x Proefartikel", order.number());
        assertThat(invented.json().path("text").asString()).contains("Tafellamp");
        assertThat(nobody.code()).isEqualTo("messaging.no-such-case");
    }

    private String refused(String subject, String body) {
        var words = Map.of("subject", subject, "preheader", "", "body", body);
        return Caller.at(port)
                .withKey(keys)
                .post(TEMPLATES + "nl/previews", Map.of("words", words))
                .code();
    }

    private Order ordered(int quantity, String language, DeliveryWish wish) {
        StartCheckout start = new StartCheckout(
                Ids.next(),
                shop.channel(),
                null,
                null,
                List.of(line(lamp, quantity)),
                new OrderContact("Test Persoon", address, null, language),
                wish,
                null,
                List.of(),
                null,
                language);
        checkouts.create(start);
        CompletionOutcome done = checkouts.complete(start.id(), Shopper.STRANGER, paying("approve"));
        assertThat(done).isInstanceOf(CompletionOutcome.Completed.class);
        return ((CompletionOutcome.Completed) done).order();
    }
}
