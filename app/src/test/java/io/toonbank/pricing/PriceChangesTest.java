package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.Costs.Cost;
import io.toonbank.pricing.Costs.Floor;
import io.toonbank.pricing.PriceChanges.Draft;
import io.toonbank.pricing.PriceChanges.GivenPrice;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PriceChanges.Rounding;
import io.toonbank.pricing.PriceChanges.Rule;
import io.toonbank.pricing.PriceChanges.Selection;
import io.toonbank.pricing.PriceChanges.State;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many prices at once: looked at, applied, undone. */
@ToonbankTest
class PriceChangesTest {

    @Autowired
    private PriceChanges changes;

    @Autowired
    private PriceLists lists;

    @Autowired
    private Prices prices;

    @Autowired
    private Costs costs;

    @Autowired
    private Clock clock;

    @Autowired
    private PricedCast cast;

    private UUID shop = Ids.next();
    private UUID list = Ids.next();
    private UUID lamp = Ids.next();
    private UUID vase = Ids.next();

    @BeforeEach
    void sellALampAndAVase() {
        shop = cast.aChannel("NL");
        list = cast.aList(shop);
        lamp = cast.aVariant(shop, "light");
        vase = cast.aVariant(shop);
        lists.setPrices(list, List.of(SetPrice.of(lamp, 4_000), SetPrice.of(vase, 1_250)));
    }

    @Test
    void changesNothingBeforeItIsApplied() {
        PriceChange draft = changes.draft(percent(-1_000));

        assertThat(draft.rows()).isEqualTo(2);
        assertThat(draft.changedRows()).isEqualTo(2);
        assertThat(shown(lamp)).isEqualTo(4_000);
    }

    @Test
    void appliesToEveryPriceOfTheList() {
        apply(changes.draft(percent(-1_000)));

        assertThat(shown(lamp)).isEqualTo(3_600);
        assertThat(shown(vase)).isEqualTo(1_125);
    }

    @Test
    void touchesOnlyWhatWasSelected() {
        apply(changes.draft(
                draft(new Selection(List.of(), List.of(), List.of("light"), List.of()), Rule.percent(-1_000), null)));

        assertThat(shown(lamp)).isEqualTo(3_600);
        assertThat(shown(vase)).isEqualTo(1_250);
    }

    @Test
    void goesBackToTheFormerPricesAndLeavesWhatSomebodyChangedSince() {
        PriceChange applied = apply(changes.draft(percent(-1_000)));
        lists.setPrices(list, List.of(SetPrice.of(vase, 999)));

        PriceChange undone = changes.undo(applied.id());

        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(undone.undoneRows()).isEqualTo(1);
        assertThat(shown(lamp)).isEqualTo(4_000);
        assertThat(shown(vase)).isEqualTo(999);
        refusedWith(PricingRefusal.CHANGE_STATE, () -> changes.undo(applied.id()));
    }

    @Test
    void beginsAndEndsAtItsMomentsAndIsWithdrawnBeforeThem() {
        Instant now = clock.instant();
        PriceChange scheduled = apply(changes.draft(new Draft(
                Ids.next(),
                "Winter",
                list,
                Selection.EVERYTHING,
                Rule.percent(-1_000),
                now.plus(Duration.ofDays(2)),
                now.plus(Duration.ofDays(5)),
                false,
                null)));

        assertThat(scheduled.state()).isEqualTo(State.SCHEDULED);
        assertThat(shownAt(lamp, now.plus(Duration.ofDays(1)))).isEqualTo(4_000);
        assertThat(shownAt(lamp, now.plus(Duration.ofDays(3)))).isEqualTo(3_600);
        assertThat(shownAt(lamp, now.plus(Duration.ofDays(5)))).isEqualTo(4_000);

        changes.undo(scheduled.id());

        assertThat(shownAt(lamp, now.plus(Duration.ofDays(3)))).isEqualTo(4_000);
    }

    @Test
    void willNotApplyWhatWasLookedAtBeforeOthersChangedThePrices() {
        PriceChange draft = changes.draft(percent(-1_000));
        lists.setPrices(list, List.of(SetPrice.of(lamp, 5_000)));

        refusedWith(PricingRefusal.PREVIEW_OUTDATED, () -> apply(draft));
        PriceChange again = changes.draft(new Draft(
                draft.id(), "x", list, Selection.EVERYTHING, Rule.percent(-1_000), null, null, false, draft.version()));
        apply(again);
        assertThat(shown(lamp)).isEqualTo(4_500);
        refusedWith(PlatformRefusal.STALE_VERSION, () -> changes.draft(stale()));
    }

    private Draft stale() {
        PriceChange fresh = changes.draft(percent(-1_000));
        return new Draft(
                fresh.id(), "x", list, Selection.EVERYTHING, Rule.percent(-1), null, null, false, fresh.version() + 7);
    }

    @Test
    void refusesPricesBelowTheirFloorUnlessItStopsThere() {
        costs.setFloors(List.of(new Floor(lamp, "EUR", 3_900L)));

        refusedWith(PricingRefusal.BELOW_FLOOR, () -> apply(changes.draft(percent(-1_000))));

        apply(changes.draft(
                draft(Selection.EVERYTHING, new Rule(Rule.Kind.PERCENT, -1_000, null, Rounding.CENT, true), null)));
        assertThat(shown(lamp)).isEqualTo(3_900);
    }

