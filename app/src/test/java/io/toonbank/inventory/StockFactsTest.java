package io.toonbank.inventory;

import static io.toonbank.inventory.ReservationsTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ToonbankTest
class StockFactsTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private StockFacts facts;

    @Autowired
    private StockLevels levels;

    @Autowired
    private StockHistory history;

    @Autowired
    private Reservations reservations;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void recordsASaleOfWhatTheBooksDoNotKnow() {
        UUID here = cast.aLocation();
        UUID lamp = Ids.next();
        facts.recordSale(cast.aSale(lamp, here, 2));
        assertThat(levels.level(lamp, here).onHand()).isEqualTo(-2);
        assertThat(oversoldEventsOf(lamp)).isEmpty();
    }

    @Test
    void tellsWhenAFactTakesWhatWasPromised() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 3);
        reservations.reserve(cast.aWishFor(new Allocation(lamp, here, 2)));
        SaleFact sale = cast.aSale(lamp, here, 2);

        facts.recordSale(sale);

        assertThat(levels.level(lamp, here)).isEqualTo(new StockLevel(lamp, here, 1, 2, 0));
        assertThat(oversoldEventsOf(lamp))
                .singleElement()
                .asString()
                .contains("\"missing\":1", sale.id().toString());
        assertThat(refusal(() -> reservations.reserve(cast.aWishFor(new Allocation(lamp, here, 1))))
                        .is(InventoryRefusal.NOT_ENOUGH))
                .isTrue();
    }

    private List<String> oversoldEventsOf(UUID variantId) {
        return database.query("""
                select payload from platform.outbox where type = 'inventory.oversold-at.v1' and aggregate_id = ?
                union select payload from platform.event where type = 'inventory.oversold-at.v1' and aggregate_id = ?
                """, (row, _) -> row.getString(1), variantId, variantId);
    }

    @Test
    void recordsAFactOnceHoweverOftenItIsSent() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 10);
        SaleFact sale = cast.aSale(lamp, here, 1);
        SaleFact another = cast.aSale(lamp, here, 2);

        facts.recordSale(sale);
        facts.recordSales(List.of(sale, another, another));

        assertThat(levels.level(lamp, here).onHand()).isEqualTo(7);
        var changed = new SaleFact(sale.id(), here, List.of(new StockLine(lamp, 5)), sale.at(), null, sale.reference());
        assertThat(refusal(() -> facts.recordSale(changed)).is(InventoryRefusal.ID_REUSED))
                .isTrue();
    }

    @Test
    void booksTheDifferenceWhenLevelsAreSet() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 10);
        UUID vase = Ids.next();
        facts.setLevels(new SetLevels(
                Ids.next(),
                "opening stock",
                List.of(new SetLevels.Line(lamp, here, 7, 10L), new SetLevels.Line(vase, here, 4, null)),
                clock.instant()));

        assertThat(levels.level(lamp, here).onHand()).isEqualTo(7);
        assertThat(levels.level(vase, here).onHand()).isEqualTo(4);
        assertThat(history.movements(lamp, here, PageRequest.first(10)).items())
                .first()
                .satisfies(movement -> {
                    assertThat(movement.quantity()).isEqualTo(3);
                    assertThat(movement.from()).isEqualTo(Place.location(here));
                    assertThat(movement.reason()).isEqualTo(MovementReason.LEVEL_SET);
                });
        var outdated =
                new SetLevels(Ids.next(), "file", List.of(new SetLevels.Line(lamp, here, 1, 10L)), clock.instant());
        assertThat(refusal(() -> facts.setLevels(outdated)).is(InventoryRefusal.LEVEL_CHANGED))
                .isTrue();
    }

    @Test
    void knowsWhatWasOnHandAtAnyMoment() {
        UUID here = cast.aLocation();
        UUID lamp = Ids.next();
        Instant monday = clock.instant().minus(Duration.ofDays(7));
        facts.receive(new Receipt(
                Ids.next(), here, Receipt.Source.SUPPLIER, "first", List.of(new StockLine(lamp, 10)), monday));
        facts.recordSale(new SaleFact(
                Ids.next(), here, List.of(new StockLine(lamp, 4)), monday.plus(Duration.ofDays(2)), null, "late"));
        facts.adjust(new Adjustment(
                Ids.next(),
                here,
                AdjustmentReason.DAMAGED,
                "fell",
                List.of(new Adjustment.Line(lamp, -1)),
                monday.plus(Duration.ofDays(4))));

        assertThat(history.onHandAt(lamp, here, monday.minusSeconds(1))).isZero();
        assertThat(history.onHandAt(lamp, here, monday)).isEqualTo(10);
        assertThat(history.onHandAt(lamp, here, monday.plus(Duration.ofDays(3))))
                .isEqualTo(6);
        assertThat(history.onHandAt(lamp, here, clock.instant())).isEqualTo(5);
        assertThat(history.onHandAt(lamp, cast.aLocation(), clock.instant())).isZero();
    }

    @Test
    void pagesThroughMovementsNewestFirst() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 100);
        for (int i = 0; i < 4; i++) {
            facts.recordSale(cast.aSale(lamp, here, 1));
        }
        var first = history.movements(lamp, null, PageRequest.first(3));
        var second = history.movements(
                lamp, null, PageRequest.first(3).after(java.util.Objects.requireNonNull(first.next())));
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(second.items().getLast().reason()).isEqualTo(MovementReason.RECEIVED);
    }

    @Test
    void keepsTheDatabaseItselfFromPromisingTwice() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 1);
        assertThatThrownBy(() -> database.update(
                        "update inventory.level set reserved = reserved + 2 where variant_id = ?", lamp))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only_what_is_there_is_promised");
        assertThatThrownBy(() -> database.update("delete from inventory.movement where variant_id = ?", lamp))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed or deleted");
    }

    @Test
    void receivesTenThousandLinesAtOnce() {
        UUID here = cast.aLocation();
        UUID lamp = Ids.next();
        List<SetLevels.Line> lines = new java.util.ArrayList<>();
        for (int i = 0; i < SetLevels.LINES_MAX; i++) {
            lines.add(new SetLevels.Line(i == 0 ? lamp : Ids.next(), here, i + 1, null));
        }
        facts.setLevels(new SetLevels(Ids.next(), "file", lines, clock.instant()));
        assertThat(levels.level(lamp, here).onHand()).isEqualTo(1);
    }
}
