package io.toonbank.bench;

import io.toonbank.inventory.StockAudit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Everybody wants one variant: first too little of it for all, then enough. */
public final class HotBench {

    private static final int SHOPPERS = 500;
    private static final int UNITS = 100;
    private static final int CALLERS = 32;
    private static final long AMPLE = 10_000_000;
    private static final double OF_THE_FLOOR_LEAST = 2;

    private final BenchApplication application;
    private final BenchShop shop;
    private final Purchases purchases;
    private final Phases phases;
    private final BenchReport report = new BenchReport("hot");

    private HotBench(BenchApplication application, Phases phases) {
        this.application = application;
        this.phases = phases;
        shop = new BenchShop(application);
        purchases = new Purchases(application.port());
    }

    public static void main(String[] arguments) throws Exception {
        int status;
        try (BenchApplication application = BenchApplication.start()) {
            status = new HotBench(application, Phases.of(arguments)).measure();
        }
        System.exit(status);
    }

    private int measure() {
        PgBench floor = new PgBench(application);
        double _ = floor.oneHotVariant(phases.floorWarmUpSeconds());
        double before = floor.oneHotVariant(phases.floorSeconds());
        UUID ample = shop.variantWith(AMPLE);
        for (int round = 0; round < phases.warmUpRounds(); round++) {
            var _ = purchases.complete(purchases.begin(phases.warmUpOrders(), CALLERS, () -> basket(ample)), CALLERS);
            application.settle();
        }
        scarce();
        List<String> begun = purchases.begin(phases.orders(CALLERS), CALLERS, () -> basket(ample));
        application.settle();
        var processor = ProcessorTime.from(application);
        var measured = purchases.complete(begun, CALLERS);
        processor.report(report, "hot", begun.size());
        report.figure("hot_orders_per_second", measured.perSecond());
        report.latencies("hot", measured.latencies());
        double after = floor.oneHotVariant(phases.floorSeconds());
        double orders = (before + after) / 2;
        report.figure("floor_before_orders_per_second", before);
        report.figure("floor_after_orders_per_second", after);
        report.figure("floor_orders_per_second", orders);
        purchases.requireNothingStrange();
        report.atLeast("hot orders, of the floor", measured.perSecond() / orders, OF_THE_FLOOR_LEAST);
        report.atMost(
                "findings of the stock auditor",
                application.get(StockAudit.class).run().findingCount(),
                0);
        return report.finish();
    }

    /** Five hundred shoppers press the button for a hundred units. */
    private void scarce() {
        UUID scarce = shop.variantWith(UNITS);
        var rush = new Purchases(application.port());
        List<String> begun = rush.begin(SHOPPERS, CALLERS, () -> List.of(scarce));
        var measured = rush.complete(begun, SHOPPERS);
        rush.requireNothingStrange();
        report.latencies("rush", measured.latencies());
        report.figure("rush_seconds", measured.seconds());
        report.exactly("orders of 500 shoppers for 100 units", rush.completed(), UNITS);
        report.exactly("clean refusals", rush.soldOut(), SHOPPERS - UNITS);
        Long reserved = application
                .database()
                .queryForObject("select sum(reserved) from inventory.level where variant_id = ?", Long.class, scarce);
        report.exactly("units promised", reserved == null ? 0 : reserved, UNITS);
        report.atMost(
                "findings of the stock auditor after the rush",
                application.get(StockAudit.class).run().findingCount(),
                0);
    }

    /** Two variants of one's own and the one that everybody wants, as the floor has it. */
    private List<UUID> basket(UUID hot) {
        var random = ThreadLocalRandom.current();
        int half = BenchShop.VARIANTS / 2;
        return List.of(
                shop.variants().get(random.nextInt(half)), shop.variants().get(half + random.nextInt(half)), hot);
    }
}
