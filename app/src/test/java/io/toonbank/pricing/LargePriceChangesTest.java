package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.platform.events.EventPump;
import io.toonbank.pricing.PriceChanges.Draft;
import io.toonbank.pricing.PriceChanges.GivenPrice;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PriceChanges.Rounding;
import io.toonbank.pricing.PriceChanges.Rule;
import io.toonbank.pricing.PriceChanges.Selection;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.testing.ToonbankTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes of so many prices that they count before they are written. */
@ToonbankTest
class LargePriceChangesTest {

    private static final int PRICES = 5_100;

    @Autowired
    private PriceChanges changes;

    @Autowired
    private PriceLists lists;

    @Autowired
    private Prices prices;

    @Autowired
    private Clock clock;

    @Autowired
    private PricedCast cast;

    @Autowired
    private EventPump events;

    @Autowired
    private JdbcTemplate database;

    private final List<UUID> variants = Stream.generate(Ids::next).limit(PRICES).toList();
    private UUID shop = Ids.next();
    private UUID list = Ids.next();

    @BeforeEach
    void sellVeryManyThings() {
        shop = cast.aChannel("NL");
        list = cast.aList(shop);
        lists.setPrices(
                list,
                variants.stream().map(variant -> SetPrice.of(variant, 1_000)).toList());
    }

    @Test
    void countFromTheMomentTheyAreApplied() {
        var known = Set.copyOf(variants.subList(0, 10));
        assertThat(shown(known)).containsOnly(1_000L);

        apply();

        assertThat(shown(variants)).as("in memory before, and read now").containsOnly(800L);
        events.drain();
        assertThat(shown(variants)).containsOnly(800L);
    }

    @Test
    void areWrittenByWhoeverSetsAPriceOfTheListNext() {
        PriceChange change = apply();

        lists.setPrices(list, List.of(SetPrice.of(variants.getFirst(), 1_000)));

        assertThat(shown(List.of(variants.getFirst()))).containsOnly(1_000L);
        assertThat(shown(variants.subList(1, PRICES))).containsOnly(800L);
        assertThat(written(change)).isEqualTo(PRICES);
    }

    @Test
    void areThePricesTheNextChangeBeginsFrom() {
        apply();

        PriceChange second = changes.draft(
                new Draft(Ids.next(), "B", list, Selection.EVERYTHING, Rule.percent(-1_000), null, null, false, null));

        assertThat(second.changedRows()).isEqualTo(PRICES);
        changes.apply(second.id(), second.version(), true);
        assertThat(shown(variants)).containsOnly(720L);
    }

    @Test
    void areTakenBackWhole() {
        PriceChange change = apply();

        PriceChange undone = changes.undo(change.id());

        assertThat(undone.undoneRows()).isEqualTo(PRICES);
        assertThat(shown(variants)).containsOnly(1_000L);
    }

    private PriceChange apply() {
        PriceChange draft = changes.draft(
                new Draft(
                        Ids.next(),
                        "A",
                        list,
                        Selection.EVERYTHING,
                        new Rule(Rule.Kind.GIVEN, 0, null, Rounding.CENT, false),
                        null,
                        null,
                        false,
                        null),
                variants.stream()
                        .map(variant -> new GivenPrice(variant, 1, BigDecimal.valueOf(800)))
                        .toList());
        return changes.apply(draft.id(), draft.version(), true);
    }

    private Set<Long> shown(java.util.Collection<UUID> asked) {
        Map<UUID, Prices.ShownPrice> found = prices.shown(shop, Set.of(), List.copyOf(asked), clock.instant());
        assertThat(found).hasSameSizeAs(asked);
        return found.values().stream().map(price -> price.price().amount()).collect(Collectors.toSet());
    }

    private int written(PriceChange change) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from pricing.price where price_list_id = ? and valid_from = ?",
                Integer.class,
                change.priceListId(),
                Objects.requireNonNull(change.effectiveAt()).atOffset(java.time.ZoneOffset.UTC)));
    }
}
