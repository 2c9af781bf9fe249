package io.toonbank.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import io.toonbank.pricing.internal.PublicCuts.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which promotions lower prices for everybody to see, and when. */
class PublicCutsTest {

    private static final Promotion TWENTY_PERCENT = Promotion.of(
            "p", "20 %", new Effect.PriceCut(Effect.Per.UNIT, Selector.EVERYTHING, new Cut.Percentage(2_000)));

    @Test
    void areCutsOfSingleArticlesThatAskOnlyWhereAndWhen() {
        assertThat(PublicCuts.of(TWENTY_PERCENT)).isNotNull();
        assertThat(PublicCuts.of(TWENTY_PERCENT.when(new Condition.Channels(List.of("web")))))
                .isNotNull();
        assertThat(PublicCuts.of(TWENTY_PERCENT.when(new Condition.Coupon()))).isNull();
        assertThat(PublicCuts.of(TWENTY_PERCENT.when(new Condition.CustomerTags(List.of("vip")))))
                .isNull();
        assertThat(PublicCuts.of(Promotion.of(
                        "p", "1+1", new Effect.ForPriceOf(Selector.EVERYTHING, 2, 1, Effect.Same.NOTHING))))
                .isNull();
    }

    @Test
    void roundAsTheEngineDoes() {
        PublicCuts cuts = Objects.requireNonNull(PublicCuts.of(TWENTY_PERCENT));

        assertThat(cuts.after(999)).isEqualTo(799);
        assertThat(cuts.after(1)).isEqualTo(1);
        assertThat(cuts.after(0)).isZero();
    }

    @Test
    void runTwiceThroughTheHourThatComesTwiceAndNeverThroughTheOneThatIsSkipped() {
        PublicCuts nightly = nightly(List.of(), 120, 180);

        assertThat(nightly.inForce(at("2027-03-27T12:00:00Z"), at("2027-03-28T12:00:00Z")))
                .isEmpty();
        assertThat(nightly.inForce(at("2027-10-30T12:00:00Z"), at("2027-10-31T12:00:00Z")))
                .containsExactly(new Span(at("2027-10-31T00:00:00Z"), at("2027-10-31T02:00:00Z")));
    }

    @Test
    void lastAsLongAsTheirDayDoes() {
        PublicCuts sundays = nightly(List.of(7), null, null);

        assertThat(lengths(sundays, "2027-03-26T00:00:00Z", "2027-03-30T00:00:00Z"))
                .containsExactly(Duration.ofHours(23));
        assertThat(lengths(sundays, "2027-10-29T00:00:00Z", "2027-11-02T00:00:00Z"))
                .containsExactly(Duration.ofHours(25));
    }

    @Test
    void runOverMidnight() {
        PublicCuts late = nightly(List.of(), 22 * 60, 2 * 60);

        assertThat(late.inForce(at("2027-06-01T12:00:00Z"), at("2027-06-02T12:00:00Z")))
                .containsExactly(
                        new Span(at("2027-06-01T20:00:00Z"), at("2027-06-01T22:00:00Z")),
                        new Span(at("2027-06-01T22:00:00Z"), at("2027-06-02T00:00:00Z")));
    }

    private static List<Duration> lengths(PublicCuts cuts, String from, String until) {
        return cuts.inForce(at(from), at(until)).stream()
                .map(span -> Duration.between(span.from(), span.until()))
                .toList();
    }

    private static PublicCuts nightly(
            List<Integer> weekdays,
            @org.jspecify.annotations.Nullable Integer from,
            @org.jspecify.annotations.Nullable Integer until) {
        return Objects.requireNonNull(PublicCuts.of(
                TWENTY_PERCENT.when(new Condition.Schedule("Europe/Amsterdam", null, null, weekdays, from, until))));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
