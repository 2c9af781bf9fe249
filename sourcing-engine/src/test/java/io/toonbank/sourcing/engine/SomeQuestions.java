package io.toonbank.sourcing.engine;

import io.toonbank.sourcing.engine.SourcingQuestion.CostStep;
import io.toonbank.sourcing.engine.SourcingQuestion.Line;
import io.toonbank.sourcing.engine.SourcingQuestion.Place;
import io.toonbank.sourcing.engine.SourcingQuestion.Rules;
import io.toonbank.sourcing.engine.SourcingQuestion.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Questions by seed: the same seed is the same question on every machine. */
final class SomeQuestions {

    private final RandomGenerator random;

    SomeQuestions(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Small enough to try every plan, and nasty: scarce stock, rising unit costs, parcels that just do or do not fit. */
    SourcingQuestion small() {
        List<Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int line = 0; line < count; line++) {
            lines.add(new Line("line" + line, 1 + random.nextInt(4), random.nextInt(4) * 700, random.nextInt(5) == 0));
        }
        List<RateCard> cards = List.of(
                new RateCard(List.of(
                        new RateCard.Step(1_000, 350), new RateCard.Step(2_000, 395), new RateCard.Step(5_000, 700))),
                new RateCard(List.of(new RateCard.Step(2_000, 300), new RateCard.Step(3_000, 900))),
                RateCard.flat(1_500, 450));
        List<Place> places = new ArrayList<>();
        int placeCount = 1 + random.nextInt(5);
        for (int place = 0; place < placeCount; place++) {
            List<Stock> stock = new ArrayList<>();
            for (int line = 0; line < count; line++) {
                stock.add(smallStock());
            }
            places.add(new Place(
                    "place" + place,
                    random.nextInt(4) * 120L,
                    cards.get(random.nextInt(cards.size())),
                    random.nextInt(3) * 25L,
                    random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 1_000,
                    stock));
        }
        return new SourcingQuestion(lines, places, new Rules(1 + random.nextInt(4), 5_000_000, 3));
    }

    private Stock smallStock() {
        if (random.nextInt(4) == 0) {
            return Stock.NONE;
        }
        long first = random.nextInt(120) - 20L;
        List<CostStep> costs = new ArrayList<>(List.of(new CostStep(0, first)));
        if (random.nextInt(3) == 0) {
            costs.add(new CostStep(1 + random.nextInt(2), first + random.nextInt(200)));
        }
        return new Stock(random.nextInt(5), costs);
    }
}
