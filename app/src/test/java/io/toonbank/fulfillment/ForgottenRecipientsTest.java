package io.toonbank.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.customers.CustomerErased;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.events.EventLog;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer who asked to be forgotten is forgotten by the stores, too. */
@ToonbankTest
class ForgottenRecipientsTest {

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private ShopCast shops;

    @Autowired
    private Shipping shipping;

    @Autowired
    private EventLog events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void namesAddressesAndLabelsGoAndTheWorkStays() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 2_000, 5);
        UUID customer = Ids.next();
        UUID order = cast.placed(
                shops.start(
                        shop, customer, DeliveryWish.ship("standard", ShopCast.anAddress()), ShopCast.line(lamp, 1)),
                io.toonbank.checkout.Shopper.customer(customer));
        Parcel parcel = cast.shipped(order);
        assertThat(cast.work(order).customer().name()).isNotNull();
        transaction.executeWithoutResult(_ -> events.append(new CustomerErased(customer)));
        await().atMost(Duration.ofSeconds(45))
                .until(() -> cast.work(order).customer().name() == null);
        assertThat(cast.work(order).address()).isNull();
        assertThat(cast.work(order).state()).isEqualTo(WorkState.SHIPPED);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> shipping.labelPdf(parcel.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(FulfillmentRefusal.NO_LABEL_YET));
    }
}
