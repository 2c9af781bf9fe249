package io.toonbank.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.fulfillment.CollectionExpired;
import io.toonbank.fulfillment.CollectionReminderDue;
import io.toonbank.fulfillment.FulfilmentCast;
import io.toonbank.fulfillment.FulfilmentDelayed;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelLost;
import io.toonbank.kernel.Ids;
import io.toonbank.messaging.MessageLog;
import io.toonbank.messaging.MessageLog.Filter;
import io.toonbank.messaging.internal.Mailroom;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.testing.ReadMail;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a shopper finds in the mail while a store works on the order. */
@ToonbankTest
class FulfilmentNoticesTest {

    @Autowired
    private ShopCast shops;

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private OrderBook orders;

    @Autowired
    private EventLog events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MessageLog log;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aShopWithLamps() {
        shop = shops.aWebShop(1);
        lamp = shops.anArticle(shop, 2_000, 50);
    }

    @Test
    void saysThatAParcelIsOnItsWayAndHowToFollowIt() {
        UUID order = cast.aShippedOrder(shop, lamp, 2);
        Parcel parcel = cast.shipped(order);

        ReadMail mail = mail(order, "Je bestelling " + orders.require(order).number() + " is onderweg");

        assertThat(mail.text()).contains("2 x Proefartikel", String.valueOf(parcel.trackingCode()));
        if (parcel.trackingUrl() != null) {
            assertThat(mail.html()).contains(parcel.trackingUrl().replace("&", "&amp;"));
        }
    }

    @Test
    void saysThatItIsReadyWithACodeThatStaffCannotReadInTheLog() {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        var _ = cast.ready(order);
        String code = cast.codeOf(order);

        ReadMail mail = mail(order, "Je bestelling " + orders.require(order).number() + " ligt klaar");

        assertThat(mail.text()).contains(code, "1 x Proefartikel", "Afhalen bij");
        assertThat(mail.html()).contains(code, "cid:code");
        assertThat(mail.pictures()).hasSize(1);
        var kept = log.list(new Filter(null, List.of(), "collection-ready", order, null), PageRequest.first(10));
        assertThat(kept.items()).hasSize(1);
        assertThat(log.shown(kept.items().getFirst().id()).html()).doesNotContain(code);
    }

    @Test
    void remindsOfWhatLiesReadyAndSaysThatItWasNotFetched() {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        var _ = cast.ready(order);
        FulfilmentOrder work = cast.work(order);
        UUID line = work.lines().getFirst().orderLineId();
        String number = orders.require(order).number();

        happened(new CollectionReminderDue(
                order, work.id(), shop.location(), clock.instant().plus(Duration.ofDays(2)), clock.instant()));
        ReadMail reminder = mail(order, "Je bestelling " + number + " ligt nog voor je klaar");
        happened(new CollectionExpired(
                order, work.id(), shop.location(), clock.instant(), List.of(new CollectionExpired.Line(line, 1))));
        ReadMail expired = mail(order, "Je bestelling " + number + " is niet afgehaald");

        assertThat(reminder.text()).contains(cast.codeOf(order), "bewaren hem tot en met");
        assertThat(expired.text()).contains("1 x Proefartikel").doesNotContain(cast.codeOf(order));
    }

    @Test
    void saysThatAParcelIsLostAndThatAnotherIsLate() {
        UUID order = cast.aShippedOrder(shop, lamp, 1);
        Parcel parcel = cast.shipped(order);
        UUID late = cast.aShippedOrder(shop, lamp, 2);
        FulfilmentOrder work = cast.work(late);

        happened(new ParcelLost(order, parcel.workOrderId(), parcel.id(), clock.instant()));
        happened(new FulfilmentDelayed(
                late,
                work.id(),
                shop.location(),
                FulfilmentDelayed.Reason.LATE,
                clock.instant().minus(Duration.ofHours(1)),
                clock.instant()));

        mail(order, "Je pakket van bestelling " + orders.require(order).number() + " is zoekgeraakt");
        assertThat(mail(late, "Je bestelling " + orders.require(late).number() + " komt later")
                        .text())
                .contains("2 x Proefartikel", "We hadden gezegd");
    }

    private void happened(Event event) {
        transaction.executeWithoutResult(_ -> events.append(event));
    }

    private ReadMail mail(UUID order, String subject) {
        String address = String.valueOf(orders.require(order).contact().email());
        List<ReadMail> arrived = mailroom.arrivedAt(address);
        assertThat(arrived.stream().filter(mail -> mail.subject().equals(subject)))
                .as(arrived.toString())
                .hasSize(1);
        return arrived.stream()
                .filter(mail -> mail.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
