package io.toonbank.sourcing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.sourcing.engine.SourcingAnswer.Found;
import io.toonbank.sourcing.engine.SourcingAnswer.Part;
import io.toonbank.sourcing.engine.SourcingAnswer.Plan;
import io.toonbank.sourcing.engine.SourcingAnswer.TooLittle;
import io.toonbank.sourcing.engine.SourcingAnswer.TooScattered;
import io.toonbank.sourcing.engine.SourcingQuestion.CostStep;
import io.toonbank.sourcing.engine.SourcingQuestion.Line;
import io.toonbank.sourcing.engine.SourcingQuestion.Place;
import io.toonbank.sourcing.engine.SourcingQuestion.Rules;
import io.toonbank.sourcing.engine.SourcingQuestion.Stock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcingEngineTest {

    private static final RateCard PARCEL = RateCard.flat(10_000, 500);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsThePlanThatTryingEveryPlanFinds(long seed) {
        for (int i = 0; i < 100; i++) {
            SourcingQuestion question = new SomeQuestions(seed * 1_000 + i).small();
            long cheapest = new EveryPlan(question).cheapest();
            switch (SourcingEngine.solve(question)) {
                case Found found -> {
                    assertThat(found.plan().cost())
                            .as("%d/%d %s", seed, i, question)
                            .isEqualTo(cheapest);
                    assertThat(found.provenCheapest()).isTrue();
                    assertThat(found.others()).allSatisfy(other -> {
                        assertThat(other.cost()).isGreaterThanOrEqualTo(cheapest);
                        assertLawful(question, other);
                    });
                    assertLawful(question, found.plan());
                }
                case TooLittle little -> {
                    assertThat(cheapest).as("%s", question).isEqualTo(Long.MAX_VALUE);
                    assertThat(little.lineIds()).isNotEmpty();
                }
                case TooScattered scattered -> {
                    assertThat(cheapest).as("%s", question).isEqualTo(Long.MAX_VALUE);
                    assertThat(scattered.proven()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLowerBoundHoldsAndThePlanIsLawfulWhenTheWorkIsBounded(long seed) {
        SourcingQuestion free = new SomeQuestions(seed).small();
        SourcingQuestion bounded = new SourcingQuestion(
                free.lines(), free.places(), new Rules(free.rules().placesMax(), 1, 0));
        if (SourcingEngine.solve(bounded) instanceof Found found) {
            long cheapest = new EveryPlan(bounded).cheapest();
            assertThat(found.lowerBound()).isLessThanOrEqualTo(cheapest);
            assertThat(found.plan().cost()).isGreaterThanOrEqualTo(cheapest);
            assertLawful(bounded, found.plan());
        }
    }

    @Test
    void sendsOneParcelFromWhereEverythingIsRatherThanTwoFromNearer() {
        SourcingQuestion question = question(
                List.of(line("lamp", 1), line("vase", 1)),
                List.of(place("near", 0, 1, 0), place("nearToo", 0, 0, 1), place("far", 300, 5, 5)));
        assertThat(found(question).plan().parts())
                .containsExactly(new Part("lamp", "far", 1), new Part("vase", "far", 1));
    }

    @Test
    void splitsWhenOneFarPlaceCostsMoreThanASecondParcel() {
        SourcingQuestion question = question(
                List.of(line("lamp", 1), line("vase", 1)),
                List.of(place("near", 0, 1, 0), place("nearToo", 0, 0, 1), place("far", 700, 5, 5)));
        assertThat(found(question).plan().parts())
                .containsExactly(new Part("lamp", "near", 1), new Part("vase", "nearToo", 1));
    }

    @Test
    void suppliesOneLineFromSeveralPlacesWhenNoneHasEnough() {
        SourcingQuestion question =
                question(List.of(line("chair", 6)), List.of(place("a", 0, 2), place("b", 10, 3), place("c", 0, 1)));
        assertThat(found(question).plan().parts())
                .containsExactly(new Part("chair", "a", 2), new Part("chair", "b", 3), new Part("chair", "c", 1));
    }

    @Test
    void takesTheLastUnitsOfAPlaceOnlyWhenTheRiskIsWorthIt() {
        Stock scarce = new Stock(3, List.of(new CostStep(0, 0), new CostStep(2, 400)));
        SourcingQuestion question = question(
                List.of(line("bowl", 3)),
                List.of(
                        new Place("store", 0, PARCEL, 0, 100, List.of(scarce)),
                        new Place("warehouse", 300, PARCEL, 0, 100, List.of(Stock.of(50, 0)))));
        assertThat(found(question).plan().parts()).containsExactly(new Part("bowl", "warehouse", 3));
    }

    @Test
    void tellsTheNextBestPlansWithTheirCosts() {
        SourcingQuestion question =
                question(List.of(line("lamp", 1)), List.of(place("a", 0, 1), place("b", 40, 1), place("c", 90, 1)));
        Found found = found(question);
        assertThat(found.plan().cost()).isEqualTo(500);
        assertThat(found.others()).extracting(Plan::cost).containsExactly(540L, 590L);
    }

    @Test
    void namesTheLinesThereIsTooLittleOf() {
        SourcingQuestion question =
                question(List.of(line("lamp", 1), line("vase", 3)), List.of(place("a", 0, 1, 1), place("b", 0, 1, 1)));
        assertThat(SourcingEngine.solve(question)).isEqualTo(new TooLittle(List.of("vase")));
    }

    @Test
    void saysWhenStockIsTooScattered() {
        SourcingQuestion together = new SourcingQuestion(
                List.of(line("lamp", 1), line("vase", 1)),
                List.of(place("a", 0, 1, 0), place("b", 0, 0, 1)),
                new Rules(1, 1_000, 3));
        assertThat(SourcingEngine.solve(together)).isEqualTo(new TooScattered(true));
    }

    @Test
    void keepsALineTogetherWhereItMust() {
        SourcingQuestion question = question(
                List.of(new Line("set", 4, 100, true)),
                List.of(place("a", 0, 3), place("b", 0, 3), place("c", 900, 4)));
        assertThat(found(question).plan().parts()).containsExactly(new Part("set", "c", 4));
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        SourcingQuestion question = new SomeQuestions(7).small();
        assertThat(SourcingEngine.solve(question)).isEqualTo(SourcingEngine.solve(question));
    }

    @Test
    void refusesQuestionsThatCannotBe() {
        assertThatThrownBy(() -> new Line("none", 0, 1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> place("a", -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stock(1, List.of(new CostStep(0, 5), new CostStep(1, 4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question(List.of(line("a", 1)), List.of(place("x", 0, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Found found(SourcingQuestion question) {
        return (Found) SourcingEngine.solve(question);
    }

    private static Line line(String id, int quantity) {
        return new Line(id, quantity, 400, false);
    }

    private static Place place(String id, long openCost, int... available) {
        return new Place(
                id,
                openCost,
                PARCEL,
                0,
                1_000,
                IntStream.of(available).mapToObj(units -> Stock.of(units, 0)).toList());
    }

    private static SourcingQuestion question(List<Line> lines, List<Place> places) {
        return new SourcingQuestion(lines, places, Rules.DEFAULT);
    }

    private static void assertLawful(SourcingQuestion question, Plan plan) {
        List<String> lines = question.lines().stream().map(Line::id).toList();
        List<String> places = question.places().stream().map(Place::id).toList();
        int[][] given = new int[places.size()][lines.size()];
        for (Part part : plan.parts()) {
            given[places.indexOf(part.placeId())][lines.indexOf(part.lineId())] += part.quantity();
        }
        for (int line = 0; line < lines.size(); line++) {
            int index = line;
            int total = IntStream.range(0, places.size())
                    .map(place -> given[place][index])
                    .sum();
            assertThat(total).isEqualTo(question.lines().get(line).quantity());
            for (int place = 0; place < places.size(); place++) {
                assertThat(given[place][line])
                        .isLessThanOrEqualTo(
                                question.places().get(place).stock().get(line).available());
            }
        }
        assertThat(EveryPlan.cost(question, given)).isEqualTo(plan.cost());
    }
}
