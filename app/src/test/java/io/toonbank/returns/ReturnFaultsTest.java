package io.toonbank.returns;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.OrderMoney;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.returns.Returns.CounterReturn;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What dies half-way or does not answer: nothing is lost, nothing doubled. */
@ToonbankTest
class ReturnFaultsTest extends ReturnsInAShop {

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void killedBeforeTheBookingIsCommittedNothingHappenedAndTheSameRequestDoesIt() {
        Order order = lamps(1);
        long before = onHand(lamp, here());
        CounterReturn counter = atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND));
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    returns.takeAtCounter(counter);
                    throw new IllegalStateException("the process dies here");
                }));
        assertThat(onHand(lamp, here())).isEqualTo(before);
        assertThat(returns.find(counter.request().id())).isEmpty();
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount());
        returns.takeAtCounter(counter);
        assertThat(onHand(lamp, here())).isEqualTo(before + 1);
        assertThat(kept(order)).isZero();
        nothingIsWrong();
    }

    @Test
    void killedBetweenStockAndRefundTheMoneyFollowsByItselfAndOnce() {
        Order order = lamps(1);
        CounterReturn counter = atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND));
        // Within somebody's transaction the money does not follow at once: as if the process died after the commit.
        transaction.executeWithoutResult(_ -> returns.takeAtCounter(counter));
        assertThat(orders.require(order.id()).returnedAmount()).isEqualTo(eur(2_000));
        assertThat(money.state(order.id())).isEqualTo(OrderMoney.State.FOLLOWING);
        for (int i = 0; i < 3; i++) {
            money.follow(order.id());
        }
        assertThat(money.state(order.id())).isEqualTo(OrderMoney.State.SETTLED);
        assertThat(only(order).refunded()).isEqualTo(order.amounts().total());
        nothingIsWrong();
    }

    @Test
    void aBankThatDoesNotAnswerIsAskedAgainAndPaysOnce() {
        Order order = paidBySilentBank();
        returns.takeAtCounter(atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND)));
        assertThat(money.state(order.id())).isEqualTo(OrderMoney.State.FOLLOWING);
        assertThat(onHand(lamp, here())).isEqualTo(21);
        clock.advance(Duration.ofMinutes(5));
        money.follow(order.id());
        money.follow(order.id());
        assertThat(money.state(order.id())).isEqualTo(OrderMoney.State.SETTLED);
        assertThat(only(order).refunded()).isEqualTo(order.amounts().total());
    }

    private Order paidBySilentBank() {
        var checkout = checkouts.create(
                cast.start(shop, null, DeliveryWish.ship("standard", ShopCast.anAddress()), line(lamp, 1)));
        var outcome = checkouts.complete(checkout.id(), Shopper.STRANGER, paying("refund-late"));
        Order order = ((CompletionOutcome.Completed) outcome).order();
        handling.handOver(
                new HandOverLines(Ids.next(), order.id(), shop.location(), HandOverLines.Way.SHIPPED, List.of()));
        return orders.require(order.id());
    }

    private Payment only(Order order) {
        List<Payment> all = payments.ofOrder(order.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
