package io.toonbank.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class ReservationsTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private Reservations reservations;

    @Autowired
    private OrderStock orderStock;

    @Autowired
    private StockLevels levels;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void holdsEveryLineOrNone() {
        UUID here = cast.aLocation();
        UUID plenty = cast.aVariantAt(here, 10);
        UUID few = cast.aVariantAt(here, 1);

        Refused refused = refusal(() ->
                reservations.reserve(cast.aWishFor(new Allocation(plenty, here, 3), new Allocation(few, here, 2))));

        assertThat(refused.refusal()).isEqualTo(InventoryRefusal.NOT_ENOUGH);
        assertThat(refused.arguments().get("variantIds")).isEqualTo(List.of(few));
        assertThat(refused.arguments().get("shortages")).isEqualTo(List.of(new Shortage(few, here, 2, 1)));
        assertThat(levels.level(plenty, here).reserved()).isZero();
    }

    @Test
    void addsUpLinesOfTheSameVariantAndLocation() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 3);

        Refused refused = refusal(() ->
                reservations.reserve(cast.aWishFor(new Allocation(lamp, here, 2), new Allocation(lamp, here, 2))));
        assertThat(refused.is(InventoryRefusal.NOT_ENOUGH)).isTrue();

        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 1), new Allocation(lamp, here, 2));
        reservations.reserve(wish);
        assertThat(reservations.openLines(wish.reservationId())).containsExactly(new Allocation(lamp, here, 3));
    }

    @Test
    void answersTheSameWhenAskedAgainWithTheSameId() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 2);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 2));

        Reservation first = reservations.reserve(wish);
        assertThat(reservations.reserve(wish)).isEqualTo(first);
        assertThat(levels.level(lamp, here).reserved()).isEqualTo(2);

        var other =
                new ReserveStock(wish.reservationId(), "other", cast.soon(), List.of(new Allocation(lamp, here, 1)));
        assertThat(refusal(() -> reservations.reserve(other)).is(InventoryRefusal.ID_REUSED))
                .isTrue();
    }

    @Test
    void givesStockBackOnceWhenReleasedTwice() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 2);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 2));
        reservations.reserve(wish);

        reservations.release(wish.reservationId(), "changed my mind");
        reservations.release(wish.reservationId(), "changed my mind");
        reservations.release(Ids.next(), "never was");

        assertThat(levels.level(lamp, here)).isEqualTo(new StockLevel(lamp, here, 2, 0, 0));
        assertThat(refusal(() -> reservations.reserve(wish)).is(InventoryRefusal.RESERVATION_LAPSED))
                .isTrue();
    }

    @Test
    void becomesTheOrdersAndGoesWithTheGoods() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 3));
        UUID orderId = Ids.next();
        reservations.reserve(wish);

        orderStock.commit(List.of(new OrderReservation(wish.reservationId(), orderId)));
        orderStock.commit(List.of(new OrderReservation(wish.reservationId(), orderId)));
        reservations.release(wish.reservationId(), "too late");
        assertThat(orderStock.promised(orderId)).containsExactly(new Allocation(lamp, here, 3));

        HandOver first = new HandOver(Ids.next(), orderId, List.of(new Allocation(lamp, here, 2)), cast.soon());
        orderStock.handOver(first);
        orderStock.handOver(first);
        assertThat(levels.level(lamp, here)).isEqualTo(new StockLevel(lamp, here, 3, 1, 0));

        UUID cancellation = Ids.next();
        orderStock.cancel(cancellation, orderId, List.of(new Allocation(lamp, here, 1)));
        orderStock.cancel(cancellation, orderId, List.of(new Allocation(lamp, here, 1)));
        assertThat(levels.level(lamp, here)).isEqualTo(new StockLevel(lamp, here, 3, 0, 0));
        assertThat(orderStock.promised(orderId)).isEmpty();
    }

    @Test
    void handsOverNoMoreThanWasPromisedToTheOrder() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        UUID orderId = anOrderFor(new Allocation(lamp, here, 2));
        anOrderFor(new Allocation(lamp, here, 2));

        HandOver tooMuch = new HandOver(Ids.next(), orderId, List.of(new Allocation(lamp, here, 3)), cast.soon());
        assertThat(refusal(() -> orderStock.handOver(tooMuch)).is(InventoryRefusal.NOT_RESERVED))
                .isTrue();
        assertThat(levels.level(lamp, here)).isEqualTo(new StockLevel(lamp, here, 5, 4, 0));
    }

    @Test
    void givesBackAllThatIsStillPromisedWhenAnOrderIsCancelled() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        UUID vase = cast.aVariantAt(here, 5);
        UUID orderId = anOrderFor(new Allocation(lamp, here, 2), new Allocation(vase, here, 4));

        orderStock.cancelAll(orderId);
        orderStock.cancelAll(orderId);

        assertThat(levels.level(lamp, here).reserved()).isZero();
        assertThat(levels.level(vase, here).reserved()).isZero();
    }

    @Test
    void failsOnlyTheOrderWhoseReservationEnded() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        ReserveStock good = cast.aWishFor(new Allocation(lamp, here, 1));
        ReserveStock ended = cast.aWishFor(new Allocation(lamp, here, 1));
        reservations.reserve(good);
        reservations.reserve(ended);
        reservations.release(ended.reservationId(), "test");

        Refused refused = refusal(() -> orderStock.commit(List.of(
                new OrderReservation(good.reservationId(), Ids.next()),
                new OrderReservation(ended.reservationId(), Ids.next()))));

        assertThat(refused.is(InventoryRefusal.RESERVATION_LAPSED)).isTrue();
        assertThat(refused.arguments().get("reservationIds")).isEqualTo(List.of(ended.reservationId()));
        assertThat(reservations.find(good.reservationId()))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(ReservationState.HELD));
    }

    @Test
    void belongsToOneOrderOnly() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 1));
        reservations.reserve(wish);
        orderStock.commit(List.of(new OrderReservation(wish.reservationId(), Ids.next())));

        assertThat(refusal(() -> orderStock.commit(List.of(new OrderReservation(wish.reservationId(), Ids.next()))))
                        .is(InventoryRefusal.RESERVATION_LAPSED))
                .isTrue();
    }

    @Test
    void takesPartInTheTransactionOfTheCaller() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        transaction.executeWithoutResult(status -> {
            reservations.reserve(cast.aWishFor(new Allocation(lamp, here, 5)));
            status.setRollbackOnly();
        });
        assertThat(levels.level(lamp, here).reserved()).isZero();
    }

    @Test
    void neverPromisesSafetyStock() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        settings.setSafetyStock(List.of(new StockSettings.SafetyStock(lamp, here, 2)));

        assertThat(refusal(() -> reservations.reserve(cast.aWishFor(new Allocation(lamp, here, 4))))
                        .is(InventoryRefusal.NOT_ENOUGH))
                .isTrue();
        reservations.reserve(cast.aWishFor(new Allocation(lamp, here, 3)));
    }

    @Autowired
    private StockSettings settings;

    @Test
    void endsInTheFutureAndWithinADay() {
        UUID here = cast.aLocation();
        var line = List.of(new Allocation(Ids.next(), here, 1));
        var past = new ReserveStock(Ids.next(), "test", cast.soon().minus(Duration.ofHours(1)), line);
        var far = new ReserveStock(Ids.next(), "test", cast.soon().plus(Duration.ofHours(24)), line);
        assertThat(refusal(() -> reservations.reserve(past)).is(InventoryRefusal.EXPIRY_OUT_OF_RANGE))
                .isTrue();
        assertThat(refusal(() -> reservations.reserve(far)).is(InventoryRefusal.EXPIRY_OUT_OF_RANGE))
                .isTrue();
        assertThat(refusal(() -> new ReserveStock(
                                Ids.next(), "test", cast.soon(), Collections.nCopies(501, line.getFirst())))
                        .is(InventoryRefusal.LINE_COUNT))
                .isTrue();
    }

    private UUID anOrderFor(Allocation... lines) {
        ReserveStock wish = cast.aWishFor(lines);
        UUID orderId = Ids.next();
        reservations.reserve(wish);
        orderStock.commit(List.of(new OrderReservation(wish.reservationId(), orderId)));
        return orderId;
    }

    static Refused refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }
}
