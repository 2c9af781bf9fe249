package io.toonbank.returns;

import static io.toonbank.checkout.ShopCast.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.customers.PersonName;
import io.toonbank.inventory.Disposition;
import io.toonbank.inventory.GoodsSetAside;
import io.toonbank.inventory.GoodsSetAside.MoveSetAside;
import io.toonbank.inventory.GoodsSetAside.To;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderStatus;
import io.toonbank.payments.StoreCredit;
import io.toonbank.returns.ReturnRule.Fee;
import io.toonbank.returns.Returns.ArriveReturn;
import io.toonbank.returns.Returns.Arrived;
import io.toonbank.returns.Returns.CounterReturn;
import io.toonbank.returns.Returns.JudgeReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.returns.Returns.RequestReturn;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Goods come back to a counter or in a parcel, are judged, and stock and money follow. */
@ToonbankTest
class ReturnsTest extends ReturnsInAShop {

    @Autowired
    private GoodsSetAside aside;

    @Autowired
    private StoreCredit storeCredit;

    @Autowired
    private JdbcTemplate database;

    @Test
    void takesGoodsBackInAnotherStoreAndPaysThemBackTheWayTheyWerePaid() {
        Order order = lamps(3);
        long before = onHand(lamp, here());
        CounterReturn counter = atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND));
        Return taken = returns.takeAtCounter(counter);
        assertThat(taken.state()).isEqualTo(ReturnState.COMPLETED);
        assertThat(taken.refunded()).isEqualTo(eur(2_000));
        assertThat(taken.bookings().getFirst().parts())
                .singleElement()
                .matches(part ->
                        part.amount().equals(eur(2_000)) && part.method().equals("card"));
        assertThat(onHand(lamp, here())).isEqualTo(before + 1);
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 2_000);
        assertThat(orders.require(order.id()).status()).isEqualTo(OrderStatus.PARTLY_RETURNED);
        assertThat(returns.takeAtCounter(counter)).isEqualTo(taken);
        assertThat(onHand(lamp, here())).isEqualTo(before + 1);
        nothingIsWrong();
    }

    @Test
    void showsBeforehandToTheCentWhatWillBeBookedAndWritesNothing() {
        rule(aRule(30, false, new Fee(null, 333, false, false)));
        Order order = sent(line(lamp, 3), line(vase, 2));
        CounterReturn counter = atCounter(
                order,
                RefundWay.ORIGINAL,
                back(order, 0, 2, ReturnReason.TOO_LARGE),
                back(order, 1, 1, ReturnReason.OTHER));
        long before = onHand(lamp, here());
        Return shown = returns.preview(counter);
        assertThat(returns.find(counter.request().id())).isEmpty();
        assertThat(onHand(lamp, here())).isEqualTo(before);
        Return taken = returns.takeAtCounter(counter);
        assertThat(taken.refunded()).isEqualTo(shown.refunded());
        assertThat(taken.bookings().getFirst().fee())
                .isEqualTo(shown.bookings().getFirst().fee())
                .isEqualTo(eur(133 + 33));
        assertThat(kept(order))
                .isEqualTo(order.amounts().total().minus(taken.refunded()).amount());
    }

    @Test
    void judgesAParcelPieceByPiece() {
        Order order = lamps(4);
        Return asked =
                returns.request(asked(order, RefundWay.ORIGINAL, back(order, 0, 4, ReturnReason.NOT_AS_EXPECTED)));
        assertThat(asked.state()).isEqualTo(ReturnState.REQUESTED);
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount());
        UUID lineId = asked.lines().getFirst().id();
        UUID warehouse = shop.location();
        long before = onHand(lamp, warehouse);
        Return arrived = returns.arrive(new ArriveReturn(asked.id(), warehouse, List.of(new Arrived(lineId, 3))));
        assertThat(arrived.state()).isEqualTo(ReturnState.ARRIVED);
        assertThat(onHand(lamp, warehouse)).isEqualTo(before);

        Return judged = returns.judge(new JudgeReturn(
                Ids.next(),
                asked.id(),
                warehouse,
                "Test",
                List.of(
                        new Judged(lineId, 1, Disposition.BACK_TO_SALE, null),
                        new Judged(lineId, 1, Disposition.QUARANTINE, "kras"),
                        new Judged(lineId, 1, null, "gebruikt"))));
        assertThat(judged.state()).isEqualTo(ReturnState.PARTLY_BOOKED);
        assertThat(judged.refunded()).isEqualTo(eur(4_000));
        assertThat(onHand(lamp, warehouse)).isEqualTo(before + 1);
        assertThat(aside.at(warehouse))
                .singleElement()
                .matches(level -> level.variantId().equals(lamp) && level.quantity() == 1);
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 4_000);

        Return closed = returns.withdraw(asked.id(), "de rest houd ik");
        assertThat(closed.state()).isEqualTo(ReturnState.COMPLETED);
        nothingIsWrong();
    }

    @Test
    void decidesLaterAboutWhatWasSetAside() {
        Order order = lamps(4);
        Stream.of(Disposition.QUARANTINE, Disposition.TO_SUPPLIER, Disposition.TO_WAREHOUSE, Disposition.SCRAP)
                .forEach(disposition -> returns.takeAtCounter(
                        atCounter(order, RefundWay.ORIGINAL, disposition, back(order, 0, 1, ReturnReason.DAMAGED))));
        long before = onHand(lamp, here());
        assertThat(aside.at(here())).hasSize(3);
        move(To.SALE, Disposition.QUARANTINE, null);
        move(To.SUPPLIER, Disposition.TO_SUPPLIER, null);
        move(To.WAREHOUSE, Disposition.TO_WAREHOUSE, shop.location());
        assertThat(aside.at(here())).isEmpty();
        assertThat(onHand(lamp, here())).isEqualTo(before + 1);
        assertThat(refusal(() -> move(To.SALE, Disposition.QUARANTINE, null))).isEqualTo("inventory.not-set-aside");
        nothingIsWrong();
    }

    private void move(To to, Disposition purpose, @Nullable UUID warehouse) {
        aside.move(new MoveSetAside(
                Ids.next(), here(), to, warehouse, List.of(new GoodsSetAside.Line(lamp, purpose, 1)), "test"));
    }

    @Test
    void givesStoreCreditInsteadOfMoneyAndKeepsTheFee() {
        rule(aRule(30, false, new Fee(eur(250), 0, false, false)));
        UUID customer = aCustomer();
        Order order = sent(customer, line(lamp, 2));
        Return taken = returns.takeAtCounter(
                atCounter(order, RefundWay.STORE_CREDIT, back(order, 0, 1, ReturnReason.CHANGED_MIND)));
        assertThat(taken.refunded()).isEqualTo(eur(1_750));
        assertThat(credit(customer)).isEqualTo(eur(1_750));
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount());
        Return second =
                returns.takeAtCounter(atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.FAULTY)));
        assertThat(second.bookings().getFirst().fee()).isEqualTo(eur(0));
        assertThat(kept(order))
                .isEqualTo(order.amounts().total().amount() - second.refunded().amount());
    }

    @Test
    void paysTheDeliveryBackWhenTheWholeOrderComesBackInTime() {
        Order order = lamps(2);
        var first = returns.takeAtCounter(
                atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND)));
        var last = returns.takeAtCounter(
                atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND)));
        assertThat(first.bookings().getFirst().delivery()).isEqualTo(eur(0));
        assertThat(last.bookings().getFirst().delivery())
                .isEqualTo(order.delivery().gross());
        assertThat(kept(order)).isZero();
    }

    @Test
    void keepsTheDeliveryWhenTheLawsDaysAreOver() {
        Order order = lamps(1);
        clock.advance(Duration.ofDays(25));
        var late = returns.takeAtCounter(
                atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND)));
        assertThat(late.bookings().getFirst().delivery()).isEqualTo(eur(0));
        assertThat(kept(order)).isEqualTo(order.delivery().gross().amount());
    }

    @Test
    void refusesAfterTheWindowUnlessItIsOurFaultOrSomebodyTakesTheBlame() {
        Order order = lamps(3);
        clock.advance(Duration.ofDays(40));
        CounterReturn late = atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND));
        assertThat(refusal(() -> returns.takeAtCounter(late))).isEqualTo("returns.too-late");
        returns.takeAtCounter(atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.FAULTY)));
        RequestReturn asked = late.request();
        assertThat(refusal(() -> returns.takeAtCounter(exception(late, null)))).isEqualTo("returns.reason-needed");
        Return taken = returns.takeAtCounter(exception(late, "trouwe klant"));
        assertThat(taken.lines().getFirst().outsidePolicy()).isTrue();
        assertThat(taken.id()).isEqualTo(asked.id());
    }

    private static CounterReturn exception(CounterReturn late, @Nullable String note) {
        RequestReturn asked = late.request();
        return new CounterReturn(
                new RequestReturn(
                        asked.id(),
                        asked.orderId(),
                        asked.source(),
                        asked.way(),
                        asked.locationId(),
                        asked.refundWay(),
                        null,
                        asked.lines(),
                        List.of(),
                        note,
                        true),
                late.bookingId(),
                late.locationId(),
                late.staffName(),
                late.judged());
    }

    @Test
    void refusesWhatIsNotThere() {
        Order order = lamps(1);
        var two = asked(order, RefundWay.ORIGINAL, back(order, 0, 2, ReturnReason.OTHER));
        assertThat(refusal(() -> returns.request(two))).isEqualTo("returns.more-than-returnable");
        var credit = asked(order, RefundWay.STORE_CREDIT, back(order, 0, 1, ReturnReason.OTHER));
        assertThat(refusal(() -> returns.request(credit))).isEqualTo("returns.credit-needs-customer");
        assertThat(refusal(() -> returns.request(asked(order, RefundWay.ORIGINAL))))
                .isEqualTo("returns.no-lines");
        Return asked = returns.request(asked(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.OTHER)));
        var again = asked(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.OTHER));
        assertThat(refusal(() -> returns.request(again))).isEqualTo("returns.more-than-returnable");
        assertThat(policies.terms(order.id()).getFirst().verdict()).isEqualTo(LineTerms.Verdict.UNDER_WAY);
        returns.withdraw(asked.id(), null);
        assertThat(returns.request(again).state()).isEqualTo(ReturnState.REQUESTED);
    }

    @Test
    void findsReturnsByNumberOrderAndName() {
        Order order = lamps(1);
        Return asked = returns.request(asked(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.OTHER)));
        var page = io.toonbank.platform.paging.PageRequest.first(10);
        for (String q :
                List.of(asked.number(), order.number(), asked.contactEmail().substring(0, 30))) {
            assertThat(returns.list(new ReturnFilter(q, java.util.Set.of(), null, null, null), page)
                            .items())
                    .extracting(ReturnSummary::id)
                    .containsExactly(asked.id());
        }
        assertThat(returns.byNumber(asked.number().toLowerCase(java.util.Locale.ROOT)))
                .contains(asked);
    }

    @Test
    void seesWhoBringsMostOfItBack() {
        UUID customer = aCustomer();
        for (int i = 0; i < 3; i++) {
            Order order = sent(customer, line(lamp, 1));
            returns.takeAtCounter(atCounter(order, RefundWay.ORIGINAL, back(order, 0, 1, ReturnReason.CHANGED_MIND)));
        }
        ReturnSignal signal = returns.signal(customer);
        assertThat(signal.level()).isEqualTo(ReturnSignal.Level.MOSTLY);
        assertThat(signal.basisPoints()).isEqualTo(10_000);
        assertThat(returns.signal(aCustomer()).level()).isEqualTo(ReturnSignal.Level.USUAL);
    }

    @Test
    void theDatabaseComputesTheSameStateAsJava() {
        for (int i = 0; i < 3 * 3 * 3 * 3 * 3; i++) {
            int pieces = 1 + i % 3;
            int withdrawn = i / 3 % 3;
            int arrived = i / 9 % 3;
            int accepted = i / 27 % 3;
            int refused = i / 81 % 3;
            if (accepted + refused <= arrived && arrived + withdrawn <= pieces) {
                assertThat(database.queryForObject(
                                "select returns.state_of(?, ?, ?, ?, ?)",
                                String.class,
                                pieces,
                                withdrawn,
                                arrived,
                                accepted,
                                refused))
                        .isEqualTo(ReturnState.of(pieces, withdrawn, arrived, accepted, refused)
                                .name());
            }
        }
    }

    private UUID aCustomer() {
        return customers.ensureByEmail("klant-" + Ids.next() + "@example.org", PersonName.UNKNOWN, "nl");
    }

    private Money credit(UUID customer) {
        return storeCredit.available(customer, "EUR");
    }
}
