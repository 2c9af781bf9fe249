package io.toonbank.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.Settlement;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that is kept or given besides what the goods are worth. */
@ToonbankTest
class SettlementsTest {

    @Autowired
    private OrderCast cast;

    @Autowired
    private OrderBook book;

    @Autowired
    private OrderProgress progress;

    @Autowired
    private OrderTimeline timeline;

    @Test
    void keepsAFeeOfWhatCameBackAndSaysSoOnce() {
        Order order = anOrderThatCameBack(3, 1);
        Settlement fee = settlement(order, SettlementKind.RETURN_FEE, 250);
        assertThat(progress.settle(fee).replayed()).isFalse();
        assertThat(progress.settle(fee).replayed()).isTrue();
        Order after = book.require(order.id());
        assertThat(after.settledAmount()).isEqualTo(eur(250));
        assertThat(after.due()).isEqualTo(eur(2_745));
        assertThat(progress.settlements(order.id())).hasSize(1);
        assertThat(timeline.of(order.id()))
                .anyMatch(entry ->
                        entry.kind() == OrderTimeline.Kind.SETTLED && entry.id().equals(fee.id()));
    }

    @Test
    void keepsNoMoreThanCameOffTheOrderAndGivesNoMoreThanItComesTo() {
        Order order = anOrderThatCameBack(3, 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> progress.settle(settlement(order, SettlementKind.RETURN_FEE, 1_001)))
                .matches(refused -> refused.is(OrdersRefusal.MORE_THAN_OWED));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> progress.settle(settlement(order, SettlementKind.GOODWILL, -2_496)))
                .matches(refused -> refused.is(OrdersRefusal.MORE_THAN_PAID));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> progress.settle(settlement(order, SettlementKind.GOODWILL, 0)))
                .matches(refused -> refused.is(OrdersRefusal.WRONG_AMOUNT));
        assertThat(progress.settlements(order.id())).isEmpty();
    }

    @Test
    void doesNotPayBackTwiceWhatWasGivenBeforeTheGoodsCameBack() {
        Order order = anOrderThatCameBack(3, 0);
        progress.settle(settlement(order, SettlementKind.GOODWILL, -1_500));
        takeBack(order, 3);
        Order after = book.require(order.id());
        assertThat(after.due()).isEqualTo(eur(0));
        assertThat(progress.settlements(order.id()))
                .extracting(
                        kept -> kept.settlement().kind(),
                        kept -> kept.settlement().kept())
                .contains(org.assertj.core.groups.Tuple.tuple(SettlementKind.PAID_BACK_BEFORE, eur(1_005)));
    }

    @Test
    void givesTheLastCentsOnceHoweverManyAskAtOnce() {
        Order order = anOrderThatCameBack(1, 0);
        List<Boolean> given = Together.run(8, _ -> {
            try {
                progress.settle(settlement(order, SettlementKind.GOODWILL, -300));
                return true;
            } catch (Refused refused) {
                return false;
            }
        });
        assertThat(given.stream().filter(yes -> yes)).hasSize(4);
        assertThat(book.require(order.id()).due()).isEqualTo(eur(295));
    }

    @Test
    void saysNetAndTaxOfEveryPartSoThatTheySumToTheLine() {
        for (int pieces : List.of(3, 7, 11)) {
            Order order = placed(pieces, 1_001L * pieces - 3);
            handOver(order, pieces);
            long net = 0;
            long tax = 0;
            for (int i = 0; i < pieces; i++) {
                var worth = takeBack(order, 1).lines().getFirst();
                assertThat(worth.net().plus(worth.tax())).isEqualTo(worth.gross());
                net += worth.net().amount();
                tax += worth.tax().amount();
            }
            Order.Line line = order.lines().getFirst();
            assertThat(net).isEqualTo(line.net().amount());
            assertThat(tax).isEqualTo(line.tax().amount());
        }
    }

    private Order anOrderThatCameBack(int pieces, int back) {
        Order order = placed(pieces, 1_000L * pieces);
        handOver(order, pieces);
        if (back > 0) {
            takeBack(order, back);
        }
        return book.require(order.id());
    }

    /** And a delivery of 4.95. */
    private Order placed(int pieces, long gross) {
        return book.place(cast.anOrder(OrderCast.line(pieces, gross, Ids.next())), PlacementStep.none());
    }

    private void handOver(Order order, int pieces) {
        UUID from = order.lines().getFirst().allocations().getFirst().locationId();
        progress.handOver(new HandOverLines(
                Ids.next(), order.id(), from, HandOverLines.Way.SHIPPED, List.of(quantity(order, pieces))));
    }

    private OrderProgress.Returned takeBack(Order order, int pieces) {
        return progress.takeBack(
                new TakeBackLines(Ids.next(), order.id(), Ids.next(), List.of(quantity(order, pieces)), null));
    }

    private static LineQuantity quantity(Order order, int pieces) {
        return new LineQuantity(order.lines().getFirst().id(), pieces);
    }

    private static Settlement settlement(Order order, SettlementKind kind, long kept) {
        return new Settlement(Ids.next(), order.id(), kind, eur(kept), null, "test");
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
