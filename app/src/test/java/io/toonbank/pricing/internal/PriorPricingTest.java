package io.toonbank.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PriorPriceRules.Perishable;
import io.toonbank.pricing.PriorPriceRules.Rule;
import io.toonbank.pricing.PriorPrices.Prior;
import io.toonbank.pricing.PriorPrices.Reason;
import io.toonbank.pricing.internal.PriceBook.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The prior price, case by case and against a reference that looks at every hour. */
class PriorPricingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final UUID CHANNEL = new UUID(1, 1);
    private static final Asker STRANGER = new Asker(CHANNEL, "EUR", null, Set.of());
    private static final UUID LIST = new UUID(2, 2);
    /** The lamp was first sold on the first of February 2027, from midnight. */
    private static final LocalDate START = LocalDate.of(2027, 2, 1);

    private static final Rule PLAIN = new Rule("EU", 30, false, null, Perishable.ORDINARY, 0, "Directive 98/6/EC", "");
    private static final Rule DUTCH = new Rule("NL", 30, true, 3, Perishable.JUST_BEFORE, 0, "Besluit", "");
    private static final Rule GERMAN = new Rule("DE", 30, true, null, Perishable.ORDINARY, 0, "PAngV", "");

    @Test
    void takesTheLowestOfTheThirtyDaysBeforeTheReductionBeganAndNotOfTheLastThirty() {
        List<Row> prices = List.of(price(day(0), 4_000), price(day(40), 3_500), price(day(44), 4_500));
        // The reduction began on day 60; asked on day 89 the cheap days of 40 to 44 are long more than thirty days ago.
        Prior prior = prior(prices, PLAIN, 3_000, day(60)).orElseThrow();

        assertThat(prior.price().amount()).isEqualTo(3_500);
        assertThat(prior.on()).isEqualTo(START.plusDays(40));
        assertThat(prior.reason()).isEqualTo(Reason.LOWEST);
    }

    @Test
    void leavesOutWhatEndedBeforeTheWindow() {
        List<Row> prices = List.of(price(day(0), 2_000), price(day(10), 4_000));

        assertThat(prior(prices, PLAIN, 3_000, day(41)).orElseThrow().price().amount())
                .isEqualTo(4_000);
        assertThat(prior(prices, PLAIN, 3_000, day(39)).orElseThrow().price().amount())
                .isEqualTo(2_000);
    }

    @Test
    void countsTheDayOfThirtyDaysAgoWholeWhenTheClockLostAnHourMeanwhile() {
        // Summer time begins on 28 March 2027: thirty times 24 hours before 10 April 00:30 is 10 March 23:30 of the day
        // before.
        LocalDate begins = LocalDate.of(2027, 4, 10);
        Instant night = begins.atTime(0, 30).atZone(ZONE).toInstant();
        Instant cheapUntil =
                LocalDate.of(2027, 3, 11).atTime(0, 10).atZone(ZONE).toInstant();
        List<Row> prices = List.of(price(day(0), 2_500), price(cheapUntil, 4_000));

        Prior prior = prior(prices, PLAIN, 3_000, night).orElseThrow();

        assertThat(prior.windowFrom())
                .isEqualTo(LocalDate.of(2027, 3, 11).atStartOfDay(ZONE).toInstant());
        assertThat(prior.price().amount()).isEqualTo(2_500);
    }

    @Test
    void countsTheExtraHourOfAutumnInTheWindowToo() {
        // Winter time begins on 31 October 2027; the window opens at midnight local time on both sides of it.
        Instant begins = LocalDate.of(2027, 11, 10).atStartOfDay(ZONE).toInstant();
        Prior prior = prior(List.of(price(day(0), 4_000)), PLAIN, 3_000, begins).orElseThrow();

        assertThat(prior.windowFrom())
                .isEqualTo(LocalDate.of(2027, 10, 11).atStartOfDay(ZONE).toInstant());
        assertThat(Duration.between(prior.windowFrom(), begins)).isEqualTo(Duration.ofHours(30 * 24 + 1));
    }

    @Test
    void keepsThePriceBeforeTheFirstStepWhileAReductionGrowsWhereTheCountryAllowsIt() {
        List<Row> prices = List.of(price(day(0), 4_000), announced(day(40), 3_200), announced(day(50), 2_800));

        assertThat(prior(prices, DUTCH, 2_400, day(55)).orElseThrow().price().amount())
                .isEqualTo(4_000);
        assertThat(prior(prices, DUTCH, 2_400, day(55)).orElseThrow().reason()).isEqualTo(Reason.BEFORE_FIRST_STEP);
        assertThat(prior(prices, PLAIN, 2_400, day(55)).orElseThrow().price().amount())
                .isEqualTo(2_800);
    }

    @Test
    void endsTheLadderWhereThePriceRoseOrAStepWasNotAnnounced() {
        List<Row> risen = List.of(price(day(0), 4_000), announced(day(40), 2_400), announced(day(50), 2_800));
        assertThat(prior(risen, DUTCH, 2_600, day(55)).orElseThrow().price().amount())
                .isEqualTo(2_400);

        List<Row> quiet = List.of(price(day(0), 4_000), price(day(40), 3_200), announced(day(50), 2_800));
        assertThat(prior(quiet, DUTCH, 2_600, day(55)).orElseThrow().price().amount())
                .isEqualTo(3_200);
    }

    @Test
    void letsGoOfTheFirstStepAfterThreeMonthsInTheNetherlandsAndNotInGermany() {
        List<Row> prices = List.of(price(day(0), 4_000), announced(day(40), 3_200), announced(day(110), 2_800));

        assertThat(prior(prices, DUTCH, 2_400, day(140)).orElseThrow().price().amount())
                .isEqualTo(2_800);
        assertThat(prior(prices, GERMAN, 2_400, day(140)).orElseThrow().price().amount())
                .isEqualTo(4_000);
    }

    @Test
    void comparesPerishableGoodsWithThePriceDirectlyBefore() {
        List<Row> prices = List.of(price(day(0), 300), price(day(20), 200), price(day(30), 400));

        assertThat(prior(prices, DUTCH, 250, day(40), true)
                        .orElseThrow()
                        .price()
                        .amount())
                .isEqualTo(400);
        assertThat(prior(prices, GERMAN, 250, day(40), true)
                        .orElseThrow()
                        .price()
                        .amount())
                .isEqualTo(200);
    }

    @Test
    void looksAtNewGoodsSinceTheyWereFirstShownAndKnowsNothingOfThoseThatNeverWere() {
        Prior prior = prior(List.of(price(day(0), 4_000)), PLAIN, 3_000, day(8)).orElseThrow();

        assertThat(prior.reason()).isEqualTo(Reason.SINCE_FIRST_SHOWN);
        assertThat(prior.daysShown()).isEqualTo(8);
        assertThat(prior(List.of(), PLAIN, 3_000, day(8))).isEmpty();
    }

    @Test
    void countsAPromotionThatLoweredThePricePublicly() {
        var cut = new Showing.PublicCut("Zomerweek", day(45), day(48), price -> price * 80 / 100);
        List<Showing> before =
                Showing.between(List.of(price(day(0), 4_000)), scopes(), List.of(cut), STRANGER, day(-10), day(60));

        Prior prior = new PriorPricing(PLAIN, ZONE, "EUR")
                .of(before, 3_500, day(60), day(60), false)
                .orElseThrow();

        assertThat(prior.price().amount()).isEqualTo(3_200);
        assertThat(prior.source()).isEqualTo("Zomerweek");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithAReferenceThatLooksAtEveryHour(long seed) {
        Random random = new Random(seed);
        World world = World.of(random);
        Instant begins = day(20 + random.nextInt(60)).plus(Duration.ofHours(random.nextInt(24)));
        long price = 500 + random.nextInt(40) * 100L;
        Rule rule = List.of(PLAIN, DUTCH, GERMAN).get(random.nextInt(3));
        List<Showing> before =
                Showing.between(world.rows, world.scopes, List.of(), STRANGER, begins.minus(Reductions.REACH), begins);

        Optional<Prior> prior = new PriorPricing(rule, ZONE, "EUR").of(before, price, begins, begins, false);

        assertThat(prior.map(found -> found.price().amount())).isEqualTo(world.reference(rule, price, begins));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** Two lists whose prices and aims change on whole hours. */
    private record World(List<Row> rows, Scopes scopes) {

        static World of(Random random) {
            List<Row> rows = new ArrayList<>();
            List<Scope> scopes = new ArrayList<>();
            for (int list = 0; list < 2; list++) {
                UUID id = new UUID(7, list);
                int changes = 1 + random.nextInt(9);
                for (int i = 0; i < changes; i++) {
                    Instant from = hour(random.nextInt(24 * 80));
                    if (rows.stream()
                            .anyMatch(
                                    row -> row.listId().equals(id) && row.from().equals(from))) {
                        continue;
                    }
                    Instant until =
                            random.nextInt(3) == 0 ? from.plus(Duration.ofHours(1 + random.nextInt(300))) : null;
                    long amount = 500 + random.nextInt(40) * 100L;
                    rows.add(new Row(id, 1, from, until, amount, 0, random.nextInt(3) == 0));
                }
                Instant change = hour(random.nextInt(24 * 80));
                boolean aimedElsewhere = random.nextInt(3) == 0;
                scopes.add(new Scope(list(id, list, null), null, day(-30), change));
                scopes.add(new Scope(list(id, list, aimedElsewhere ? new UUID(9, 9) : null), null, change, null));
            }
            rows.sort(PriceBook.ORDER);
            return new World(rows, new Scopes(scopes));
        }

        Optional<Long> reference(Rule rule, long price, Instant begins) {
            Instant began = begins;
            long next = price;
            boolean same = true;
            Instant equalUntil = begins;
            Instant hour = begins.minus(Duration.ofHours(1));
            while (hour.isAfter(day(-1))) {
                Priced shown = shown(hour);
                boolean step = shown != null && shown.announced && shown.amount >= next;
                if (!step || (!rule.progressive() && shown.amount != price)) {
                    break;
                }
                same &= shown.amount == price;
                if (same) {
                    equalUntil = hour;
                }
                next = shown.amount;
                began = hour;
                hour = hour.minus(Duration.ofHours(1));
            }
            if (rule.progressive() && began.isBefore(equalUntil) && tooOld(rule, began, begins)) {
                began = equalUntil;
            }
            Instant window = began.atZone(ZONE)
                    .toLocalDate()
                    .minusDays(30)
                    .atStartOfDay(ZONE)
                    .toInstant();
            Long lowest = null;
            for (Instant at = began.minus(Duration.ofHours(1));
                    !at.isBefore(window);
                    at = at.minus(Duration.ofHours(1))) {
                Priced shown = shown(at);
                if (shown != null && (lowest == null || shown.amount < lowest)) {
                    lowest = shown.amount;
                }
            }
            return Optional.ofNullable(lowest);
        }

        private static boolean tooOld(Rule rule, Instant began, Instant begins) {
            return rule.progressiveMonths() != null
                    && !begins.isBefore(began.atZone(ZONE)
                            .plusMonths(rule.progressiveMonths())
                            .toInstant());
        }

        private @Nullable Priced shown(Instant at) {
            Priced best = null;
            for (int list = 1; list >= 0; list--) {
                Priced priced = onList(new UUID(7, list), at);
                if (priced != null && best == null) {
                    best = priced;
                }
            }
            return best;
        }

        /** The second list has the higher priority; within a list the latest beginning counts. */
        private @Nullable Priced onList(UUID list, Instant at) {
            Scope aim = scopes.at(list, at);
            if (aim == null || aim.list().channelId() != null) {
                return null;
            }
            Row latest = null;
            for (Row row : rows) {
                boolean holds = row.listId().equals(list)
                        && !row.from().isAfter(at)
                        && (row.until() == null || row.until().isAfter(at));
                if (holds && (latest == null || row.from().isAfter(latest.from()))) {
                    latest = row;
                }
            }
            return latest == null ? null : new Priced(latest.amount(), latest.announced());
        }

        private record Priced(long amount, boolean announced) {}

        private static PriceList list(UUID id, int priority, @Nullable UUID channel) {
            return new PriceList(
                    id, "l" + priority, "", "EUR", channel, null, null, priority, day(-30), null, true, false, 1);
        }

        private static Instant hour(int hours) {
            return day(0).plus(Duration.ofHours(hours));
        }
    }

    private static Optional<Prior> prior(List<Row> prices, Rule rule, long price, Instant begins) {
        return prior(prices, rule, price, begins, false);
    }

    private static Optional<Prior> prior(List<Row> prices, Rule rule, long price, Instant begins, boolean perishable) {
        List<Row> sorted = prices.stream().sorted(PriceBook.ORDER).toList();
        List<Showing> before =
                Showing.between(sorted, scopes(), List.of(), STRANGER, begins.minus(Reductions.REACH), begins);
        return new PriorPricing(rule, ZONE, "EUR").of(before, price, begins, begins, perishable);
    }

    private static Scopes scopes() {
        PriceList list =
                new PriceList(LIST, "consument", "", "EUR", null, null, null, 0, day(-500), null, true, false, 1);
        return new Scopes(List.of(new Scope(list, null, day(-500), null)));
    }

    private static Row price(Instant from, long amount) {
        return new Row(LIST, 1, from, null, amount, 0, false);
    }

    private static Row announced(Instant from, long amount) {
        return new Row(LIST, 1, from, null, amount, 0, true);
    }

    private static Instant day(int days) {
        return START.plusDays(days).atStartOfDay(ZONE).toInstant();
    }
}
