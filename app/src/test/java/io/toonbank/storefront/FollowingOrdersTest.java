package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.fulfillment.FulfilmentCast;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.OrderBook;
import io.toonbank.storefront.Shopper.Shown;
import io.toonbank.testing.ToonbankTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer asks where the order is. */
@ToonbankTest
class FollowingOrdersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast web;

    @Autowired
    private ShopCast shops;

    @Autowired
    private FulfilmentCast fulfilment;

    @Autowired
    private OrderBook orders;

    private Shop shop;
    private UUID article;

    @BeforeEach
    void openTheShop() {
        web.shop();
        shop = shops.aWebShop(1);
        article = shops.anArticle(shop, 1500, 20);
    }

    @Test
    void aGuestFindsTheOrderByItsNumberAndPostcode() {
        UUID id = fulfilment.aShippedOrder(shop, article, 1);
        Shown found = track(new Shopper(port), number(id).toLowerCase(java.util.Locale.ROOT), "1234ab");
        assertThat(found.path()).isEqualTo("/orders/" + id);
        assertThat(found.text()).contains("Je bestelling wordt klaargemaakt", "1 × Proefartikel");
    }

    @Test
    void aWrongPostcodeAndAnUnknownNumberAnswerTheSame() {
        UUID id = fulfilment.aShippedOrder(shop, article, 1);
        Shown wrong = track(new Shopper(port), number(id), "9999 ZZ");
        Shown unknown = track(new Shopper(port), "W" + Ids.next(), "1234 AB");
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Deze bestelling vinden we niet");
        assertThat(unknown.text()).contains("Deze bestelling vinden we niet");
    }

    @Test
    void guessingThePostcodeOfAnOrderEndsSoon() {
        String number = number(fulfilment.aShippedOrder(shop, article, 1));
        Shopper guesser = new Shopper(port);
        int status = 0;
        for (int tries = 0; tries < 12 && status != 429; tries++) {
            status = track(guesser, number, "1000 A" + (char) ('A' + tries)).status();
        }
        assertThat(status).isEqualTo(429);
        assertThat(track(guesser, number, "1234 AB").status()).isEqualTo(429);
    }

    @Test
    void whatLiesReadyShowsItsCodeToTheCustomerOnly() {
        UUID id = fulfilment.aCollectedOrder(shop, article, 2);
        Shopper customer = new Shopper(port);
        assertThat(customer.open("/orders/" + id).text()).contains("Wordt klaargelegd bij");
        fulfilment.ready(id);
        Shown ready = customer.open("/orders/" + id);
        assertThat(ready.text()).contains("Ligt voor je klaar bij", fulfilment.codeOf(id), "2 artikelen");
        assertThat(ready.html()).contains("collect__qr", "hx-get=\"/orders/" + id + "/progress\"");
        assertThat(ready.response().headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void aParcelOnItsWayShowsWhereItIs() {
        UUID id = fulfilment.aShippedOrder(shop, article, 1);
        Parcel parcel = fulfilment.shipped(id);
        Shown shown = new Shopper(port).open("/en/orders/" + id);
        assertThat(shown.text()).contains("Your parcel is on its way", "Track parcel " + parcel.trackingCode());
    }

    private Shown track(Shopper shopper, String number, String proof) {
        return shopper.submit(shopper.open("/track-order"), "/track-order", Map.of("number", number, "proof", proof));
    }

    private String number(UUID orderId) {
        return orders.require(orderId).number();
    }
}
