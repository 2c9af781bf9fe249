package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.ClaimCheck.Claim;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PriorPrices.Stretch;
import io.toonbank.pricing.PriorPrices.Viewer;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What channels showed and will show, and which reductions may be announced. Days lie in the future, so no clock is moved. */
@ToonbankTest
class PriorPricesTest {

    @Autowired
    private PriorPrices priors;

    @Autowired
    private ClaimCheck claims;

    @Autowired
    private Prices prices;

    @Autowired
    private PriceLists lists;

    @Autowired
    private PriceZones zones;

    @Autowired
    private Clock clock;

    @Autowired
    private PricedCast cast;

    private UUID shop = Ids.next();
    private UUID list = Ids.next();
    private UUID lamp = Ids.next();
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void sellALampForFortyEuros() {
        shop = cast.aChannel("NL");
        list = cast.aList(shop);
        lamp = cast.aVariant(shop);
        now = clock.instant();
        lists.setPrices(list, List.of(SetPrice.of(lamp, 4_000)));
    }

    @Test
    void tellsEveryPriceThatWasAndWillBeShown() {
        lists.setPrices(list, List.of(temporary(3_500, 10, 14), from(4_500, 20)));

        assertThat(priors.history(viewer(), lamp, day(1), day(30)))
                .extracting(Stretch::price)
                .containsExactly(euro(4_000), euro(3_500), euro(4_000), euro(4_500));
    }

    @Test
    void goesBackToThePriceATemporaryOneCovered() {
        lists.setPrices(list, List.of(temporary(3_500, 10, 14)));

        assertThat(shown(9)).isEqualTo(euro(4_000));
        assertThat(shown(12)).isEqualTo(euro(3_500));
        assertThat(shown(14)).isEqualTo(euro(4_000));
    }

    @Test
    void leavesAScheduledPriceStandingWhenTodaysChanges() {
        lists.setPrices(list, List.of(from(4_500, 20)));
        lists.setPrices(list, List.of(SetPrice.of(lamp, 3_900)));

        assertThat(shown(1)).isEqualTo(euro(3_900));
        assertThat(shown(21)).isEqualTo(euro(4_500));
    }

    @Test
    void showsTheLowestPriceOfTheThirtyDaysBeforeBesideAnAnnouncedReduction() {
        lists.setPrices(list, List.of(temporary(3_500, 10, 14), from(4_500, 20), announced(3_000, 35)));

        var reduced = Objects.requireNonNull(
                prices.shown(shop, Set.of(), List.of(lamp), day(50)).get(lamp));

        assertThat(reduced.price()).isEqualTo(euro(3_000));
        assertThat(reduced.was()).isEqualTo(euro(3_500));
        assertThat(priors.reduction(viewer(), lamp, day(50)).since()).isEqualTo(day(35));
    }

