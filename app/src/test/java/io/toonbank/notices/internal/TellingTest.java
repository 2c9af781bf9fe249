package io.toonbank.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.messaging.internal.Mailroom;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SaveChannel;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderSource;
import io.toonbank.platform.events.Delivery;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class TellingTest {

    @Autowired
    private Telling telling;

    @Autowired
    private OrderBook orders;

    @Autowired
    private NetworkSetup network;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Clock clock;

    @Test
    void takesForNewsWhatHappenedInTheLastTwoDays() {
        assertThat(telling.isNews(fact(clock.instant().minus(Duration.ofHours(47)))))
                .isTrue();
        assertThat(telling.isNews(fact(clock.instant().minus(Duration.ofHours(49)))))
                .isFalse();
    }

    @Test
    void saysNothingOfOrdersThatWerePlacedElsewhere() {
        String address = "klant-" + Ids.next() + "@mail.example";

        var _ = orders.recordFact(imported(address));

        assertThat(mailroom.arrivedAt(address)).isEmpty();
    }

    private NewOrder imported(String address) {
        UUID channel = Ids.next();
        network.saveChannel(new SaveChannel(
                channel,
                "m-" + channel.toString().substring(24),
                "Test",
                ChannelKind.MARKETPLACE,
                "EUR",
                "NL",
                true,
                List.of("nl"),
                true,
                null));
        Money price = Money.of(1_000, "EUR");
        Money zero = Money.zero("EUR");
        List<NewOrderLine> lines = List.of(new NewOrderLine(
                Ids.next(),
                null,
                "X",
                "Proef",
                1,
                price,
                price,
                zero,
                0,
                price,
                zero,
                price,
                null,
                List.of(),
                LineProgress.NONE));
        OrderDelivery delivery = OrderDelivery.free(OrderDelivery.Kind.SHIP, "standard", null, "EUR");
        return new NewOrder(
                Ids.next(),
                OrderKind.SALE,
                OrderSource.external(channel, "E-" + channel),
                null,
                new OrderContact("Test Persoon", address, null, "nl"),
                clock.instant(),
                "EUR",
                true,
                "NL",
                lines,
                delivery,
                null,
                OrderAmounts.of(lines, delivery, "EUR"));
    }

    private static Delivery fact(Instant at) {
        return new Delivery(1, new OrderCancelled(Ids.next(), Ids.next(), true, Money.of(100, "EUR"), List.of()), at);
    }
}
