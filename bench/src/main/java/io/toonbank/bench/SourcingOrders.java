package io.toonbank.bench;

import io.toonbank.sourcing.engine.RateCard;
import io.toonbank.sourcing.engine.SourcingQuestion;
import io.toonbank.sourcing.engine.SourcingQuestion.CostStep;
import io.toonbank.sourcing.engine.SourcingQuestion.Line;
import io.toonbank.sourcing.engine.SourcingQuestion.Place;
import io.toonbank.sourcing.engine.SourcingQuestion.Rules;
import io.toonbank.sourcing.engine.SourcingQuestion.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Orders of a retailer with three warehouses and many stores, by seed. Costs are thousandths of a cent: carriers by weight and two
 * zones, a parcel's handling, driving distance, labour, a rising price on a store's last pieces, a bonus for old goods in one of
 * eight stores, disfavour for one store in four, and little time left in one of twelve.
 */
public final class SourcingOrders {

    private static final RateCard NEAR = card(395, 465, 595, 995, 1_295);
    private static final RateCard FAR = card(425, 495, 645, 1_095, 1_395);
    private static final int WAREHOUSES = 3;
    private static final double NEAR_KM = 80;

    private SourcingOrders() {}

    private static RateCard card(long... cents) {
        int[] grams = {2_000, 5_000, 10_000, 23_000, 31_500};
        List<RateCard.Step> steps = new ArrayList<>();
        for (int i = 0; i < grams.length; i++) {
            steps.add(new RateCard.Step(grams[i], cents[i] * 1_000));
        }
        return new RateCard(steps).plusPerParcel(60_000);
    }

    /** @param stocked share of the stores that have any of a line; of the warehouses it is more */
    public static SourcingQuestion order(long seed, int lines, int places, double stocked) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Line> wanted = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            int quantity = random.nextInt(10) < 7 ? 1 : 1 + random.nextInt(3);
            wanted.add(new Line("line" + line, quantity, 100 + random.nextInt(3_000), false));
        }
        List<Place> offered = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            offered.add(place(random, place, lines, stocked));
        }
        return new SourcingQuestion(wanted, offered, Rules.DEFAULT);
    }

    private static Place place(RandomGenerator random, int index, int lines, double stocked) {
        boolean warehouse = index < WAREHOUSES;
        double km = random.nextDouble() * 250;
        long disfavour = !warehouse && random.nextInt(4) == 0 ? 150_000 : 0;
        int capacity = random.nextInt(12) == 0 ? 2 : 200;
        List<Stock> stock = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            boolean has = random.nextDouble() < (warehouse ? Math.min(1, stocked * 1.6) : stocked);
            stock.add(has ? stock(random, warehouse) : Stock.NONE);
        }
        return new Place(
                "place" + index,
                (long) (km * 600) + disfavour,
                km < NEAR_KM ? NEAR : FAR,
                warehouse ? 8_000 : 15_000,
                capacity,
                stock);
    }

    private static Stock stock(RandomGenerator random, boolean warehouse) {
        if (warehouse) {
            return Stock.of(20 + random.nextInt(200), 25_000);
        }
        int available = 1 + random.nextInt(8);
        long risk = (long) (random.nextDouble() * 150_000 / available);
        long bonus = random.nextInt(8) == 0 ? (long) (random.nextDouble() * 100_000) : 0;
        long unit = 45_000 + risk - bonus;
        List<CostStep> costs = new ArrayList<>(List.of(new CostStep(0, unit)));
        if (available > 1) {
            costs.add(new CostStep(Math.max(1, available - 2), unit + 2 * risk + 20_000));
        }
        return new Stock(available, costs);
    }
}
