package io.toonbank.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.pricing.PriceChanges;
import io.toonbank.pricing.PriceChanges.Draft;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PriceChanges.Rule;
import io.toonbank.pricing.PriceChanges.Selection;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PricedCast;
import io.toonbank.pricing.Prices;
import io.toonbank.pricing.internal.PriceChangeStore.DueMoment;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Prices that begin and end by themselves. */
@ToonbankTest
class PriceMomentsTest {

    @Autowired
    private PriceChangeStore store;

    @Autowired
    private PriceChanges changes;

    @Autowired
    private PriceLists lists;

    @Autowired
    private Prices prices;

    @Autowired
    private PricedCast cast;

    @Autowired
    private Clock clock;

    private UUID shop = Ids.next();
    private UUID list = Ids.next();
    private UUID lamp = Ids.next();
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void sellALamp() {
        shop = cast.aChannel("NL");
        list = cast.aList(shop);
        lamp = cast.aVariant(shop);
        now = clock.instant();
        lists.setPrices(list, List.of(SetPrice.of(lamp, 4_000)));
    }

    @Test
    void areRememberedSoThatLabelsAndListsAreTold() {
        lists.setPrices(list, List.of(new SetPrice(lamp, 3_500, 0, 1, day(2), day(5))));

        assertThat(due(day(1))).isEmpty();
        assertThat(due(day(3))).containsExactly(new DueMoment(list, lamp, null));
        assertThat(due(day(6))).containsExactly(new DueMoment(list, lamp, null));
    }

    @Test
    void areRememberedOfAWholeChange() {
        PriceChange draft = changes.draft(new Draft(
                Ids.next(), "x", list, Selection.EVERYTHING, Rule.percent(-1_000), day(2), null, false, null));
        changes.apply(draft.id(), draft.version(), true);

        assertThat(due(day(3))).containsExactly(new DueMoment(list, null, draft.id()));
        assertThat(store.variantsOf(draft.id())).containsExactly(lamp);
    }

    @Test
    void countFromTheInstantThatWasMeantInTheHourThatComesTwice() {
        Instant first = OffsetDateTime.parse("2027-10-31T02:30:00+02:00").toInstant();
        Instant second = OffsetDateTime.parse("2027-10-31T02:30:00+01:00").toInstant();
        lists.setPrices(
                list,
                List.of(new SetPrice(lamp, 3_000, 0, 1, first, null), new SetPrice(lamp, 2_000, 0, 1, second, null)));

        assertThat(shown(first.minusSeconds(1))).isEqualTo(4_000);
        assertThat(shown(first)).isEqualTo(3_000);
        assertThat(shown(second.minusSeconds(1))).isEqualTo(3_000);
        assertThat(shown(second)).isEqualTo(2_000);
    }

    private List<DueMoment> due(Instant at) {
        return store.due(at, 10_000).stream()
                .filter(moment -> moment.listId().equals(list))
                .toList();
    }

    private long shown(Instant at) {
        return Objects.requireNonNull(
                        prices.shown(shop, Set.of(), List.of(lamp), at).get(lamp))
                .price()
                .amount();
    }

    private Instant day(int days) {
        return now.plus(Duration.ofDays(days));
    }
}
