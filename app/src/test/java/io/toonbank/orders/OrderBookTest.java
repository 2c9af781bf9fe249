package io.toonbank.orders;

import static io.toonbank.orders.OrderCast.eur;
import static io.toonbank.orders.OrderCast.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.testing.ToonbankTest;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ToonbankTest
class OrderBookTest {

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderTotals totals;

    @Autowired
    private OrderTimeline timeline;

    @Autowired
    private OrderCast cast;

    @Autowired
    private JdbcTemplate database;

    @Test
    void answersWhatIsInTheDatabase() {
        NewOrder wanted = cast.anOrder(line(3, 1_000, Ids.next(), Ids.next()), line(1, 250));

        Order placed = orders.place(wanted, PlacementStep.none());

        assertThat(placed).isEqualTo(orders.require(wanted.id()));
        assertThat(placed.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(placed.number()).startsWith("W");
        assertThat(orders.byNumber(placed.number())).contains(placed);
        assertThat(timeline.of(placed.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(OrderTimeline.Kind.PLACED));
    }

    @Test
    void placesAnOrderOnceHoweverManyAsk() throws Exception {
        NewOrder wanted = cast.anOrder(line(2, 500));
        var ran = new AtomicInteger();
        PlacementStep.Steps<Boolean> counting = details -> ran.addAndGet(details.size());
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Order>> placed = IntStream.range(0, 20)
                    .mapToObj(_ -> clerks.submit(() -> orders.place(wanted, new PlacementStep<>(counting, true))))
                    .toList();
            String number = placed.getFirst().get().number();
            for (Future<Order> order : placed) {
                assertThat(order.get().number()).isEqualTo(number);
            }
        }
        assertThat(ran).hasValue(1);
        assertThat(orders.require(wanted.id()).lines()).hasSize(1);
    }

    @Test
    void givesEachOrderOfAGroupItsOwnYesOrNo() throws Exception {
        PlacementStep.Steps<Boolean> picky = details -> {
            if (details.contains(false)) {
                throw Refused.because(OrdersRefusal.MORE_THAN_OPEN);
            }
        };
        List<NewOrder> wanted =
                IntStream.range(0, 60).mapToObj(_ -> cast.anOrder(line(1, 100))).toList();
        List<Future<Order>> answers = new ArrayList<>();
        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < wanted.size(); i++) {
                NewOrder order = wanted.get(i);
                boolean good = i % 7 != 0;
                answers.add(shoppers.submit(() -> orders.place(order, new PlacementStep<>(picky, good))));
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            boolean refused = answers.get(i).state() == Future.State.FAILED;
            assertThat(refused).isEqualTo(i % 7 == 0);
            assertThat(orders.find(wanted.get(i).id()).isPresent()).isEqualTo(!refused);
        }
    }

    @Test
    void recordsFactsOnceByTheNameTheirChannelGivesThem() {
        String name = "EXT-" + Ids.next();
        NewOrder fact = external(name, line(2, 300, null, LineProgress.shipped(2)));
        NewOrder again = external(name, line(2, 300, null, LineProgress.shipped(2)));

        var first = orders.recordFacts(List.of(fact, again, fact));
        var second = orders.recordFacts(List.of(again));

        assertThat(first).extracting(OrderBook.RecordedOrder::replayed).containsExactly(false, true, true);
        assertThat(first).extracting(OrderBook.RecordedOrder::orderId).containsOnly(fact.id());
        assertThat(second.getFirst().orderId()).isEqualTo(fact.id());
        assertThat(orders.byExternalId(cast.webChannel(), name).orElseThrow().status())
                .isEqualTo(OrderStatus.FULFILLED);
    }

    @Test
    void keepsCreditNotesSoThatTotalsAreExact() {
        String country = "Country " + Ids.next();
        UUID channel = cast.webChannel();
        orders.recordFacts(List.of(
                cast.order(
                        Ids.next(),
                        OrderKind.SALE,
                        OrderSource.external(channel, "S" + Ids.next()),
                        country,
                        List.of(
                                line(1_000, 1_000, "0.001", LineProgress.shipped(1_000)),
                                line(3, 255, null, LineProgress.shipped(3)))),
                cast.order(
                        Ids.next(),
                        OrderKind.CREDIT,
                        OrderSource.external(channel, "C" + Ids.next()),
                        country,
                        List.of(line(-1, -85)))));

        var total = totals.by(OrderTotals.Dimension.COUNTRY, OrderTotals.Period.everything(ZoneId.of("UTC"))).stream()
                .filter(row -> row.key().equals(country))
                .findFirst()
                .orElseThrow();

        assertThat(total.orders()).isEqualTo(1);
        assertThat(total.credits()).isEqualTo(1);
        assertThat(total.lines()).isEqualTo(3);
        assertThat(total.quantity()).isEqualTo(1_002);
        assertThat(total.exact()).isEqualByComparingTo(new BigDecimal("2.70"));
        assertThat(total.gross()).isEqualTo(1_000 + 255 - 85);
    }

    @Test
    void refusesOrdersWhoseAmountsDoNotAddUp() {
        NewOrder good = cast.anOrder(line(1, 100));
        NewOrder bad = new NewOrder(
                good.id(),
                good.kind(),
                good.source(),
                null,
                good.contact(),
                good.placedAt(),
                "EUR",
                true,
                "NL",
                good.lines(),
                good.delivery(),
                null,
                new OrderAmounts(eur(0), eur(495), eur(1), eur(1), eur(2)));

        Refused refused = catchThrowableOfType(Refused.class, () -> orders.place(bad, PlacementStep.none()));
        assertThat(refused.refusal()).isEqualTo(OrdersRefusal.AMOUNTS_DO_NOT_ADD_UP);
        assertThat(orders.find(good.id())).isEmpty();
    }

    @Test
    void findsOrdersByNumberMailNameChannelAndStatus() {
        Order order = orders.place(cast.anOrder(line(1, 100)), PlacementStep.none());

        for (String q : List.of(order.number(), order.id() + "@EXAMPLE")) {
            var filter = new OrderFilter(q, cast.webChannel(), Set.of(OrderStatus.OPEN), null, null, null, null);
            assertThat(orders.list(filter, PageRequest.first(10)).items())
                    .extracting(OrderSummary::id)
                    .containsExactly(order.id());
        }
        var closed = new OrderFilter(order.number(), null, Set.of(OrderStatus.CANCELLED), null, null, null, null);
        assertThat(orders.list(closed, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void computesTheSameStatusInSqlAndInJava() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            int ordered = random.nextInt(4);
            int cancelled = random.nextInt(ordered + 1);
            int handedOver = random.nextInt(ordered - cancelled + 1);
            int returned = random.nextInt(handedOver + 1);
            assertThat(database.queryForObject(
                            "select orders.status_of(?::bigint, ?::bigint, ?::bigint, ?::bigint)",
                            String.class,
                            ordered,
                            cancelled,
                            handedOver,
                            returned))
                    .isEqualTo(OrderStatus.of(ordered, cancelled, handedOver, returned)
                            .name());
        }
    }

    private NewOrder external(String name, NewOrderLine... lines) {
        return cast.order(
                Ids.next(), OrderKind.SALE, OrderSource.external(cast.webChannel(), name), "NL", List.of(lines));
    }
}