    @Test
    void refusesToAnnounceWhatIsNoReductionAndNamesThePriceAndTheDay() {
        lists.setPrices(list, List.of(temporary(2_900, 10, 14)));

        assertThatThrownBy(() -> lists.setPrices(list, List.of(announced(3_000, 35))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.is(PricingRefusal.UNLAWFUL_REDUCTION)).isTrue();
                    assertThat(refused.arguments())
                            .containsEntry("sku", PricedCast.sku(lamp))
                            .containsEntry("price", "EUR 29.00")
                            .containsEntry(
                                    "day",
                                    day(10).atZone(ZoneId.of("Europe/Amsterdam"))
                                            .toLocalDate()
                                            .toString());
                });
        assertThat(shown(40)).as("nothing was half applied").isEqualTo(euro(4_000));
    }

    @Test
    void refusesAPercentageThatIsNotTrueOfThePriorPrice() {
        lists.setPrices(list, List.of(temporary(3_500, 10, 14)));
        Claim twentyPercent = new Claim(lamp, viewer(), day(35), euro(3_200), 2_000, null);
        Claim eightPercent = new Claim(lamp, viewer(), day(35), euro(3_200), 800, null);

        assertThat(claims.violations(List.of(twentyPercent, eightPercent)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.reason()).isEqualTo(ClaimCheck.Reason.PERCENTAGE_TOO_HIGH);
                    assertThat(violation.forbiddenBy()).isEqualTo(euro(3_500));
                });
    }

    @Test
    void refusesAFormerPriceThatWasHigherThanTheLowest() {
        lists.setPrices(list, List.of(temporary(3_500, 10, 14)));

        assertThat(claims.violations(List.of(new Claim(lamp, viewer(), day(35), euro(3_000), null, euro(4_000)))))
                .extracting(ClaimCheck.Violation::reason)
                .containsExactly(ClaimCheck.Reason.WAS_TOO_HIGH);
    }

    @Test
    void hasNothingToCompareWithBeforeTheFirstPrice() {
        UUID unsold = cast.aVariant(shop);

        assertThat(claims.violations(List.of(Claim.reduction(unsold, viewer(), day(10), euro(1_000)))))
                .extracting(ClaimCheck.Violation::reason)
                .containsExactly(ClaimCheck.Reason.NEVER_SHOWN_BEFORE);
    }

    @Test
    void wantsNewGoodsToHaveHadAPriceForAWeekInBelgium() {
        UUID belgium = cast.aChannel("BE");
        UUID belgian = cast.aList(belgium);
        lists.setPrices(belgian, List.of(SetPrice.of(lamp, 4_000)));
        Viewer inBelgium = Viewer.of(belgium);

        assertThat(claims.violations(List.of(Claim.reduction(lamp, inBelgium, day(5), euro(3_000)))))
                .extracting(ClaimCheck.Violation::reason)
                .containsExactly(ClaimCheck.Reason.TOO_NEW);
        assertThat(claims.violations(List.of(Claim.reduction(lamp, inBelgium, day(8), euro(3_000)))))
                .isEmpty();
    }

    @Test
    void keepsAnAnnouncedReductionLawfulOnlyAsLongAsItIsOne() {
        lists.setPrices(list, List.of(announced(3_000, 35)));
        // Afterwards somebody schedules a cheaper week before it: the announcement is not shown any more.
        lists.setPrices(list, List.of(temporary(2_500, 20, 22)));

        var reduction = priors.reduction(viewer(), lamp, day(36));

        assertThat(reduction.lawful()).isFalse();
        assertThat(reduction.was()).isNull();
        assertThat(Objects.requireNonNull(reduction.prior()).price()).isEqualTo(euro(2_500));
        assertThat(Objects.requireNonNull(prices.shown(shop, Set.of(), List.of(lamp), day(36))
                                .get(lamp))
                        .was())
                .isNull();
    }

    @Test
    void knowsAChannelsPricesFromAnotherChannels() {
        UUID other = cast.aChannel("NL");
        lists.setPrices(cast.aList(other), List.of(SetPrice.of(lamp, 2_000)));

        assertThat(claims.violations(List.of(Claim.reduction(lamp, viewer(), day(10), euro(3_000)))))
                .isEmpty();
        assertThat(claims.violations(List.of(Claim.reduction(lamp, Viewer.of(other), day(10), euro(3_000)))))
                .isNotEmpty();
    }

    @Test
    void remembersHowAListWasAimedWhenItIsAimedElsewhereLater() {
        UUID sale = cast.aList(shop, null, null, 5, false);
        lists.setPrices(sale, List.of(SetPrice.of(lamp, 3_000)));
        Instant before = clock.instant();
        var saved = lists.require(sale);
        lists.save(new PriceLists.SavePriceList(
                sale,
                saved.code(),
                saved.name(),
                "EUR",
                shop,
                null,
                null,
                5,
                saved.validFrom(),
                null,
                false,
                false,
                saved.version()));

        assertThat(priors.history(viewer(), lamp, before, day(1)).getFirst().price())
                .isEqualTo(euro(3_000));
        assertThat(priors.history(viewer(), lamp, before, day(1)).getLast().price())
                .isEqualTo(euro(4_000));
    }

    @Test
    void doesNotRewriteWhatWasShown() {
        Instant before = clock.instant();
        lists.setPrices(list, List.of(new SetPrice(lamp, 1_000, 0, 1, now.minus(Duration.ofDays(20)), null)));

        assertThat(priors.history(viewer(), lamp, now, before))
                .extracting(Stretch::price)
                .doesNotContain(euro(1_000));
    }

    private Viewer viewer() {
        return Viewer.of(shop);
    }

    private Money shown(int day) {
        return Objects.requireNonNull(
                        prices.shown(shop, Set.of(), List.of(lamp), day(day)).get(lamp))
                .price();
    }

    private SetPrice temporary(long amount, int fromDay, int untilDay) {
        return new SetPrice(lamp, amount, 0, 1, day(fromDay), day(untilDay));
    }

    private SetPrice from(long amount, int day) {
        return new SetPrice(lamp, amount, 0, 1, day(day), null);
    }

    private SetPrice announced(long amount, int day) {
        return new SetPrice(lamp, amount, 0, 1, day(day), null, true);
    }

    private Instant day(int days) {
        return now.plus(Duration.ofDays(days));
    }

    private static Money euro(long cents) {
        return Money.of(cents, "EUR");
    }
}
