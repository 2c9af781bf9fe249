package io.toonbank.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.returns.Returns.CounterReturn;
import io.toonbank.returns.Returns.JudgeReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several counters at once. */
@ToonbankTest
class ReturnRacesTest extends ReturnsInAShop {

    @Test
    void takesBackNoMoreThanWasBoughtHoweverManyCountersAreAsked() {
        Order order = lamps(3);
        long before = onHand(lamp, here());
        List<String> answers = Together.run(
                8, _ -> attempt(atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND))));
        assertThat(answers.stream().filter("taken"::equals)).hasSize(3);
        assertThat(answers.stream().filter(answer -> !answer.equals("taken")).distinct())
                .containsExactly("returns.more-than-returnable");
        assertThat(onHand(lamp, here())).isEqualTo(before + 3);
        money.follow(order.id());
        assertThat(kept(order)).isEqualTo(orders.require(order.id()).due().amount());
        nothingIsWrong();
    }

    @Test
    void takesTheSameReturnBackOnceHoweverOftenItIsSent() {
        Order order = lamps(2);
        long before = onHand(lamp, here());
        CounterReturn counter = atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND));
        List<String> answers = Together.run(8, _ -> attempt(counter));
        assertThat(answers).containsOnly("taken");
        assertThat(onHand(lamp, here())).isEqualTo(before + 1);
        assertThat(returns.ofOrder(order.id())).hasSize(1);
    }

    @Test
    void judgesEachPieceOfAParcelOnceWhenTwoColleaguesAreAtIt() {
        Order order = lamps(3);
        Return asked = returns.request(asked(order, RefundWay.ORIGINAL, back(order, 0, 3, ReturnReason.CHANGED_MIND)));
        var line = asked.lines().getFirst().id();
        List<String> answers = Together.run(6, _ -> {
            try {
                returns.judge(new JudgeReturn(
                        Ids.next(),
                        asked.id(),
                        here(),
                        "Test",
                        List.of(new Judged(line, 1, Disposition.BACK_TO_SALE, null))));
                return "taken";
            } catch (Refused refused) {
                return refused.code();
            }
        });
        assertThat(answers.stream().filter("taken"::equals)).hasSize(3);
        assertThat(answers).contains("returns.more-than-waiting");
        assertThat(returns.require(asked.id()).bookings()).hasSize(3);
        assertThat(kept(order)).isZero();
        nothingIsWrong();
    }

    private String attempt(CounterReturn counter) {
        try {
            returns.takeAtCounter(counter);
            return "taken";
        } catch (Refused refused) {
            return refused.code();
        }
    }
}
