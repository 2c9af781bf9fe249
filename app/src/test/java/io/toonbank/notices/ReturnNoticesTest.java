package io.toonbank.notices;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Ids;
import io.toonbank.messaging.internal.Mailroom;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnReason;
import io.toonbank.returns.ReturnSource;
import io.toonbank.returns.ReturnWay;
import io.toonbank.returns.Returns;
import io.toonbank.returns.Returns.ArriveReturn;
import io.toonbank.returns.Returns.JudgeReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.returns.Returns.RequestReturn;
import io.toonbank.testing.ReadMail;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a shopper finds in the mail when goods go back. */
@ToonbankTest
class ReturnNoticesTest {

    @Autowired
    private ShopCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Returns returns;

    @Autowired
    private Mailroom mailroom;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aShopWithLamps() {
        shop = cast.aWebShop(1);
        lamp = cast.anArticle(shop, 2_000, 20);
    }

    @Test
    void saysThatAReturnIsRegisteredHasArrivedAndWhatIsPaidBack() {
        Order order = sent(3);
        UUID lineId = Ids.next();
        Return asked = returns.request(new RequestReturn(
                Ids.next(),
                order.id(),
                ReturnSource.ONLINE,
                ReturnWay.POST,
                null,
                RefundWay.ORIGINAL,
                null,
                List.of(new Returns.Line(lineId, order.lines().getFirst().id(), 1, ReturnReason.values()[0], null)),
                List.of(),
                null,
                false));
        List<ReadMail> first = mailroom.arrivedAt(email(order));
        assertThat(first.getLast().subject()).isEqualTo("Je retour " + asked.number() + " is aangemeld");
        assertThat(first.getLast().text()).contains("1 x Proefartikel");

        returns.arrive(new ArriveReturn(asked.id(), shop.location(), List.of()));
        List<ReadMail> second = mailroom.arrivedAt(email(order));
        assertThat(second.getLast().subject()).isEqualTo("We hebben je retour " + asked.number() + " ontvangen");

        Return judged = returns.judge(new JudgeReturn(
                Ids.next(),
                asked.id(),
                shop.location(),
                "Test",
                List.of(new Judged(lineId, 1, Disposition.BACK_TO_SALE, null))));
        ReadMail refund = mailroom.arrivedAt(email(order)).getLast();
        assertThat(refund.subject()).isEqualTo("Je retour van bestelling " + order.number() + " is verwerkt");
        String amount =
                judged.bookings().getFirst().refund().major().toPlainString().replace('.', ',');
        assertThat(refund.text()).contains("€ " + amount, "1 x Proefartikel");
    }

    private static String email(Order order) {
        return String.valueOf(order.contact().email());
    }

    private Order sent(int quantity) {
        var checkout = checkouts.create(
                cast.start(shop, null, DeliveryWish.ship("standard", ShopCast.anAddress()), line(lamp, quantity)));
        var outcome = checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        Order order = ((CompletionOutcome.Completed) outcome).order();
        handling.handOver(
                new HandOverLines(Ids.next(), order.id(), shop.location(), HandOverLines.Way.SHIPPED, List.of()));
        return orders.require(order.id());
    }
}
