package io.toonbank.inventory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.OrderReservation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.ReservationState;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.inventory.StockCast;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class LapsedReservationsTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private HoldingStock holding;

    @Autowired
    private Reservations reservations;

    @Autowired
    private OrderStock orderStock;

    @Autowired
    private StockLevels levels;

    @Autowired
    private SettableClock clock;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void givesStockBackWhenItsTimeIsOver() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 3);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 2));
        ReserveStock longer = cast.aWishFor(new Allocation(lamp, here, 1));
        reservations.reserve(wish);
        reservations.reserve(longer);
        reservations.extend(longer.reservationId(), clock.instant().plus(Duration.ofHours(2)));

        clock.advance(Duration.ofMinutes(16));
        holding.lapse(1_000);
        holding.lapse(1_000);

        assertThat(levels.level(lamp, here).reserved()).isEqualTo(1);
        assertThat(reservations.find(wish.reservationId()))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(ReservationState.LAPSED));
        assertThat(reservations.openLines(longer.reservationId())).hasSize(1);
    }

    @Test
    void cannotBecomeAnOrdersOnceItsTimeIsOverEvenBeforeTheTimerCame() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 3);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 2));
        reservations.reserve(wish);
        clock.advance(Duration.ofMinutes(16));

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> orderStock.commit(List.of(new OrderReservation(wish.reservationId(), Ids.next()))));
        assertThat(refused.is(InventoryRefusal.RESERVATION_LAPSED)).isTrue();
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> reservations.extend(
                                        wish.reservationId(), clock.instant().plusSeconds(60)))
                        .is(InventoryRefusal.RESERVATION_LAPSED))
                .isTrue();
    }

    @Test
    void staysTheOrdersHoweverLateItIs() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 3);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 2));
        UUID orderId = Ids.next();
        reservations.reserve(wish);
        orderStock.commit(List.of(new OrderReservation(wish.reservationId(), orderId)));
        clock.advance(Duration.ofDays(3));
        holding.lapse(1_000);
        assertThat(orderStock.promised(orderId)).hasSize(1);
    }
}
