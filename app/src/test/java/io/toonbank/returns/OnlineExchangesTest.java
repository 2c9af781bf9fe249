package io.toonbank.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.OrderEditing;
import io.toonbank.checkout.OrderEditing.PayOutstanding;
import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderStatus;
import io.toonbank.returns.Return.Wanted;
import io.toonbank.returns.Returns.JudgeReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.returns.Returns.RequestReturn;
import io.toonbank.returns.internal.ExchangeTimer;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Something else is asked for online; it is sent when what came back was judged. */
@ToonbankTest
class OnlineExchangesTest extends ReturnsInAShop {

    @Autowired
    private OrderEditing editing;

    @Autowired
    private ExchangeTimer exchangeTimer;

    @Test
    void sendsTheOtherArticleAndPaysTheRestBack() {
        Order order = lamps(1);
        Return asked = returns.request(exchange(order, vase));
        long reserved = levels.level(vase, shop.location()).reserved();
        Return done = judge(asked);
        Return.Exchange exchange = Objects.requireNonNull(done.exchange());
        Order second = orders.require(Objects.requireNonNull(exchange.orderId()));
        assertThat(second.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(second.amounts().total()).isEqualTo(eur(999));
        assertThat(second.delivery().kind()).isEqualTo(OrderDelivery.Kind.SHIP);
        assertThat(second.delivery().address()).isEqualTo(order.delivery().address());
        assertThat(levels.level(vase, shop.location()).reserved()).isEqualTo(reserved + 1);
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 2_000 + 999);
        assertThat(exchange.left()).isEqualTo(eur(0));
        assertThat(judge(done, asked).exchange()).isEqualTo(exchange);
        nothingIsWrong();
    }

    @Test
    void sendsTheSameArticleAtThePriceThatWasPaid() {
        Order order = lamps(1);
        cast.price(shop, lamp, 2_900);
        Return done = judge(returns.request(exchange(order, lamp)));
        UUID placed =
                Objects.requireNonNull(Objects.requireNonNull(done.exchange()).orderId());
        assertThat(orders.require(placed).amounts().total()).isEqualTo(eur(2_000));
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount());
    }

    @Test
    void paysTheMoneyBackWhenThereIsNoneLeftToSend() {
        UUID gone = cast.anArticle(shop, 1_500, 0, 0);
        Order order = lamps(1);
        Return done = judge(returns.request(exchange(order, gone)));
        assertThat(Objects.requireNonNull(done.exchange()).orderId()).isNull();
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 2_000);
    }

    @Test
    void keepsADearerArticleUntilTheDifferenceIsPaid() {
        UUID dear = cast.anArticle(shop, 3_500, 4);
        Order order = lamps(1);
        Return done = judge(returns.request(exchange(order, dear)));
        UUID placed =
                Objects.requireNonNull(Objects.requireNonNull(done.exchange()).orderId());
        Order second = orders.require(placed);
        assertThat(Objects.requireNonNull(second.hold()).reason()).isEqualTo(HoldReason.PAYMENT_DUE);
        assertThat(editing.outstanding(placed)).isEqualTo(eur(1_500));
        assertThat(levels.level(dear, shop.location()).available()).isEqualTo(3);
        exchangeTimer.run();
        assertThat(orders.require(placed).hold()).isNotNull();

        editing.pay(new PayOutstanding(Ids.next(), placed, "card", "approve", null));

        assertThat(orders.require(placed).hold()).isNull();
        assertThat(editing.outstanding(placed)).isEqualTo(eur(0));
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount());
    }

    @Test
    void paysTheMoneyBackWhenTheDifferenceIsNotPaidInTime() {
        UUID dear = cast.anArticle(shop, 3_500, 4);
        Order order = lamps(1);
        Return done = judge(returns.request(exchange(order, dear)));
        UUID placed =
                Objects.requireNonNull(Objects.requireNonNull(done.exchange()).orderId());
        exchangeTimer.payBy(done.id(), clock.instant().minusSeconds(1));
        exchangeTimer.paidBack(done.id());
        assertThat(orders.require(placed).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(levels.level(dear, shop.location()).available()).isEqualTo(4);
        exchangeTimer.paidBack(done.id());
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 2_000);
    }

    private RequestReturn exchange(Order order, UUID wanted) {
        Returns.Line line = back(order, 0, 1, ReturnReason.TOO_SMALL);
        return new RequestReturn(
                Ids.next(),
                order.id(),
                ReturnSource.ONLINE,
                ReturnWay.POST,
                null,
                RefundWay.EXCHANGE,
                null,
                List.of(line),
                List.of(new Wanted(line.id(), wanted, 1)),
                null,
                false);
    }

    private Return judge(Return asked) {
        return judge(asked, asked);
    }

    private Return judge(Return returned, Return asked) {
        UUID booking = UUID.nameUUIDFromBytes(asked.id().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return returns.judge(new JudgeReturn(
                booking,
                returned.id(),
                shop.location(),
                "Test",
                List.of(new Judged(asked.lines().getFirst().id(), 1, Disposition.BACK_TO_SALE, null))));
    }
}
