package io.toonbank.orders;

import static io.toonbank.orders.OrderCast.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class OrderProgressTest {

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderProgress progress;

    @Autowired
    private OrderCast cast;

    @ParameterizedTest
    @MethodSource("seeds")
    void quantitiesAndMoneyReconcileHoweverAnOrderIsCut(long seed) {
        var random = new Random(seed);
        UUID here = Ids.next();
        UUID there = Ids.next();
        NewOrder wanted = cast.anOrder(
                line(1 + random.nextInt(9), random.nextInt(10_000), here, there),
                line(1 + random.nextInt(9), random.nextInt(10_000), here));
        Order order = orders.place(wanted, PlacementStep.none());
        long cancelled = 0;
        long handedOver = 0;
        long returned = 0;
        while (order.unfinished()) {
            OrderStatus before = order.status();
            Order.Line line = order.lines().stream()
                    .filter(candidate -> candidate.open() > 0)
                    .findFirst()
                    .orElseThrow();
            if (random.nextBoolean()) {
                var some = List.of(new LineQuantity(line.id(), 1 + random.nextInt(line.open())));
                cancelled += progress.cancel(new CancelLines(Ids.next(), order.id(), some, null))
                        .amount()
                        .amount();
            } else {
                Order.Allocation from = line.allocations().stream()
                        .filter(allocation -> allocation.open() > 0)
                        .findAny()
                        .orElseThrow();
                var some = List.of(new LineQuantity(line.id(), 1 + random.nextInt(from.open())));
                Way way = random.nextBoolean() ? Way.SHIPPED : Way.COLLECTED;
                handedOver += progress.handOver(new HandOverLines(Ids.next(), order.id(), from.locationId(), way, some))
                        .amount()
                        .amount();
            }
            order = orders.require(order.id());
            assertThat(before == order.status()
                            || OrderStatus.TRANSITIONS.get(before).contains(order.status()))
                    .isTrue();
        }
        assertThat(cancelled + handedOver).isEqualTo(order.amounts().total().amount());
        assertThat(order.cancelledAmount().amount()).isEqualTo(cancelled);
        assertThat(order.handedOverAmount().amount()).isEqualTo(handedOver);

        for (Order.Line line : order.lines()) {
            int left = line.progress().handedOver();
            while (left > 0) {
                int some = 1 + random.nextInt(left);
                returned += progress.takeBack(new TakeBackLines(
                                Ids.next(), order.id(), here, List.of(new LineQuantity(line.id(), some)), null))
                        .amount()
                        .amount();
                left -= some;
            }
        }
        Order after = orders.require(order.id());
        boolean shipped =
                after.lines().stream().anyMatch(line -> line.progress().handedOver() > 0);
        assertThat(returned)
                .isEqualTo(handedOver - (shipped ? after.delivery().gross().amount() : 0));
        assertThat(after.status()).isEqualTo(shipped ? OrderStatus.RETURNED : OrderStatus.CANCELLED);
    }

    @Test
    void doesAChangeOnceHoweverOftenItIsAsked() {
        Order order = orders.place(cast.anOrder(line(4, 1_000, Ids.next())), PlacementStep.none());
        var some = List.of(new LineQuantity(order.lines().getFirst().id(), 1));
        var request = new CancelLines(Ids.next(), order.id(), some, "changed my mind");

        var first = progress.cancel(request);
        var again = progress.cancel(request);

        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.amount()).isEqualTo(first.amount());
        assertThat(again.freed()).isEqualTo(first.freed());
        assertThat(orders.require(order.id()).lines().getFirst().progress().cancelled())
                .isEqualTo(1);
    }

    @Test
    void refusesMoreThanThereIs() {
        UUID here = Ids.next();
        Order order = orders.place(cast.anOrder(line(2, 1_000, here)), PlacementStep.none());
        UUID line = order.lines().getFirst().id();

        assertThat(refusal(() -> progress.cancel(cancel(order, line, 3)))).isEqualTo("orders.more-than-open");
        assertThat(refusal(() -> progress.cancel(cancel(order, line, 0)))).isEqualTo("orders.wrong-quantity");
        assertThat(refusal(() -> progress.cancel(cancel(order, Ids.next(), 1)))).isEqualTo("orders.no-such-line");
        assertThat(refusal(() -> progress.cancel(new CancelLines(Ids.next(), Ids.next(), List.of(), null))))
                .isEqualTo("orders.not-found");
        assertThat(refusal(() -> progress.handOver(
                        new HandOverLines(Ids.next(), order.id(), Ids.next(), Way.SHIPPED, List.of()))))
                .isEqualTo("orders.nothing-to-hand-over");
        assertThat(refusal(() -> progress.takeBack(
                        new TakeBackLines(Ids.next(), order.id(), here, List.of(new LineQuantity(line, 1)), null))))
                .isEqualTo("orders.more-than-handed-over");

        progress.handOver(new HandOverLines(Ids.next(), order.id(), here, Way.COLLECTED, List.of()));
        assertThat(refusal(() -> progress.cancel(new CancelLines(Ids.next(), order.id(), List.of(), null))))
                .isEqualTo("orders.nothing-to-cancel");
        assertThat(orders.require(order.id()).status()).isEqualTo(OrderStatus.FULFILLED);
    }

    private static CancelLines cancel(Order order, UUID line, int quantity) {
        return new CancelLines(Ids.next(), order.id(), List.of(new LineQuantity(line, quantity)), null);
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).code();
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }
}
