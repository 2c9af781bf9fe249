package io.toonbank.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class AvailabilityTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private Availability availability;

    @Autowired
    private StockSettings settings;

    @Autowired
    private StockFacts facts;

    @Autowired
    private Reservations reservations;

    @Test
    void isTheSameSumForEveryChannelAndExactAfterEachCommit() {
        UUID store = cast.aLocation();
        UUID warehouse = cast.aLocation();
        UUID elsewhere = cast.aLocation();
        UUID channel = cast.aChannelSuppliedBy(store, warehouse);
        UUID lamp = cast.aVariantAt(store, 3);
        cast.receive(lamp, warehouse, 5);
        cast.receive(lamp, elsewhere, 100);
        assertThat(available(channel, lamp)).isEqualTo(8);

        ReserveStock wish = cast.aWishFor(new Allocation(lamp, warehouse, 2));
        reservations.reserve(wish);
        assertThat(available(channel, lamp)).isEqualTo(6);

        settings.setSafetyStock(List.of(new StockSettings.SafetyStock(lamp, store, 1)));
        assertThat(available(channel, lamp)).isEqualTo(5);

        settings.setChannelBuffer(channel, lamp, 4);
        assertThat(available(channel, lamp)).isEqualTo(1);
        assertThat(availability.perLocation(channel, lamp)).isEqualTo(Map.of(store, 1L, warehouse, 0L));

        settings.setChannelBuffer(channel, lamp, null);
        settings.setChannelBuffer(channel, null, 2);
        assertThat(available(channel, lamp)).isEqualTo(3);

        reservations.release(wish.reservationId(), "test");
        facts.recordSale(cast.aSale(lamp, store, 1));
        assertThat(availability.perLocation(channel, lamp)).isEqualTo(Map.of(store, 1L, warehouse, 3L));
    }

    @Test
    void aLocationBelowZeroTakesNothingFromTheOthers() {
        UUID store = cast.aLocation();
        UUID warehouse = cast.aLocation();
        UUID channel = cast.aChannelSuppliedBy(store, warehouse);
        UUID lamp = cast.aVariantAt(warehouse, 5);
        facts.recordSale(cast.aSale(lamp, store, 3));
        assertThat(available(channel, lamp)).isEqualTo(5);
    }

    @Test
    void nothingKnownMeansNothingAvailable() {
        UUID channel = cast.aChannelSuppliedBy(cast.aLocation());
        UUID unknown = Ids.next();
        assertThat(availability.forChannel(channel, Set.of(unknown)).get(unknown))
                .isEqualTo(new StockView(0));
        assertThat(available(Ids.next(), cast.aVariantAt(cast.aLocation(), 1))).isZero();
    }

    private long available(UUID channelId, UUID variantId) {
        StockView view = availability.forChannel(channelId, List.of(variantId)).get(variantId);
        return view == null ? -1 : view.available();
    }
}
