package io.toonbank.inventory;

import static io.toonbank.inventory.ReservationsTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class StockCountsAndTransfersTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private StockCounts counts;

    @Autowired
    private StockTransfers transfers;

    @Autowired
    private StockFacts facts;

    @Autowired
    private StockLevels levels;

    @Autowired
    private Reservations reservations;

    @Test
    void aSaleBetweenCountingAndApplyingIsNotLost() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 10);
        UUID vase = cast.aVariantAt(here, 4);
        UUID countId = Ids.next();
        counts.start(countId, here, "shelf 3");
        counts.enter(countId, List.of(new StockCounts.Counted(lamp, 11), new StockCounts.Counted(vase, 9)));
        counts.enter(countId, List.of(new StockCounts.Counted(lamp, 8)));
        facts.recordSale(cast.aSale(lamp, here, 3));

        counts.apply(countId);
        counts.apply(countId);

        assertThat(levels.level(lamp, here).onHand()).isEqualTo(5);
        assertThat(levels.level(vase, here).onHand()).isEqualTo(9);
        assertThat(refusal(() -> counts.enter(countId, List.of(new StockCounts.Counted(lamp, 1))))
                        .is(InventoryRefusal.COUNT_CLOSED))
                .isTrue();
        assertThat(refusal(() -> counts.cancel(countId)).is(InventoryRefusal.COUNT_CLOSED))
                .isTrue();
        assertThat(refusal(() -> counts.apply(Ids.next())).is(InventoryRefusal.NO_SUCH_COUNT))
                .isTrue();
    }

    @Test
    void goodsAreInTransitBetweenShippingAndReceivingAndDifferencesAreBooked() {
        UUID from = cast.aLocation();
        UUID to = cast.aLocation();
        UUID lamp = cast.aVariantAt(from, 10);
        UUID vase = cast.aVariantAt(from, 10);
        UUID id = Ids.next();
        transfers.request(id, from, to, "for the weekend", List.of(new StockLine(lamp, 6), new StockLine(vase, 2)));
        transfers.ship(id, List.of(new StockLine(lamp, 5), new StockLine(vase, 2)));
        transfers.ship(id, List.of(new StockLine(lamp, 5), new StockLine(vase, 2)));
        assertThat(levels.level(lamp, from).onHand()).isEqualTo(5);
        assertThat(levels.level(lamp, to).onHand()).isZero();

        StockTransfer done = transfers.receive(id, List.of(new StockLine(lamp, 4), new StockLine(vase, 3)));
        transfers.receive(id, List.of(new StockLine(lamp, 4), new StockLine(vase, 3)));

        assertThat(done.state()).isEqualTo(StockTransfer.State.RECEIVED);
        assertThat(levels.level(lamp, to).onHand()).isEqualTo(4);
        assertThat(levels.level(vase, to).onHand()).isEqualTo(3);
        assertThat(refusal(() -> transfers.cancel(id)).is(InventoryRefusal.TRANSFER_STATE))
                .isTrue();
    }

    @Test
    void whatIsPromisedIsNotShippedElsewhere() {
        UUID from = cast.aLocation();
        UUID to = cast.aLocation();
        UUID lamp = cast.aVariantAt(from, 3);
        reservations.reserve(cast.aWishFor(new Allocation(lamp, from, 2)));
        UUID id = Ids.next();
        transfers.request(id, from, to, "", List.of(new StockLine(lamp, 2)));

        var refused = refusal(() -> transfers.ship(id, List.of(new StockLine(lamp, 2))));

        assertThat(refused.arguments().get("shortages")).isEqualTo(List.of(new Shortage(lamp, from, 2, 1)));
        assertThat(transfers.find(id))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(StockTransfer.State.REQUESTED));
        assertThat(refusal(() -> transfers.request(Ids.next(), from, from, "", List.of(new StockLine(lamp, 1))))
                        .is(InventoryRefusal.SAME_LOCATION))
                .isTrue();
    }
}