    @Test
    void wantsToHearThatPricesBelowCostAreMeant() {
        costs.setCosts(List.of(new Cost(lamp, "EUR", 3_000, 0, null)));
        // 3600 with 21 % tax is 2975.21 without.
        PriceChange draft = changes.draft(percent(-1_000));

        assertThat(draft.belowCost()).isEqualTo(1);
        refusedWith(PricingRefusal.BELOW_COST, () -> changes.apply(draft.id(), draft.version(), false));
        changes.apply(draft.id(), draft.version(), true);
        assertThat(shown(lamp)).isEqualTo(3_600);
    }

    @Test
    void setsPricesFromTheCostAndTheWantedMargin() {
        costs.setCosts(List.of(new Cost(lamp, "EUR", 1_000, 0, null)));

        apply(changes.draft(
                draft(Selection.EVERYTHING, new Rule(Rule.Kind.MARGIN, 5_000, null, Rounding.CENT, false), null)));

        assertThat(shown(lamp)).as("twice the cost and 21 % tax").isEqualTo(2_420);
        assertThat(shown(vase)).as("nobody said what it costs").isEqualTo(1_250);
    }

    @Test
    void refusesToAnnounceWhatIsNoReductionAndAppliesNothing() {
        Instant now = clock.instant();
        lists.setPrices(
                list,
                List.of(new SetPrice(lamp, 3_500, 0, 1, now.plus(Duration.ofDays(5)), now.plus(Duration.ofDays(6)))));
        PriceChange draft = changes.draft(new Draft(
                Ids.next(),
                "Sale",
                list,
                Selection.EVERYTHING,
                Rule.percent(-1_000),
                now.plus(Duration.ofDays(10)),
                null,
                true,
                null));

        assertThat(draft.unlawful()).isEqualTo(1);
        assertThatThrownBy(() -> apply(draft)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.is(PricingRefusal.UNLAWFUL_REDUCTION)).isTrue();
            assertThat(refused.arguments())
                    .containsEntry("sku", PricedCast.sku(lamp))
                    .containsEntry("price", "EUR 35.00");
        });
        assertThat(shownAt(vase, now.plus(Duration.ofDays(11)))).isEqualTo(1_250);
    }

    @Test
    void takesPricesGivenOneByOneAndQuantities() {
        PriceChange draft = changes.draft(
                new Draft(
                        Ids.next(),
                        "File",
                        list,
                        Selection.EVERYTHING,
                        new Rule(Rule.Kind.GIVEN, 0, null, Rounding.CENT, false),
                        null,
                        null,
                        false,
                        null),
                List.of(
                        new GivenPrice(lamp, 1, new BigDecimal("3999")),
                        new GivenPrice(lamp, 10, new BigDecimal("3499.5"))));

        assertThat(draft.rows()).isEqualTo(2);
        apply(draft);
        assertThat(shown(lamp)).isEqualTo(3_999);
        assertThat(shown(vase)).isEqualTo(1_250);
    }

    @Test
    void isAppliedOnceHoweverManyPressTheButton() throws Exception {
        PriceChange draft = changes.draft(percent(-1_000));

        long applied = Together.run(8, _ -> {
                    try {
                        apply(draft);
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                })
                .stream()
                .filter(done -> done)
                .count();

        assertThat(applied).isEqualTo(1);
        assertThat(shown(lamp)).isEqualTo(3_600);
    }

    @Test
    void startsFromAnotherListsPrices() {
        UUID clearance = cast.aList(shop, null, "clearance", 5, false);

        apply(changes.draft(new Draft(
                Ids.next(),
                "Clearance",
                clearance,
                Selection.EVERYTHING,
                new Rule(Rule.Kind.PERCENT, -5_000, list, Rounding.CENT_95, false),
                null,
                null,
                false,
                null)));

        assertThat(Objects.requireNonNull(prices.shown(shop, Set.of("clearance"), List.of(lamp), clock.instant())
                                .get(lamp))
                        .price())
                .isEqualTo(Money.of(1_995, "EUR"));
        assertThat(shown(lamp)).isEqualTo(4_000);
    }

    private PriceChange apply(PriceChange draft) {
        return changes.apply(draft.id(), draft.version(), true);
    }

    private Draft percent(int basisPoints) {
        return draft(Selection.EVERYTHING, Rule.percent(basisPoints), null);
    }

    private Draft draft(Selection selection, Rule rule, @Nullable Instant startsAt) {
        return new Draft(Ids.next(), "Change", list, selection, rule, startsAt, null, false, null);
    }

    private long shown(UUID variant) {
        return shownAt(variant, clock.instant());
    }

    private long shownAt(UUID variant, Instant at) {
        return Objects.requireNonNull(
                        prices.shown(shop, Set.of(), List.of(variant), at).get(variant))
                .price()
                .amount();
    }

    private static void refusedWith(RefusalCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }
}
